import { describe, expect, it } from 'vitest';
import { read } from './read.js';

/** Every name found, of any kind, in text order. */
const names = (text: string): string[] => {
  const { cast } = read(text);
  return cast.mentions.filter((m) => m.how !== 'role').map((m) => text.slice(m.span.start, m.span.end));
};

describe('names are found by their capitals', () => {
  it.each<[string, string[]]>([
    [
      'Prime Minister Alan Brackwater met Foreign Secretary Jane O’Leary.',
      ['Alan Brackwater', 'Jane O’Leary'],
    ],
    ['The minister, Moammar al-Tariki, spoke to Kim Jong-bae.', ['Moammar al-Tariki', 'Kim Jong-bae']],
    [
      'Dr. Pieter van der Molen and Ms Ana Lucia de la Cruz agreed.',
      ['Pieter van der Molen', 'Ana Lucia de la Cruz'],
    ],
    ['He cited J. K. Hartwell and Martin Dovesky Jr. in court.', ['J. K. Hartwell', 'Martin Dovesky Jr.']],
    [
      'The Bank of Halmond and the University of the Eastern Isles objected.',
      ['Bank of Halmond', 'University of the Eastern Isles'],
    ],
    ["Kedria's president and Halmond's army agreed.", ['Kedria', 'Halmond']],
    ['Queen Elizabeth II and Pope Benedict XVI met.', ['Queen Elizabeth II', 'Pope Benedict XVI']],
    [
      'The Institute of Allergy and Infectious Diseases and the Parliament of Upper Tarn agreed.',
      ['Institute of Allergy and Infectious Diseases', 'Parliament of Upper Tarn'],
    ],
    ['Longtime Brackwater adviser Jane Hale left.', ['Brackwater', 'Jane Hale']],
    ['The pro-Kedrian party and the Marhold-based firm lost.', []],
    ['Police said officials had warned residents. Protesters disagreed.', []],
    ['On Monday in March, many said it was a HUGE mistake.', []],
    ['I do not know. He does. The others will.', []],
    ['"Nobody knows," said Theresa May in May.', ['Theresa May']],
    ['Belgian Justine Dekker beat American Wendy Shaw.', ['Justine Dekker', 'Wendy Shaw']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('a headline in capitals names whom the body names, and no common word', () => {
    const text = [
      'Minister Denies Report On Brackwater Visit As Pressure Grows',
      '',
      'The visit of Alan Brackwater was announced on Friday. Brackwater had denied it.',
    ].join('\n');
    expect(read(text).said('Alan Brackwater')).toEqual(['Brackwater', 'Alan Brackwater', 'Brackwater']);
    expect(names(text)).toEqual(['Brackwater', 'Alan Brackwater', 'Brackwater']);
  });

  it('a surname that is a common word is one where the report has somebody of that name', () => {
    const text = 'Dr Peter May spoke first. May said little. In May, he left. May is warm.';
    expect(read(text).said('Peter May')).toEqual(['Peter May', 'May']);
    const fields =
      'The court sentenced James Alex Fields on Monday. Fields said nothing. The fields lay empty.';
    expect(read(fields).said('James Alex Fields')).toEqual(['James Alex Fields', 'Fields']);
  });
});

describe('what kind of thing a name names', () => {
  it.each<[string, string, string | null]>([
    ['The Eastern Maritime League objected.', 'Eastern Maritime League', 'organisation'],
    ['Ships wait in the Anselm Strait.', 'Anselm Strait', 'place'],
    ['They signed the Bellhaven Convention.', 'Bellhaven Convention', 'document'],
    ['The Republicans lost.', 'Republicans', 'group'],
    ['She lives near Cassel Tarn.', 'Cassel Tarn', 'place'],
    ['Orwen Tassel, 54, resigned.', 'Orwen Tassel', 'person'],
    ['Deportes coach Javier Irute praised Deportes La Cala.', 'Deportes La Cala', 'organisation'],
    ['The mayor of Nova Tarn, Lucy Adair, agreed.', 'Nova Tarn', 'place'],
    ['A statement from NDTC said so.', 'NDTC', 'organisation'],
    ['They reached the World Cup final.', 'World Cup', 'other'],
    ['The tanker Orla Grey sank. Divers searched Orla Grey.', 'Orla Grey', 'other'],
    ['He was master of the Orla Grey. Orla Grey was seized.', 'Orla Grey', 'other'],
    ['Orla Grey waited. The Orla Grey was late.', 'Orla Grey', null],
    ['HMS Resolute sailed.', 'HMS Resolute', 'other'],
    ['Hurricane Odell struck.', 'Hurricane Odell', 'other'],
    ['Tarn Irrigation agreed.', 'Tarn Irrigation', 'organisation'],
    ['Kwame Dressler, Marhold Chronicle, asked.', 'Marhold Chronicle', 'organisation'],
    ['Rain fell in Victoria.', 'Victoria', 'place'],
    ['Victoria said it would pay.', 'Victoria', 'place'],
    ['Victoria Hale won. Victoria smiled.', 'Victoria Hale', 'person'],
    ['They moved to Ostrey, Lancashire, in May.', 'Ostrey', 'place'],
    ['They moved to Ostrey, South Carolina during the war.', 'Ostrey', 'place'],
    ['Liverpool striker Dan Hale scored. He lives in Liverpool.', 'Liverpool', 'organisation'],
    ['He lives in Liverpool. Liverpool was wet.', 'Liverpool', 'place'],
    ['He is Roman Catholic. Roman Hale is not.', 'Roman Catholic', null],
    ['They wrote to Wikinews.', 'Wikinews', 'organisation'],
    ['In Tarn, a spokesman for Halmond, Ivo Reed, agreed.', 'Tarn', 'place'],
    ['A firm called YouNote agreed.', 'YouNote', 'organisation'],
    ['ORWEN: Good morning.\nQ: Why?\nORWEN: I am late.', 'ORWEN', 'person'],
  ])('%s', (text, name, type) => {
    expect(read(text).of(name)?.type).toBe(type);
  });

  it('an acronym before a colon once is no turn of somebody', () => {
    expect(read('NDTC: trains are late.').of('NDTC')?.type).toBe('organisation');
  });
});

describe('where a name ends', () => {
  it.each<[string, string[]]>([
    ["The Tarn Tanker Owners' Association agreed.", ["Tarn Tanker Owners' Association"]],
    ["The owners' lawyer and the Harbour Pilots' Tarn branch agreed.", ['Harbour Pilots', 'Tarn']],
    [
      'The Grains Research and Development Corporation agreed.',
      ['Grains Research and Development Corporation'],
    ],
    ['The Tarn Quarantine and Inspection Service agreed.', ['Tarn Quarantine and Inspection Service']],
    [
      'The Department of Sustainability and Environment agreed.',
      ['Department of Sustainability and Environment'],
    ],
    ['The Health Department and Trade Ministry agreed.', ['Health Department', 'Trade Ministry']],
    ['Former Harbour Party president Don Hale agreed.', ['Harbour Party', 'Don Hale']],
    ['Prime Minister Dr. Hubert Minnow agreed.', ['Hubert Minnow']],
    ['Dr Taran Dean of the University of Ostrey agreed.', ['Taran Dean', 'University of Ostrey']],
    [
      'Prime Minister of the Kingdom of Kedria Karin Oyelaran agreed.',
      ['Kingdom of Kedria', 'Karin Oyelaran'],
    ],
    ['Minister for Natural Resources Ian Hale agreed.', ['Ian Hale']],
    ["The Tarn Sheriff's Office and the Minister's aide agreed.", ["Tarn Sheriff's Office"]],
    ["The Tarn Bishops' Conference agreed.", ["Tarn Bishops' Conference"]],
    ['Tarn Chief Executive Carrie Hale agreed.', ['Tarn', 'Carrie Hale']],
    [
      'Crowds left the Sultan Qadir Grand Mosque and the Doctor Ann Pike Memorial Hospital.',
      ['Sultan Qadir Grand Mosque', 'Doctor Ann Pike Memorial Hospital'],
    ],
    ['Bishop Emeritus Dino Hale agreed.', ['Dino Hale']],
    ['Commerce Secretary Wilbur Hale agreed.', ['Wilbur Hale']],
    [
      'The Tarn League for the Defence of Human Rights agreed.',
      ['Tarn League for the Defence of Human Rights'],
    ],
    ['The Minister of State for Trade and Industry, Ian Hale, agreed.', ['Ian Hale']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('prose in capitals names nobody by its small words', () => {
    expect(names('We ask: IF YOU HAVE A SMALL STUDY, DO YOU EVEN NEED TO WORRY ABOUT THIS?')).toEqual([]);
  });
});
