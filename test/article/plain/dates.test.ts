import { expect, it } from 'vitest';
import { dateIn } from '../../../src/article/plain/dates.js';

const table: [string, string | null][] = [
  ['February 12, 2031', '2031-02-12'],
  ['12 Feb 2031', '2031-02-12'],
  ['Feb. 12th, 2031', '2031-02-12'],
  ['Published Wed, Nov 20 20314:29 AM EST', '2031-11-20T09:29:00Z'],
  ['2031-02-12 18:05 GMT', '2031-02-12T18:05:00Z'],
  ['2031-02-12T18:05:00+02:00', '2031-02-12T16:05:00Z'],
  ['Nov. 19, 2031 8:03 am ET', '2031-11-19'],
  ['12. März 2031', '2031-03-12'],
  ['22 de outubro de 2031 às 20:13', '2031-10-22'],
  ['18.11.2031', '2031-11-18'],
  ['11.14.2031 09:00 AM', '2031-11-14'],
  ['2031년 2월 12일', '2031-02-12'],
  ['13/02/2031', '2031-02-13'],
  ['12/02/2031', null],
  ['February 2031', null],
  ['30 February 2031', null],
  ['in May', null],
  ['Saturday', null],
  ['1,2031 people', null],
];

it.each(table)('%s', (text, iso) => {
  expect(dateIn(text)?.iso ?? null).toBe(iso);
});
