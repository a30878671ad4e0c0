import { describe, expect, it } from 'vitest';
import { ACTS, type Act } from '../../../src/record/schema.js';
import { doings, marked } from './marked.js';

const act = (markup: string) => doings(marked(markup))[0]?.act;

describe('acts', () => {
  it.each<[string, Act]>([
    ['{s:Tavria} {c:said} {q:it would not attend the talks}.', 'reject'],
    ['{s:The envoy} {c:said} {q:severe sanctions would follow if troops crossed the river}.', 'threaten'],
    ['{s:The ministry} {c:denied} {q:that any shells were fired}.', 'deny'],
    ['{s:The spokesman} {c:said} {q:the report was false and baseless}.', 'deny'],
    ['{s:Karsk} {c:accused} {q:Tavria of breaking the truce}.', 'accuse'],
    ['{s:She} {c:criticised} {q:the slow repairs}.', 'criticise'],
    ['{s:He} {c:praised} {q:the nurses}.', 'praise'],
    ['{s:The coach} {c:apologised for} {q:the shouting}.', 'regret'],
    ['{s:Villagers} {c:called on} {q:the council to mend the well}.', 'request'],
    ['{s:The court} {c:ordered} {q:the mine to close}.', 'demand'],
    ['{s:Reporters} {c:asked} {q:whether the dam had been checked}.', 'question'],
    ['{s:Judges} {c:asked} {q:the clerk to read the letter again}.', 'request'],
    ['{s:Karsk} {c:proposed} {q:a meeting in neutral Ostrava Bay}.', 'propose'],
    ['{s:The mayor} {c:pledged} {q:to plant a thousand trees}.', 'promise'],
    ['{s:Both sides} {c:agreed} {q:to open the road}.', 'accept'],
    ['{s:The board} {c:rejected} {q:the offer}.', 'reject'],
    ['{s:The general} {c:threatened} {q:to shell the port}.', 'threaten'],
    ['{s:Doctors} {c:warned} {q:that the fever could spread}.', 'warn'],
    ['{s:The firm} {c:declined to comment}{q: on the fire}.', 'decline-comment'],
    ['{s:The firm} {c:has refused} {q:to comment on the fire}.', 'decline-comment'],
    ['{s:The council} {c:failed to approve} {q:the budget}.', 'reject'],
    ['{s:She} {c:said} {q:talk of a flood was simply absurd}.', 'deny'],
    ['{s:The firm} {c:declined to address} {q:the findings}.', 'decline-comment'],
    ['{s:She} {c:demanded to know} {q:whether the bridge would reopen}.', 'question'],
    ['{q:“Why was the gate left open?”} {s:Orla Venn} {c:demanded}.', 'question'],
    ['{s:Forty percent} {c:would back} {q:Orla Venn}.', 'intend'],
    ['{s:Voters} {c:believe} {q:the count was fair}.', 'believe'],
    ['{s:Fishermen} {c:hope} {q:the herring will return}.', 'want'],
    ['{s:The company} {c:plans} {q:to build a second mill}.', 'intend'],
    ['{s:Analysts} {c:expect} {q:prices to fall}.', 'predict'],
    ['{s:Police} {c:confirmed} {q:the arrest}.', 'confirm'],
    ['{s:The pilot} {c:admitted} {q:that he had been asleep}.', 'concede'],
    ['{s:The bakery} {c:said} {q:the ovens were lit on Monday}.', 'state'],
    ['{s:Norwegian Foreign Minister Orla Venn} {c:said} {q:Norway would review the ideas}.', 'promise'],
    ['{s:Norwegian Foreign Minister Orla Venn} {c:said} {q:the Norwegian side would never sign}.', 'reject'],
    ['{s:Norwegian Foreign Minister Orla Venn} {c:said} {q:Sweden would review the ideas}.', 'predict'],
    ['{q:The ovens were lit on Monday}, {c:according to} {s:the bakery}.', 'state'],
  ])('%s → %s', (markup, expected) => {
    expect(act(markup)).toBe(expected);
  });

  it('is never null where there is a cue, and null where there is none', () => {
    expect(act('{s:The bakery} {c:―} {q:xqzv}')).toBe('state');
    expect(act('{s:The bakery}: {q:bread}')).toBeNull();
  });

  it('weighs the log-probabilities of the encoder in', () => {
    const sure = ACTS.map((each) => (each === 'predict' ? Math.log(0.98) : Math.log(0.02 / 21)));
    const markup = '{s:The bakery} {c:said} {q:the ovens were lit on Monday}.';
    expect(doings(marked(markup))[0]?.act).toBe('state');
    expect(doings(marked(markup, sure))[0]?.act).toBe('predict');
  });

  it('keeps what the words say outright where the encoder says something else', () => {
    const sure = ACTS.map((each) => (each === 'criticise' ? Math.log(0.93) : Math.log(0.07 / 21)));
    expect(doings(marked('{s:She} {c:said} {q:talk of a flood was absurd}.', sure))[0]?.act).toBe('deny');
    const more = '{s:She} {c:said} {q:the plan was absurd, cruel and late}.';
    expect(doings(marked(more, sure))[0]?.act).toBe('criticise');
  });

  it('gives the same for the same report', () => {
    const report = marked('{s:Karsk} {c:said} {q:it would close the strait}.');
    expect(doings(report)).toEqual(doings(report));
  });
});
