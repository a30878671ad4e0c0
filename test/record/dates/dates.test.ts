import { describe, expect, it } from 'vitest';
import { bodyOnly } from '../../../src/article/article.js';
import { findDates } from '../../../src/record/dates/dates.js';
import { reportOf } from '../../../src/record/report.js';

/** A Saturday. */
const SATURDAY = '2022-02-12';

function read(text: string, published: string | null = SATURDAY) {
  const { dates, notices } = findDates(reportOf(bodyOnly(text), [], published));
  return {
    notices,
    dates: dates.map((d) => `${text.slice(d.span.start, d.span.end)} = ${d.date} ${d.precision} ${d.how}`),
  };
}

describe('dates that a text writes out', () => {
  it.each([
    ['The treaty was signed on June 16, 2021, in Ostrel.', 'June 16, 2021 = 2021-06-16 day stated'],
    ['The treaty was signed on 16 June 2021 in Ostrel.', '16 June 2021 = 2021-06-16 day stated'],
    ['It opened on Sept. 3, 1998, and closed.', 'Sept. 3, 1998 = 1998-09-03 day stated'],
    ['The filing is dated 2021-11-05 and signed.', '2021-11-05 = 2021-11-05 day stated'],
    ['The port was closed in March 2019.', 'March 2019 = 2019-03 month stated'],
    ['She was elected in 2017.', '2017 = 2017 year stated'],
    ['He recalled the 2015 summit.', '2015 = 2015 year stated'],
    ['The law was drafted in early 2021.', 'early 2021 = 2021 period stated'],
    ['The pact dates from the 1990s.', 'the 1990s = 1990/1999 period stated'],
    ['Talks ran from 3 to 5 May 2020 in Brill.', '3 to 5 May 2020 = 2020-05-03/2020-05-05 period stated'],
  ])('%s', (text, expected) => {
    expect(read(text).dates).toEqual([expected]);
    expect(read(text, null)).toEqual({ dates: [expected], notices: [] });
  });
});

describe('dates worked out from the day of publication', () => {
  it.each([
    ['The minister said on Friday that it was over.', 'Friday = 2022-02-11 day inferred'],
    ['They spoke by phone on Saturday.', 'Saturday = 2022-02-12 day inferred'],
    ['Last Saturday he resigned.', 'Last Saturday = 2022-02-05 day inferred'],
    ['The ministers will meet on Friday in Ostrel.', 'Friday = 2022-02-18 day inferred'],
    ['The court sits again next Tuesday.', 'next Tuesday = 2022-02-15 day inferred'],
    ['He arrived ahead of Monday’s vote.', 'Monday = 2022-02-14 day inferred'],
    ['Proposals were handed over on January 26.', 'January 26 = 2022-01-26 day inferred'],
    ['The ceremony will be held on March 3.', 'March 3 = 2022-03-03 day inferred'],
    ['The army left the town on December 30.', 'December 30 = 2021-12-30 day inferred'],
    ['The bridge collapsed in November.', 'November = 2021-11 month inferred'],
    ['Trade has fallen since October.', 'October = 2021-10 month inferred'],
    ['Voters will choose a mayor in May.', 'May = 2022-05 month inferred'],
    ['The demands were made late last year.', 'late last year = 2021 period inferred'],
    ['Prices rose last month.', 'last month = 2022-01 month inferred'],
    ['He resigned last week.', 'last week = 2022-01-31/2022-02-06 period inferred'],
    ['Crowds gathered over the weekend.', 'over the weekend = 2022-02-12/2022-02-13 period inferred'],
    ['The minister resigned yesterday.', 'yesterday = 2022-02-11 day inferred'],
    ['The ship sank two days ago.', 'two days ago = 2022-02-10 day inferred'],
    ['The pact was signed four years ago.', 'four years ago = 2018 year inferred'],
    ['Earlier this month he resigned.', 'Earlier this month = 2022-02 month inferred'],
  ])('%s', (text, expected) => {
    expect(read(text).dates).toEqual([expected]);
  });

  it('says in words how', () => {
    const { dates } = findDates(reportOf(bodyOnly('He resigned on Friday.'), [], SATURDAY));
    expect(dates[0]?.why).toBe('Friday before publication');
  });

  it('takes the day of a time as written, whatever the zone', () => {
    expect(read('He resigned on Saturday.', '2022-02-12T23:50:00Z').dates).toEqual([
      'Saturday = 2022-02-12 day inferred',
    ]);
  });

  it('counts back over the end of a year', () => {
    expect(read('The fire broke out on Friday.', '2022-01-02').dates).toEqual([
      'Friday = 2021-12-31 day inferred',
    ]);
    expect(read('It was agreed last month.', '2022-01-02').dates).toEqual([
      'last month = 2021-12 month inferred',
    ]);
  });

  it('resolves nothing relative without a day of publication, and says so once', () => {
    const { dates, notices } = read(
      'He spoke on Friday.\n\nShe left in May last year, after March 2019.',
      null,
    );
    expect(dates).toEqual(['March 2019 = 2019-03 month stated']);
    expect(notices).toHaveLength(1);
    expect(notices[0]?.message).toContain('“Friday”');
  });
});

describe('words that are no date', () => {
  it.each([
    'It may rain, and they may march on the capital.',
    'The minister sat down for a second time.',
    'The march on the capital was the second of its kind.',
    'The May government fell, and Mrs May resigned.',
    'Brill beat Ostrel 3-1, 6-4 and 21-18.',
    'Some 2,000 of 2019 people asked were unsure; it cost $2020 and 12 million crowns.',
    'The Sunday Mirror and the Daily Star were banned.',
    'Markets are closed every Friday, and the shop opens Monday to Friday.',
    'On Bloody Sunday, and again on Good Friday, the bells rang.',
    'The world of today is not what it was; today, most are poor.',
    '“We will fight tomorrow as we did yesterday,” she said.',
    'The last week of talks and the next year of work will be hard.',
    'Nearly two years ago it was different, and more than 20 years ago too.',
    'He is now the second most senior officer, aged 34.',
    'The plane climbed to 2000 feet at 1900 GMT.',
    'April Adeyemi and Augustus March met June Oduya.',
  ])('%s', (text) => {
    expect(read(text).dates).toEqual([]);
  });

  it('leaves furniture alone', () => {
    const text = 'He resigned on Friday.\nRead more: what happened on Monday';
    const article = bodyOnly(text);
    const blocks = article.blocks.map((b, i) => (i === 1 ? { ...b, label: 'related-inline' as const } : b));
    const { dates } = findDates(reportOf({ ...article, blocks }, [], SATURDAY));
    expect(dates.map((d) => text.slice(d.span.start, d.span.end))).toEqual(['Friday']);
  });
});
