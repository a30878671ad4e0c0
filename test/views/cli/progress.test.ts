import { describe, expect, it } from 'vitest';
import { bar, clock } from '../../../src/views/cli/progress.js';

describe('progress', () => {
  it.each([
    [0, '[----------]'],
    [0.5, '[#####-----]'],
    [1, '[##########]'],
    [1.2, '[##########]'],
    [-1, '[----------]'],
  ])('%d is %s', (fraction, drawn) => {
    expect(bar(fraction, 10)).toBe(drawn);
  });

  it.each([
    [0, '0:00'],
    [65.4, '1:05'],
    [3599.6, '1:00:00'],
    [7800, '2:10:00'],
    [-3, '0:00'],
  ])('%d s is %s', (seconds, words) => {
    expect(clock(seconds)).toBe(words);
  });
});
