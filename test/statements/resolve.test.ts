import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/statements/candidates.js';
import { ADDRESSEE, CONTENT, KINDS, SOURCE } from '../../src/statements/kinds.js';
import { resolve } from '../../src/statements/resolve.js';

const KIND: Readonly<Record<string, number>> = { '.': 0, s: SOURCE, c: CONTENT, a: ADDRESSEE, q: 0 };

/** One candidate whose cue is the words marked `q`; every other word is by nine in ten what its letter says. */
function candidate(roles: string): Candidate {
  const scores = new Float32Array(roles.length * KINDS).fill(Math.log(0.1 / (KINDS - 1)));
  for (const [i, letter] of [...roles].entries()) scores[i * KINDS + (KIND[letter] ?? 0)] = Math.log(0.9);
  return {
    first: roles.indexOf('q'),
    last: roles.lastIndexOf('q'),
    stretch: 0,
    probability: 0.9,
    outer: 1,
    from: 0,
    scores,
    open: false,
    doing: new Float32Array(28),
  };
}

function sourceOf(roles: string, hanging: readonly number[] = []): string {
  const words = [...roles];
  const found = resolve(
    [candidate(roles)],
    words.map((_, i) => i === 0),
    words.map(() => 0),
    words.map((_, i) => hanging.includes(i)),
  );
  return (found[0]?.source ?? []).join(' ');
}

describe('the source of a statement', () => {
  it('is what the model says where that is one run of words', () => {
    expect(sourceOf('.sssqccc')).toBe('1 2 3');
    expect(sourceOf('....qccc')).toBe('');
  });

  it('never comes in pieces: the likelier piece stands, a gap of one word closes', () => {
    expect(sourceOf('ss....sssqcc')).toBe('6 7 8');
    expect(sourceOf('ssss....sqcc')).toBe('0 1 2 3');
    expect(sourceOf('sss.sssqcc')).toBe('0 1 2 3 4 5 6');
  });

  it('is no piece that hangs on a preposition far from another that does not', () => {
    expect(sourceOf('ss....sssqcc', [6])).toBe('0 1');
    expect(sourceOf('ss....sssqcc', [0, 6])).toBe('6 7 8');
    // "members | of | the government": what hangs right behind the other piece belongs to it.
    expect(sourceOf('sss.sssqcc', [4])).toBe('0 1 2 3 4 5 6');
  });
});
