import { recordOf } from './written.js';

const named = (entity: string, name: string, confidence = 0.96) => ({
  speaker: { entity, name, how: 'named' as const, confidence, why: null },
});

const GAZETTE = [{ kind: 'outlet' as const, name: 'The Harbour Gazette' }];
const FERRIES = { about: ['i1'] };
const PROMISE = { about: ['i2'] };

/**
 * A report of our own writing with every kind of mark: nested, discontinuous, shared source, by pronoun, unsure; and
 * with every field of a statement filled somewhere, every date precision and every kind of link.
 */
export const ferry = recordOf({
  report: {
    outlet: 'The Harbour Gazette',
    section: 'World',
    headline: 'Ostrava Bay ferries to stay tied up, minister says',
    published: '2031-03-04',
    bylines: ['Ines Markham'],
    agencies: ['Northwire'],
  },
  entities: {
    e1: { type: 'person', name: 'Oda Renn', role: 'transport minister', represents: 'e11' },
    e5: { type: 'person', name: 'Tomas Weil', role: 'envoy', represents: 'e12' },
    e6: { type: 'place', name: 'Caldria' },
    e7: { type: 'organisation', name: 'The port authority' },
    e10: { type: 'person', name: 'Marta Quill', role: 'shopkeeper' },
    e11: { type: 'organisation', name: 'the Blue House', represents: 'e13' },
    e12: { type: 'organisation', name: 'the Caldrian foreign ministry', represents: 'e6' },
    e13: { type: 'place', name: 'Lethe' },
  },
  occasions: {
    o1: { kind: 'briefing', parties: ['e1'], date: '2031-03-04', precision: 'day' },
    o2: { kind: 'private talk', parties: ['e1', 'e5'], date: '2031-02', precision: 'month' },
    o3: { kind: 'letter', parties: ['e5'] },
    o4: { kind: 'signing of a treaty', date: '1911', precision: 'year' },
  },
  issues: { i1: 'crossings of the strait', i2: 'a promise to sign', i3: 'supplies for the islands' },
  links: [
    { from: 's9', to: 's7', kind: 'denies', confidence: 0.91 },
    { from: 's10', to: 's7', kind: 'contradicts', confidence: 0.7 },
    { from: 's10', to: 's9', kind: 'repeats', confidence: 0.88 },
    { from: 's12', to: 's4', kind: 'answers', confidence: 0.45 },
  ],
  record: {
    snapshot: {
      sha256: 'f'.repeat(64),
      mediaType: 'text/html',
      url: 'https://gazette.example/world/ferries',
      retrieved: null,
    },
  },
  blocks: [
    ['other', 'Skip to content'],
    ['other', 'Subscribe'],
    ['kicker', 'World'],
    ['headline', '{s1 content|Ostrava Bay ferries to stay tied up}, {s1 source|minister} {s1 cue|says}'],
    ['read-time', '3 min read'],
    [
      'standfirst',
      '{s2 source|Lethe’s transport minister} {s2 cue|says} {s2 content|crossings will not resume before a maritime treaty is signed}, days after talks in Port Amery broke down.',
    ],
    ['byline', 'By Ines Markham in Port Amery'],
    ['published', '4 March 2031'],
    [
      'caption',
      'Idle ferries at Port Amery, where {s3 source|harbour officials} {s3 cue|say} {s3 content|forty crews are on half pay}.',
    ],
    [
      'body',
      '{s4 source|Transport Minister Oda Renn} {s4 cue|told} {s4 to|reporters} {s4 when|on Tuesday} that {s4 content|Lethe would keep its ferries in port until Caldria signs a treaty on the shared strait}, a demand that Caldria has refused for two years.',
    ],
    [
      'body',
      '{s5 content|“We have waited long enough,”} {s5 source|Renn} {s5 cue|said}. {s5 content|“A crossing without rules is a crossing without insurance.”}',
    ],
    [
      'body',
      '{s6 source|She} {s6 cue|said} {s6 content|{s7 source|Caldria’s envoy, Tomas Weil,} had {s7 cue|assured} {s7 to|her} {o2 words|in private} that {s7 content|his government {s8 cue|intends} {s8 content|to sign “within weeks”}}, but that nothing had come in writing}.',
    ],
    ['related-inline', 'READ MORE: Fishing fleets warn of a “lost season” as strait talks stall'],
    ['subhead', '‘No such promise’'],
    [
      'body',
      '{s9 source|Weil} {s9 cue|denied} {s9 content|{l1 words|making any promise}}. {s10 content|{l2 words|{l3 words|“No such promise was made}}, in private or otherwise,”} {s10 source|the envoy} {s10 cue|wrote in {o3 words|a letter} seen by the Gazette}.',
    ],
    [
      'body',
      '{s11 source|{s12 source|The port authority}} {s11 cue|warned} that {s11 content|stores on the outer islands would run short of fuel by the weekend} and {s12 cue|asked} {s12 content|both governments to allow two supply sailings a day}.',
    ],
    [
      'body',
      'Traders in Port Amery have begun to send goods by the northern road, which takes three days longer. Prices of flour and diesel have doubled since January.',
    ],
    [
      'body',
      '{s13 content|The strait has been shared water since {o4 words|the Treaty of Amery in 1911}}, {s13 cue|according to} {s13 source|a study by the Northern Institute of Maritime Law}. {s14 source|Islanders} {s14 cue|fear} {s14 content|a long spring}.',
    ],
    [
      'body',
      '{s15 content|“They talk about insurance. We talk about bread,”} {s15 source|said Marta Quill, who runs the only shop on the island of Hest} 🏝️, {s15 cue|adding} that {s15 content|she had not seen a supply boat in nine days}.',
    ],
    ['related-heading', 'Explore'],
    ['related-item', 'Caldria recalls its harbour pilots'],
    ['related-item', 'The strait in five maps'],
    ['related-item', 'Who insures a closed sea?'],
    ['promo', 'Get the Gazette’s morning letter'],
    ['footer', '© The Harbour Gazette 2031'],
    ['footer', 'Contact'],
  ],
  statements: {
    s1: {
      tier: 'headline',
      speaker: { entity: 'e2', name: 'minister', how: 'role', confidence: 0.8, why: null },
    },
    s2: {
      tier: 'standfirst',
      speaker: { entity: 'e3', name: 'Lethe’s transport minister', how: 'role', confidence: 0.8, why: null },
    },
    s3: {
      tier: 'caption',
      speaker: { entity: 'e4', name: 'harbour officials', how: 'role', confidence: 0.88, why: null },
    },
    s4: {
      ...named('e1', 'Oda Renn'),
      addressee: { entity: null, name: 'reporters', spans: [], how: 'stated', confidence: 0.9, why: null },
      capacity: 'official',
      said: {
        date: '2031-03-04',
        precision: 'day',
        how: 'inferred',
        spans: [],
        why: 'the Tuesday on which it was published',
      },
      act: 'demand',
      modifiers: ['conditional'],
      occasion: 'o1',
      via: GAZETTE,
      ...FERRIES,
    },
    s5: {
      ...named('e1', 'Oda Renn'),
      quotation: 'direct',
      capacity: 'official',
      act: 'criticise',
      occasion: 'o1',
      addressee: {
        entity: null,
        name: 'reporters',
        spans: [],
        how: 'implied',
        confidence: 0.7,
        why: 'those who were at the briefing',
      },
      via: GAZETTE,
      ...FERRIES,
    },
    s6: { confidence: 0.83, act: 'state', via: GAZETTE, ...PROMISE },
    s7: {
      ...named('e5', 'Tomas Weil'),
      parent: 's6',
      confidence: 0.78,
      quotation: 'mixed',
      capacity: 'spokesperson',
      act: 'promise',
      occasion: 'o2',
      addressee: {
        entity: 'e1',
        name: 'Oda Renn',
        spans: [],
        how: 'stated',
        confidence: 0.82,
        why: 'last woman named, paragraph before',
      },
      via: GAZETTE,
      ...PROMISE,
    },
    s8: {
      parent: 's7',
      confidence: 0.55,
      quotation: 'mixed',
      act: 'intend',
      modifiers: ['hedged', 'reported-past'],
      capacity: 'collective',
      speaker: {
        entity: 'e6',
        name: 'Caldria',
        how: 'implied',
        confidence: 0.6,
        why: 'the government of Caldria’s envoy',
      },
      said: { date: '2031', precision: 'period', how: 'stated', spans: [], why: null },
      via: [
        { kind: 'speaker', name: 'Tomas Weil' },
        { kind: 'agency', name: 'Northwire' },
        { kind: 'outlet', name: 'The Harbour Gazette' },
      ],
      ...PROMISE,
    },
    s9: {
      ...named('e5', 'Tomas Weil'),
      act: 'deny',
      modifiers: ['negated'],
      capacity: 'official',
      via: GAZETTE,
      ...PROMISE,
    },
    s10: {
      quotation: 'direct',
      speaker: {
        entity: 'e5',
        name: 'Tomas Weil',
        how: 'role',
        confidence: 0.81,
        why: 'the only envoy named',
      },
      act: 'deny',
      occasion: 'o3',
      via: GAZETTE,
      ...PROMISE,
    },
    s11: {
      act: 'warn',
      about: ['i3'],
      speaker: { entity: 'e7', name: 'The port authority', how: 'role', confidence: 0.9, why: null },
    },
    s12: {
      speaker: { entity: 'e7', name: 'The port authority', how: 'role', confidence: 0.9, why: null },
      act: 'request',
      about: ['i3', 'i1'],
    },
    s13: {
      speaker: {
        entity: 'e8',
        name: 'a study by the Northern Institute of Maritime Law',
        how: 'role',
        confidence: 0.93,
        why: null,
      },
      capacity: 'document',
    },
    s14: {
      confidence: 0.31,
      speaker: { entity: 'e9', name: 'Islanders', how: 'role', confidence: 0.5, why: null },
    },
    s15: { ...named('e10', 'Marta Quill'), quotation: 'mixed', act: 'criticise', capacity: 'own' },
  },
});
