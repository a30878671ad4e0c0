import { describe, expect, it } from 'vitest';
import { farOf, homeOf, nearOf, type Scene } from '../../src/statements/reach.js';

/** Paragraphs of ten words each, by stretch; all in one window unless said otherwise. */
function scene(stretches: readonly number[], window?: Partial<Scene['window']>): Scene {
  return {
    report: stretches.map((stretch) => ({ stretch })),
    starts: Array.from({ length: stretches.length + 1 }, (_, p) => 10 * p),
    window: { from: 0, fresh: 0, to: stretches.length, ...window },
  };
}

describe('nearOf', () => {
  it('is the paragraph, the word before it and the eight after it', () => {
    expect(nearOf(scene([1, 1, 1, 1]), 1)).toEqual({ from: 9, to: 28 });
  });

  it('keeps to the stretch and to the window', () => {
    expect(nearOf(scene([1, 2, 3]), 1)).toEqual({ from: 10, to: 20 });
    expect(nearOf(scene([1, 1, 1], { from: 1, to: 2 }), 1)).toEqual({ from: 10, to: 20 });
  });
});

describe('farOf', () => {
  it('reaches 48 words back and 96 on, in whole paragraphs', () => {
    const far = farOf(scene(Array.from({ length: 40 }, () => 1)), 20);
    expect(far).toEqual({ from: 150, to: 310 });
  });

  it('keeps to the stretch and to the window', () => {
    expect(farOf(scene([1, 2, 2, 2, 3]), 2)).toEqual({ from: 10, to: 40 });
    expect(farOf(scene([2, 2, 2, 2], { from: 1, to: 3 }), 2)).toEqual({ from: 10, to: 30 });
  });

  it('holds the near words', () => {
    for (const p of [0, 1, 2, 3]) {
      const s = scene([1, 1, 2, 2]);
      expect(farOf(s, p).from).toBeLessThanOrEqual(nearOf(s, p).from);
      expect(farOf(s, p).to).toBeGreaterThanOrEqual(nearOf(s, p).to);
    }
  });
});

describe('homeOf', () => {
  it('is the paragraph', () => {
    expect(homeOf(scene([1, 1, 1]), 1)).toEqual({ from: 10, to: 20 });
    expect(homeOf(scene([1, 1]), 1)).toEqual({ from: 10, to: 20 });
  });

  it('leaves its last words out where the window ends with it and the stretch does not', () => {
    expect(homeOf(scene([1, 1, 1], { to: 2 }), 1)).toEqual({ from: 10, to: 18 });
    expect(homeOf(scene([1, 1, 2], { to: 2 }), 1)).toEqual({ from: 10, to: 20 });
  });
});
