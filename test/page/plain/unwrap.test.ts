import { describe, expect, it } from 'vitest';
import { parsePlain } from '../../../src/page/plain/parse.js';

/** The blocks, a slash where one goes on over a line end. */
const blocks = (text: string): string[] =>
  parsePlain(text, 'utf-8').blocks.map(({ span }) =>
    text.slice(span.start, span.end).replace(/\s*\n\s*/g, ' / '),
  );

describe('hard-wrapped paragraphs become one block', () => {
  it('parted by blank lines', () => {
    const text = `VELMORA (Tidewire) - The foreign ministry of Velmora said on Tuesday
that it had summoned the ambassador of Ostrava Island over the seizure
of two trawlers.

"We expect an answer," spokeswoman Ilse Maren told reporters in Port
Sunder.`;
    expect(blocks(text)).toEqual([
      'VELMORA (Tidewire) - The foreign ministry of Velmora said on Tuesday / that it had summoned the ambassador of Ostrava Island over the seizure / of two trawlers.',
      '"We expect an answer," spokeswoman Ilse Maren told reporters in Port / Sunder.',
    ]);
  });

  it('parted by indents alone', () => {
    const text = `   The two ministers met for three hours in the old customs house, and
neither side would say whether the trawlers had been discussed at all.
   Maren said that talks would go on "as long as they are useful", but
that the navy would stay where it is until the crews are home again.`;
    expect(blocks(text)).toEqual([
      'The two ministers met for three hours in the old customs house, and / neither side would say whether the trawlers had been discussed at all.',
      'Maren said that talks would go on "as long as they are useful", but / that the navy would stay where it is until the crews are home again.',
    ]);
  });

  it('parted by a short last line alone', () => {
    const text = `The two ministers met for three hours in the old customs house, and
neither side would say more.
Maren said that talks would go on "as long as they are useful", but
that the navy would stay.`;
    expect(blocks(text)).toEqual([
      'The two ministers met for three hours in the old customs house, and / neither side would say more.',
      'Maren said that talks would go on "as long as they are useful", but / that the navy would stay.',
    ]);
  });

  it('as turns of a transcript', () => {
    const text = `Q: Minister, have you spoken to your colleague about the two trawlers
since Monday?
A: I have. We spoke last night, and I told her what I am telling you, which
is that the crews must come home first.
MR. HALE: Last question, please. We are out of time and the minister has
a train.`;
    expect(blocks(text)).toEqual([
      'Q: Minister, have you spoken to your colleague about the two trawlers / since Monday?',
      'A: I have. We spoke last night, and I told her what I am telling you, which / is that the crews must come home first.',
      'MR. HALE: Last question, please. We are out of time and the minister has / a train.',
    ]);
  });

  it('in quoted mail, behind its marks', () => {
    const text = `> The ministry said that it had no knowledge of the order, and that the
> crews were being looked after.
I do not believe a word of it, and I would not print it before somebody
has seen the order.`;
    expect(blocks(text)).toEqual([
      '> The ministry said that it had no knowledge of the order, and that the / > crews were being looked after.',
      'I do not believe a word of it, and I would not print it before somebody / has seen the order.',
    ]);
  });
});

describe('lines that are not wrapped stay apart', () => {
  const table: [string, string][] = [
    [
      'headlines in a list',
      `Explore
Velmora recalls its envoy after trawlers are seized off the Sound
Ferry strike enters second week as unions reject the latest offer
Why the price of herring doubled in a year, and who earns from it
Ostrava Island's parliament votes to keep the harbour tax in place`,
    ],
    ['a menu', 'Home\nWorld\nBusiness\nSport\nWeather\nOpinion'],
    [
      'short paragraphs, one a line',
      `The ministry said it had no knowledge of the order.
Maren said the crews were well and would be home by Friday.
The navy declined to comment on what it called rumours.`,
    ],
    ['verse', 'the sea was grey\nthe boats were grey\nand nobody went out'],
    [
      'bulleted points',
      '- the crews come home first\n- the boats are handed over a week later\n- both sides stop talking to the press',
    ],
  ];
  it.each(table)('%s', (_, text) => {
    expect(blocks(text)).toEqual(text.split('\n'));
  });

  it('a menu above wrapped copy', () => {
    const text = `Home
World
Business

The two ministers met for three hours in the old customs house, and
neither side would say more.`;
    expect(blocks(text).slice(0, 3)).toEqual(['Home', 'World', 'Business']);
    expect(blocks(text)).toHaveLength(4);
  });
});
