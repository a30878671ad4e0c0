import { describe, expect, it } from 'vitest';
import { CONTENT, likeliest, SOURCE } from '../../src/statements/kinds.js';

describe('likeliest', () => {
  it('is each word’s most probable kind', () => {
    const scores = Float32Array.from([0.3, 0.5, 0.1, 0.1, 0.1, 0.1, 0.7, 0.1, 0.9, 0, 0, 0.1].map(Math.log));
    expect([...likeliest(scores)]).toEqual([SOURCE, CONTENT, 0]);
  });
});
