import { describe, expect, it } from 'vitest';
import { labelPlain } from '../../../src/article/plain/plain.js';
import { parsePlain } from '../../../src/page/plain/parse.js';
import { FORMS, form } from './forms.js';

const read = (text: string) => labelPlain(parsePlain(text, 'utf-8'));

const labelled = (text: string): string[] =>
  read(text).blocks.map(
    ({ span, label }) => `${label}\t${text.slice(span.start, span.end).replace(/\s*\n\s*/g, ' ')}`,
  );

describe('the forms that plain text comes in', () => {
  it.each(Object.entries(FORMS))('%s', (_, marked) => {
    const { text, blocks } = form(marked);
    expect(labelled(text)).toEqual(blocks);
  });

  it('with the line ends of other systems', () => {
    const { text, blocks } = form(FORMS['page copied from a browser, with menus'] ?? '');
    expect(labelled(text.replace(/\n/g, '\r\n'))).toEqual(blocks);
  });
});

describe('metadata', () => {
  it('of a page copied from a browser: the caption has a date and a credit of its own', () => {
    expect(read(form(FORMS['page copied from a browser, with menus'] ?? '').text).metadata).toEqual({
      outlet: 'Sunder Herald',
      section: 'Europe',
      headline: 'Velmora summons envoy over seized trawlers',
      standfirst: 'The crews of both boats are well, the ministry says, but talks have not begun.',
      bylines: ['Ilse Maren'],
      agencies: ['agencies'],
      published: null,
      modified: '2031-03-04T09:15:00Z',
    });
  });

  it('of wire copy: the agency stands in the dateline', () => {
    expect(read(form(FORMS['wire copy, hard-wrapped'] ?? '').text).metadata).toMatchObject({
      headline: 'Velmora summons envoy over trawlers',
      bylines: ['Ilse Maren'],
      agencies: ['Reuters'],
      published: null,
    });
  });

  it('of a blog: the day it was published', () => {
    expect(read(form(FORMS.blog ?? '').text).metadata).toMatchObject({
      published: '2031-03-05',
      bylines: [],
    });
  });
});

describe('other languages', () => {
  const table: [string, string][] = [
    [
      'Spanish',
      'Velmora convoca al embajador\n\nEl gobierno de Velmora convocó el martes al embajador de la isla por la captura de dos pesqueros.\n\n«Esperamos una respuesta esta semana», dijo la portavoz Dana Holt a los periodistas.',
    ],
    [
      'Russian',
      'Велмора вызвала посла\n\nМинистерство иностранных дел Велморы во вторник вызвало посла острова из-за захвата двух траулеров.\n\n«Мы ждём ответа на этой неделе», — сказала журналистам представитель ведомства Дана Хольт.',
    ],
    [
      'Arabic',
      'فيلمورا تستدعي السفير\n\nقالت وزارة الخارجية في فيلمورا يوم الثلاثاء إنها استدعت سفير الجزيرة بسبب احتجاز قاربي صيد في المضيق.\n\nوقالت المتحدثة دانا هولت للصحفيين إن الوزارة تنتظر ردا هذا الأسبوع.',
    ],
    [
      'Japanese',
      'ベルモラ、大使を呼び出す\n\nベルモラ外務省は火曜日、漁船二隻が拿捕された問題で島の大使を呼び出したと発表し、乗組員の早期解放を求めた。\n\n「今週中の回答を期待している」とホルト報道官は記者団に述べた。',
    ],
  ];
  it.each(table)('%s: a headline and its paragraphs', (_, text) => {
    expect(read(text).blocks.map((b) => b.label)).toEqual(['headline', 'body', 'body']);
  });
});
