import { describe, expect, it } from 'vitest';
import type { Signals } from '../../src/statements/attribution.js';
import {
  type ConfidenceWeights,
  confidence,
  FEATURE_NAMES,
  signalsOf,
} from '../../src/statements/confidence.js';
import type { WordAttribution } from '../../src/statements/word-attribution.js';

const signals: Signals = {
  cue: 0.9,
  level: 0.8,
  source: 0.99,
  content: 0.7,
  certainty: 0.5,
  nested: false,
  sourceless: false,
  quotation: 'direct',
  length: 7,
};

const weights = (some: Partial<ConfidenceWeights>): ConfidenceWeights => ({
  ...(Object.fromEntries(FEATURE_NAMES.map((name) => [name, 0])) as ConfidenceWeights),
  ...some,
});

describe('confidence', () => {
  it("is the model's own where nothing was fitted", () => {
    expect(confidence(signals, null)).toBe(0.45);
  });

  it('gives a probability back that alone has weight, in thousandths', () => {
    expect(confidence(signals, weights({ cue: 1 }))).toBe(0.9);
    expect(confidence(signals, weights({ content: 1 }))).toBe(0.7);
    expect(confidence(signals, weights({}))).toBe(0.5);
  });

  it('weighs what is so or not, and the length', () => {
    const direct = weights({ direct: 2 });
    expect(confidence(signals, direct)).toBeGreaterThan(
      confidence({ ...signals, quotation: 'mixed' }, direct),
    );
    const length = weights({ length: -0.5 });
    expect(confidence({ ...signals, length: 3 }, length)).toBeGreaterThan(confidence(signals, length));
  });

  it('stays a number where the model is certain', () => {
    expect(confidence({ ...signals, cue: 1, source: 0 }, weights({ cue: 1, source: 1 }))).toBe(0.5);
  });
});

describe('signalsOf', () => {
  const a: WordAttribution = {
    first: 2,
    last: 2,
    stretch: 1,
    source: [],
    content: [3, 4],
    addressee: [],
    parent: null,
    outer: 0.7,
    probability: 0.9,
    certainty: 0.6,
    sourceCertainty: 0.4,
    // Three words' worth in all, of which its own two have 1.6: 1.4 are left out.
    claimed: 3,
    doing: new Float32Array(0),
    claim: (word) => (word === 3 ? 0.9 : 0.7),
  };

  it('has the expected share of the content, and the level that it stands at', () => {
    expect(signalsOf(a, 'indirect')).toMatchObject({
      sourceless: true,
      nested: false,
      level: 0.7,
      length: 2,
    });
    expect(signalsOf(a, 'indirect').content).toBeCloseTo(1.6 / 3.4);
    const inner = signalsOf({ ...a, parent: a }, 'indirect');
    expect([inner.nested, inner.level]).toEqual([true, expect.closeTo(0.3)]);
  });
});
