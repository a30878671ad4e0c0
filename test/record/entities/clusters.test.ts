import { describe, expect, it } from 'vitest';
import { read } from './read.js';

describe('one entity, many names', () => {
  it('a full name, a surname, a title and a description are one person', () => {
    const { of, said } = read(
      'Russian President Vladimir Putin called. Putin spoke first. Mr Putin’s aides listened. ' +
        'The Russian leader then rang off, and the Russian president slept. Vladimir Putin did not comment.',
    );
    expect(said('Vladimir Putin')).toEqual([
      'Vladimir Putin',
      'Putin',
      'Putin',
      'The Russian leader',
      'the Russian president',
      'Vladimir Putin',
    ]);
    expect(of('Vladimir Putin')).toMatchObject({ type: 'person', role: 'Russian President', gender: 'male' });
  });

  it.each<[string, string, string[]]>([
    [
      'Bill Clinton spoke. Hillary Clinton listened. Mrs Clinton left. Mr Clinton stayed.',
      'Hillary Clinton',
      ['Hillary Clinton', 'Clinton'],
    ],
    [
      'Bill Clinton spoke. Hillary Clinton listened. Mrs Clinton left. Mr Clinton stayed.',
      'Bill Clinton',
      ['Bill Clinton', 'Clinton'],
    ],
    [
      'The premier, Tayyip Erdan, spoke. Recep Tayyip Erdan left.',
      'Recep Tayyip Erdan',
      ['Tayyip Erdan', 'Recep Tayyip Erdan'],
    ],
    ['Joe Hallam spoke. Joseph Hallam left.', 'Joe Hallam', ['Joe Hallam', 'Joseph Hallam']],
    ['Paweł Adamski spoke. Adamski left.', 'Paweł Adamski', ['Paweł Adamski', 'Adamski']],
    ['Commissioner Cole asked. Cole insisted.', 'Cole', ['Cole', 'Cole']],
    ['Pope Benedict prayed. The Pope left.', 'Pope Benedict', ['Pope Benedict', 'The Pope']],
  ])('%s: %s', (text, name, expected) => {
    expect(read(text).said(name)).toEqual(expected);
  });

  it('two people of one surname stay two', () => {
    const { cast } = read('Anna Vessel met David Vessel. David Vessel thanked Anna Vessel.');
    expect(cast.entities.map((e) => e.name)).toEqual(['Anna Vessel', 'David Vessel']);
  });

  it.each<[string, string, string[]]>([
    [
      'The World Health Organization (WHO) agreed. The WHO said so.',
      'World Health Organization',
      ['World Health Organization', 'WHO', 'WHO'],
    ],
    [
      'The Halmond Seafarers Association objected. The HSA said so.',
      'Halmond Seafarers Association',
      ['Halmond Seafarers Association', 'HSA'],
    ],
    ['Tarn Communications bought it. Tarn said so.', 'Tarn Communications', ['Tarn Communications', 'Tarn']],
    [
      'The European Fisheries Commission met. The Commission agreed.',
      'European Fisheries Commission',
      ['European Fisheries Commission', 'Commission'],
    ],
    ['The Liberal Democrats met. Lib Dems cheered.', 'Liberal Democrats', ['Liberal Democrats', 'Lib Dems']],
    [
      'The United States agreed. The U.S. signed. America cheered.',
      'United States',
      ['United States', 'U.S.', 'America'],
    ],
  ])('%s', (text, name, expected) => {
    expect(read(text).said(name)).toEqual(expected);
  });
});

describe('a noun in its name stands for a body', () => {
  it('where one body has it', () => {
    const { said } = read(
      'The Halmond Seafarers Association objected. "No," the association said. The company left.',
    );
    expect(said('Halmond Seafarers Association')).toEqual([
      'Halmond Seafarers Association',
      'the association',
    ]);
  });

  it('not where two have', () => {
    const { cast } = read(
      'The Halmond Farmers Association met the Tarn Farmers Association. The association left.',
    );
    expect(cast.mentions.filter((m) => m.how === 'role')).toEqual([]);
  });
});

describe('a party is one, however the press names it', () => {
  it.each<[string, string, string[]]>([
    [
      'The Conservative Party met in Tarnow. Tories cheered. The Conservatives left.',
      'Conservative Party',
      ['Conservative Party', 'Tories', 'Conservatives'],
    ],
    ['The Labour Party met. Labour left.', 'Labour Party', ['Labour Party', 'Labour']],
  ])('%s', (text, name, expected) => {
    expect(read(text).said(name)).toEqual(expected);
  });
});

describe('descriptions go to the one person they fit, or to nobody', () => {
  it.each<[string, string, string[]]>([
    [
      'Kremlin aide Yuri Ushakov spoke. "No," the Kremlin official said.',
      'Yuri Ushakov',
      ['Yuri Ushakov', 'the Kremlin official'],
    ],
    ['Prime Minister Karin Adar spoke. The premier left.', 'Karin Adar', ['Karin Adar', 'The premier']],
    [
      'Home Secretary Charles Dunn met Defence Secretary Ann Pike. The home secretary left.',
      'Charles Dunn',
      ['Charles Dunn', 'The home secretary'],
    ],
    ['Spokeswoman Eva Stohl spoke. The spokeswoman left.', 'Eva Stohl', ['Eva Stohl', 'The spokeswoman']],
    [
      'Deputy Governor Oleg Klim spoke. Regional governor Boris Dubrov spoke. The governor left.',
      'Boris Dubrov',
      ['Boris Dubrov', 'The governor'],
    ],
    ['Andrei Vell, the mayor of Tarnow, spoke. The mayor left.', 'Andrei Vell', ['Andrei Vell', 'The mayor']],
  ])('%s', (text, name, expected) => {
    expect(read(text).said(name)).toEqual(expected);
  });

  it.each([
    'Labour MP Ann Pike met Tory MP Sam Wells. The MP left.',
    'French President Luc Moreau met German President Karl Stein. The president left.',
    'Alan Pike spoke. The president left.',
    'French President Luc Moreau spoke. The German president left.',
  ])('%s', (text) => {
    expect(read(text).cast.mentions.filter((m) => m.how === 'role')).toEqual([]);
  });
});
