import { describe, expect, it } from 'vitest';
import { read } from './read.js';

describe('roles as the text says them', () => {
  it.each<[string, string, string | null]>([
    ['Russian presidential aide Yuri Ushakov spoke.', 'Yuri Ushakov', 'Russian presidential aide'],
    ['Yuri Ushakov, an aide to the president, spoke.', 'Yuri Ushakov', 'aide to the president'],
    ['Yuri Ushakov, 74, an aide to the president, spoke.', 'Yuri Ushakov', 'aide to the president'],
    [
      'Mitchell Karo, chairman of the Mozal foundation, spoke.',
      'Mitchell Karo',
      'chairman of the Mozal foundation',
    ],
    [
      'The general manager of Dhabi Media, Dr Ali bin Tamir, spoke.',
      'Ali bin Tamir',
      'general manager of Dhabi Media',
    ],
    ['They told US Secretary of State Dean Rusker so.', 'Dean Rusker', 'US Secretary of State'],
    ['He attacked Tory leader Michael Harrow.', 'Michael Harrow', 'Tory leader'],
    ['On Monday Greek Foreign Minister Ivo Reed spoke.', 'Ivo Reed', 'Greek Foreign Minister'],
    ['Mr Michael Harrow spoke.', 'Michael Harrow', null],
    ['Michael Harrow, who lives in Tarn, spoke.', 'Michael Harrow', null],
  ])('%s', (text, name, role) => {
    expect(read(text).of(name)?.role ?? null).toBe(role);
  });
});

describe('whom somebody speaks for', () => {
  it.each<[string, string, string[]]>([
    ['Kremlin aide Yuri Ushakov spoke. Russia did not.', 'Yuri Ushakov', ['Kremlin', 'Russia']],
    ['Foreign Minister of Russia Sergei Lavrin spoke.', 'Sergei Lavrin', ['Russia']],
    ['French Foreign Minister Luc Moreau spoke in France.', 'Luc Moreau', ['France']],
    ['Eva Stohl, a spokeswoman for Tarn Energy, spoke.', 'Eva Stohl', ['Tarn Energy']],
    ['Tarn Energy chief executive Eva Stohl spoke.', 'Eva Stohl', ['Tarn Energy']],
    ["Alan Mills, Labour's election strategist, spoke.", 'Alan Mills', ['Labour']],
    ['Dr Jeremy Phelps of the UK Patent Office spoke.', 'Jeremy Phelps', ['UK Patent Office']],
    [
      'Yuri Ushakov, an aide to Vladimir Putin, spoke. President Vladimir Putin of Russia did not.',
      'Yuri Ushakov',
      ['Vladimir Putin'],
    ],
    ['Prime Minister Dr Hubert Minnow of Halmond spoke.', 'Hubert Minnow', []],
    ['Bahamian Prime Minister Dr Hubert Minnow spoke.', 'Hubert Minnow', ['Bahamian']],
    ['Eva Stohl, Minister for Foreign Affairs of Halmond, spoke.', 'Eva Stohl', ['Halmond']],
    ['The Minister for Foreign Affairs, Eva Stohl, spoke.', 'Eva Stohl', []],
    ['In Tarn, a spokesman for the Foreign Ministry, Ivo Reed, spoke.', 'Ivo Reed', ['Foreign Ministry']],
    ['Former French president Luc Moreau spoke in France.', 'Luc Moreau', []],
    ['Resident Luc Moreau spoke in France.', 'Luc Moreau', []],
  ])('%s', (text, name, expected) => {
    expect(read(text).chain(name)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['Moscow denied it. Russia has troops there.', 'Moscow', ['Russia']],
    ['The Kremlin denied it. Russia has troops there.', 'Kremlin', ['Russia']],
    ['Downing Street denied it. Britain has troops there.', 'Downing Street', ['Britain']],
    ['Brussels objected. The European Union has rules.', 'Brussels', ['European Union']],
    ['The State Department objected. The US has rules.', 'State Department', ['US']],
    ['The Russian side objected. Russia has rules.', 'Russian side', ['Russia']],
    ['Kiev authorities objected. Ukraine has rules.', 'Kiev authorities', ['Ukraine']],
    ['Sorrania objected. The Sorranian authorities agreed.', 'Sorranian authorities', ['Sorrania']],
    ['Valdessa, the capital of Sorrania, was calm. Valdessa denied it.', 'Valdessa', ['Sorrania']],
    ['The Sorranian capital, Valdessa, was calm. Sorrania denied it.', 'Valdessa', ['Sorrania']],
    ["In Sorrania's capital, Valdessa, it rained. Valdessa denied it.", 'Valdessa', ['Sorrania']],
    ['It rained in Valdessa, the Sorranian capital. Valdessa denied it.', 'Valdessa', ['Sorranian']],
    ['They met in the Sorranian capital of Valdessa. Valdessa denied it.', 'Valdessa', ['Sorranian']],
    ['US Ambassador to Germany Eva Stohl spoke.', 'Eva Stohl', ['US']],
    ['Sorranian Foreign Minister Eva Stohl spoke of Sorrania.', 'Eva Stohl', ['Sorrania']],
    ['The Russian Foreign Ministry spoke of Russia.', 'Russian Foreign Ministry', ['Russia']],
  ])('%s', (text, name, expected) => {
    expect(read(text).chain(name)).toEqual(expected);
  });

  it('a state that only its adjective names has that adjective for a name: nothing comes from outside the text', () => {
    const { chain, of, said } = read('Moscow denied it, Russian officials said.');
    expect(chain('Moscow')).toEqual(['Russian']);
    expect(of('Russian')?.type).toBe('place');
    expect(said('Russian')).toEqual(['Russian']);
    expect(read('Moscow denied it.').chain('Moscow')).toEqual([]);
  });

  it.each([
    ["Halmond's foreign minister spoke.", 'place'],
    ['The foreign minister of Halmond spoke.', 'place'],
    ['The Kingdom of Halmond agreed. Halmond was calm.', 'place'],
    ["Halmond's lawyer spoke.", null],
  ])('what only a state has makes a state: %s', (text, type) => {
    expect(read(text).of('Halmond')?.type ?? null).toBe(type);
  });

  it('a capital is a metonym where it acts, and a place where things happen in it', () => {
    const { cast, text } = read('Moscow denied it. They met in Moscow.');
    expect(cast.mentions.map((m) => [text.slice(m.span.start, m.span.end), m.how])).toEqual([
      ['Moscow', 'metonym'],
      ['Moscow', 'named'],
    ]);
  });
});

describe('gender', () => {
  it.each<[string, string, string | null]>([
    ['Mrs Robin Vane spoke.', 'Robin Vane', 'female'],
    ['Spokeswoman Robin Vane spoke.', 'Robin Vane', 'female'],
    ['Robin Vane, a businessman, spoke. Vane left.', 'Robin Vane', 'male'],
    ['Natalie Vane spoke.', 'Natalie Vane', 'female'],
    ['Robin Vane spoke.', 'Robin Vane', null],
  ])('%s', (text, name, gender) => {
    expect(read(text).of(name)?.gender).toBe(gender);
  });
});
