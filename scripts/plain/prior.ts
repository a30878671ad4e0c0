/**
 * Where the weights of the zone model start: what an editor would say of each fact before seeing a page. Training
 * moves a weight away from here only as far as the pages insist (`STRENGTH` in `crf.ts`). When they were introduced,
 * cross-validated on 40 pages: these alone F1 .924, trained from here .931; the model before, trained from zero, .914.
 */

/** Marks of furniture speak against body; in a whole sentence, only those that sentences rarely hold by chance. */
const AGAINST =
  'readMore relatedHeading byline role published updated relativeTime readTime credit filePhoto share cookie newsletter account comments thread tags legal site advert nav source desk bio'.split(
    ' ',
  );
const STRONG = new Set(['legal', 'cookie', 'advert', 'share']);
const STRONG_IN_PROSE = new Set([
  'cookie',
  'newsletter',
  'comments',
  'legal',
  'desk',
  'bio',
  'account',
  'thread',
]);
const WEAK = ['offsite', 'duration', 'numberOnly', 'ellipsis', 'tail'];

const BODY: Readonly<Record<string, number>> = {
  ...Object.fromEntries(AGAINST.map((mark) => [mark, STRONG.has(mark) ? -1.4 : -1])),
  ...Object.fromEntries(AGAINST.map((mark) => [`${mark},prose`, STRONG_IN_PROSE.has(mark) ? -1 : -0.3])),
  ...Object.fromEntries(WEAK.map((mark) => [mark, -0.4])),
  ...{ 'size:0': -0.8, 'size:1': -1, 'size:2+': -0.6, 'size:4+': -0.4, 'size:11+': 0.2, 'size:16+': 0.4 },
  ...{ 'size:26+': 0.7, 'size:41+': 0.9, 'size:81+': 1, 'ends,long': 1, 'comma,long': 0.3 },
  ...{ 'inner:0': -0.2, 'inner:1': 0.2, 'inner:2': 0.5, 'date-only': -1, repeat: -0.6, 'repeat,long': -0.8 },
  ...{ 'main:in,prose': 0.6, 'main:first,prose': 0.6, 'main:last,prose': 0.6, 'main:in,line': 0.2 },
  ...{ 'main:in,scrap': 0.2, 'main:before,prose': -0.4, 'main:after,prose': -0.4, 'main:before,scrap': -0.5 },
  ...{ 'main:before,line': -0.4, 'main:after,scrap': -0.5, 'main:after,line': -0.5 },
  ...{ 'wide:in,prose': 0.4, 'wide:before,prose': -0.3, 'wide:after,prose': -0.3 },
  ...{ 'kin:0,prose': -0.5, 'kin:0,line': -0.4, 'density:4,prose': 0.4, 'density:4,line': 0.2 },
  ...{
    'density:0,prose': -0.4,
    'ahead:4,prose': 0.3,
    'behind:4,prose': 0.3,
    parts: -0.2,
    'parts,many': -0.4,
  },
  ...{ 'thread,prose': -3, 'thread,line': -1.5, 'thread,scrap': -1, headlines: -0.7, listed: 0.5 },
  ...{ 'next:credit,4+': -0.4, 'next:credit,7+': -0.4, 'next:credit,11+': -0.5, 'next:credit,16+': -0.5 },
  ...{
    'next:credit,26+': -0.3,
    'previous:bio': -1.5,
    'previous:relatedHeading': -1,
    'previous:newsletter': -0.3,
  },
  ...{ 'previous:comments': -0.8, 'previous:tags': -0.6, 'previous:filePhoto': -0.4 },
};

const CHANGES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'before>body': {
    ...{ '': -0.5, 'past:date-only': 0.8, 'past:byline': 0.7, 'past:published': 0.8, 'past:updated': 0.8 },
    ...{
      'past:readTime': 0.6,
      'past:share': 0.5,
      'past:credit': 0.6,
      'past:filePhoto': 0.5,
      'past:advert': 0.2,
    },
    ...{ 'main:first': 0.5, 'wide:first': 0.4, 'main:before': -0.5, 'wide:before': -0.5 },
  },
  'body>after': {
    ...{
      '': -1.5,
      relatedHeading: 1.5,
      tags: 1.5,
      comments: 1.2,
      legal: 1,
      share: 0.7,
      newsletter: 0.5,
      desk: 1.2,
    },
    ...{
      source: 2,
      account: 0.5,
      site: 0.5,
      'date-only': 0.3,
      bio: 1.5,
      published: 0.7,
      updated: 0.7,
      byline: 0.3,
    },
    ...{ 'past:desk': 0.5, headlines: 0.7, listed: -0.5 },
  },
  'body>between': {
    ...{
      '': -2.5,
      readMore: 1.2,
      advert: 1.5,
      relatedHeading: 0.7,
      credit: 1,
      filePhoto: 1,
      newsletter: 0.8,
    },
    ...{ share: 0.3, duration: 0.5, 'rest:none': -0.5, 'rest:scrap': -0.3, 'main:in': 0.3 },
  },
  'between>body': {
    ...{ '': -0.8, 'past:advert': 0.7, 'past:readMore': 0.7, 'past:credit': 0.6, 'past:filePhoto': 0.5 },
    ...{
      'past:newsletter': 0.3,
      'past:share': 0.2,
      'main:after': -0.7,
      'wide:after': -0.7,
      'main:before': -0.3,
    },
    ...{ 'passed:relatedHeading': -0.5, 'passed:comments': -1.2, 'passed:tags': -1, 'passed:legal': -1 },
    ...{ 'passed:thread': -1.2, 'passed:desk': -1, headlines: -0.3 },
  },
};

/** The weight that a feature starts from; 0 for one that nothing is known of. */
export function prior(name: string): number {
  if (!name.includes('>')) return BODY[name] ?? 0;
  const [change = '', ...fact] = name.split(' ');
  return CHANGES[change]?.[fact.join(' ')] ?? 0;
}
