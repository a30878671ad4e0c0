import { describe, expect, it } from 'vitest';
import { doings, marked } from './marked.js';

const modifiers = (markup: string) => doings(marked(markup))[0]?.modifiers;

describe('modifiers', () => {
  it.each([
    ['{s:Minister Orla Venn} {c:did not say} {q:when the bridge would reopen}.', ['negated']],
    ['{s:He} {c:never suggested} {q:that the vote was stolen}.', ['negated']],
    ['{s:The mayor} {c:has no plans} {q:to step down}.', ['negated']],
    ['Neither {s:side} had {c:promised} {q:a truce}.', []],
    ['{s:Tavria} {c:said} {q:it would not attend the talks}.', []],
    ['{s:She} {c:did not rule out} {q:a second ballot}.', []],
    ['{s:The ministry} {c:would not say} {q:who had paid}.', []],
  ])('%s negated: %j', (markup, expected) => {
    expect(modifiers(markup)?.filter((m) => m === 'negated')).toEqual(expected);
  });

  it.each([
    ['{s:Karsk} {c:said} {q:it would close the strait if the ships came nearer}.', true],
    ['{s:She} {c:said}: {q:"If the rains fail, we will have to buy grain."}', true],
    ['{s:The union} {c:said} {q:it would strike unless wages rose}.', true],
    ['{s:The union} {c:asked} {q:if wages would rise}.', false],
    ['{s:The club} {c:said} {q:the coach had left}.', false],
  ])('%s conditional: %s', (markup, expected) => {
    expect(modifiers(markup)?.includes('conditional')).toBe(expected);
  });

  it.each([
    ['{s:The bank} {c:said} {q:prices may fall in spring}.', true],
    ['{s:Dr Ilse Marr} {c:said} {q:the fire was probably set on purpose}.', true],
    ['{s:The bank} {c:said} {q:prices fell in May}.', false],
    ['{s:He} {c:said} {q:he had left because the road might flood}.', false],
  ])('%s hedged: %s', (markup, expected) => {
    expect(modifiers(markup)?.includes('hedged')).toBe(expected);
  });

  it.each([
    ['{s:Venn} {c:had said} two weeks earlier {q:that the plant was safe}.', true],
    ['Last year {s:the council} {c:promised} {q:a new school}.', true],
    ['{s:Venn} {c:said} on Tuesday {q:that the plant was closed last year}.', false],
    ['{s:Venn} {c:says} {q:the plant is safe}.', false],
  ])('%s reported-past: %s', (markup, expected) => {
    expect(modifiers(markup)?.includes('reported-past')).toBe(expected);
  });
});
