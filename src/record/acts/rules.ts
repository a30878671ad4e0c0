import type { Act } from '../schema.js';
import type { CueEntry } from './cue-act.js';
import type { Reading } from './reading.js';

/** Signs by how surely they tell the act of an open cue, surest first: order measured on 120 train reports. */
const ORDER = [
  'no-comment',
  'imperative',
  'own-not',
  'deny-truth',
  'deny-guilt',
  'consequence',
  'sorry',
  'likely',
];

/** Signs that outweigh a cue which only judges ("called it a disgrace"). */
const JUDGING: Readonly<Record<string, Act>> = {
  'blame-word': 'criticise',
  'wrong-act': 'criticise',
  'deny-truth': 'deny',
  'praise-word': 'praise',
};

const QUESTION = /^["“]?(?:whether|if|how|why|what|when|where|who|which|about)\b|\?["”']*\s*$/u;

/** Who answers a poll ("44 percent would back her"): the guide counts how one will vote as `intend`. */
const POLLED = new Set(['percent', 'voters', 'respondents']);

/** Cues whose act turns on what is asked or on a negation: *asked whether* and *asked to*, *approved* and *did not approve*. */
function bordering(entry: CueEntry, { cue, cueLemmas, source, content, contentText }: Reading): Act {
  const not = cueLemmas.some((word) => /^(?:not|n't|never|fail)$/u.test(word));
  if (entry.act === 'accept' && not) return 'reject';
  const only = entry.words.length === 1 ? entry.words[0] : undefined;
  if (only === 'ask' && !QUESTION.test(contentText) && /\b(?:to|that) \p{L}+/u.test(contentText))
    return 'request';
  if (only === 'demand' && QUESTION.test(contentText)) return 'question';
  if (entry.act === 'predict' && entry.words[0] === 'expect' && content[0] === 'to') return 'intend';
  if (entry.act === 'praise' && cue.includes('would') && source.some((word) => POLLED.has(word)))
    return 'intend';
  return entry.act;
}

/** A claim that is called untrue and no more: what the guide itself gives for `deny` ("is absurd"). */
const OUTRIGHT =
  /\b(?:is|was|are|were|'s|'re)(?: (?:\p{L}+ly|just|simply|all))? (?:absurd|false|untrue|not true|nonsense|baseless|unfounded|groundless|a lie|lies)["”']*[.!]?["”']*\s*$/u;

/** Characters of a content that its last predicate is looked for in. */
const TAIL = 80;

/** An act, and what it was told by: the cue, words that the guide itself gives, a sign of the content, its first clause, or nothing at all. */
export interface Ruling {
  readonly act: Act;
  readonly by: 'cue' | 'outright' | 'sign' | 'clause' | 'default';
}

/** The act by the lexicon and the borders of the guide alone; `state` where neither says more. */
export function ruling(reading: Reading): Ruling {
  const { entry } = reading;
  if (entry?.kind === 'act') return { act: bordering(entry, reading), by: 'cue' };
  if (reading.ownSide && entry?.kind !== 'judging')
    return { act: byMainClause(reading) ?? 'state', by: 'sign' };
  if (entry?.kind === 'plain') return { act: 'state', by: 'cue' };
  const has = new Set(reading.signs.map((sign) => sign.name));
  if (entry?.kind === 'judging') {
    const name = Object.keys(JUDGING).find((sign) => has.has(sign));
    return { act: (name && JUDGING[name]) || 'state', by: 'cue' };
  }
  if (OUTRIGHT.test(reading.contentText.slice(-TAIL))) return { act: 'deny', by: 'outright' };
  const name = ORDER.find((sign) => has.has(sign));
  const sure = reading.signs.find((sign) => sign.name === name);
  if (sure) return { act: sure.act, by: 'sign' };
  const act = byMainClause(reading);
  return act ? { act, by: 'clause' } : { act: 'state', by: 'default' };
}

/** *Said it would attend*, *said prices would rise*, *said they must go*: told by who acts in the first clause. */
function byMainClause({ main, signs }: Reading): Act | null {
  const own = main.subject === 'first' || main.subject === 'third';
  if (main.auxiliary === 'will' || main.auxiliary === 'would') {
    if (!own) return 'predict';
    return main.negated ? 'reject' : signs.some((sign) => sign.name === 'plan') ? 'intend' : 'promise';
  }
  if (main.auxiliary === 'must' || main.auxiliary === 'should' || main.auxiliary === 'need') return 'demand';
  if (main.auxiliary === 'could' || main.auxiliary === 'might') return own ? null : 'predict';
  return null;
}
