import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyOnly } from '../../src/article/article.js';
import { findCandidates, places } from '../../src/statements/candidates.js';
import { KINDS } from '../../src/statements/kinds.js';
import { type Attributor, encode, roles } from '../../src/statements/model.js';
import { loadAttributor } from '../../src/statements/statements.js';
import { reportParagraphs } from '../../src/statements/stretches.js';

// The quotation alone in its paragraph, its speaker a sentence earlier, leaves cues open to what stands further off.
const TEXT = `The harbour of Vessa will close for a week, the port authority announced on Tuesday.

Ilse Maren spoke to fishermen at the quay. "We were told nothing," she said. She added:

"Nobody asked us. Nobody will."

According to two officials, the dredging was described as urgent. It was denied that ships had run aground.`;

let model: Attributor;
beforeAll(async () => {
  model = await loadAttributor({ threads: 1 });
});
afterAll(() => model.close());

describe('findCandidates', () => {
  it('scores a cue in parts as it would score all its words at once', async () => {
    const report = reportParagraphs(model.tokenizer, bodyOnly(TEXT));
    const found = await findCandidates(model, report, {});
    const open = found.filter((c) => c.open);
    expect(open.length).toBeGreaterThan(0);
    const read = await encode(model, report);
    const asked = found.map((c) => ({
      first: c.first,
      last: c.last,
      from: c.from,
      to: c.from + c.scores.length / KINDS,
    }));
    const whole = await roles(model, read, places(report), asked);
    for (const [k, c] of found.entries()) {
      expect(whole[k]?.length).toBe(c.scores.length);
      // Bytes are scaled by the range of all that is scored together, hence not the same to the bit.
      for (const [i, score] of c.scores.entries())
        expect(Math.abs(Math.exp(score) - Math.exp(whole[k]?.[i] ?? 0))).toBeLessThan(0.03);
      for (let i = 0; i < c.scores.length; i += KINDS) {
        const sum = [...c.scores.subarray(i, i + KINDS)].reduce((n, s) => n + Math.exp(s), 0);
        expect(sum).toBeCloseTo(1, 4);
      }
    }
  });
});
