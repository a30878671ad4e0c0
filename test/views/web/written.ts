import { createHash } from 'node:crypto';
import { type ReadoutRecord, RecordSchema } from '../../../src/record/schema.js';

type Wire = ReadoutRecord['statements'][number];
type Label = ReadoutRecord['report']['blocks'][number]['label'];

/**
 * A record written by hand, for what a model cannot be relied on to give: nested, shared and discontinuous marks, each
 * kind of doubt. Marks stand in the words: `{s1 source|Anna Vell} {s1 cue|said} {s1 content|it was so}`; they nest.
 * `{s1 to|…}` is whom it was said to, `{s1 when|…}` when.
 */
export interface Written {
  readonly blocks: readonly (readonly [label: Label, marked: string])[];
  readonly statements: Readonly<Record<string, Partial<Wire>>>;
  /** By id; a speaker's entity that is not among them is made from its name. */
  readonly entities?: Readonly<Record<string, Partial<ReadoutRecord['entities'][number]>>>;
  /** Their words are marked `{o1 words|…}`, those that support the nth link `{l1 words|…}`. */
  readonly occasions?: Readonly<Record<string, Partial<ReadoutRecord['occasions'][number]>>>;
  readonly issues?: Readonly<Record<string, string>>;
  readonly links?: readonly Partial<ReadoutRecord['links'][number]>[];
  readonly report?: Partial<ReadoutRecord['report']>;
  readonly record?: Partial<ReadoutRecord>;
}

export function recordOf(written: Written): ReadoutRecord {
  let points = 0;
  let text = '';
  const spans = new Map<string, [number, number][]>();
  const blocks: ReadoutRecord['report']['blocks'] = [];
  for (const [label, marked] of written.blocks) {
    const start = points;
    const opened: { key: string; at: number }[] = [];
    // A mark opens with `{id role|` and closes with `}`; all else is text.
    for (const [token, id, role] of marked.matchAll(
      /\{([slo]\d+) (source|cue|content|to|when|words)\||\}|[^{}]/gu,
    )) {
      if (id) opened.push({ key: `${id} ${role}`, at: points });
      else if (token === '}') {
        const mark = opened.pop();
        if (!mark) throw new Error(`A mark is closed that was not opened: ${marked}`);
        spans.set(mark.key, [...(spans.get(mark.key) ?? []), [mark.at, points]]);
      } else {
        text += token;
        points += [...token].length;
      }
    }
    blocks.push({ label, start, end: points });
    text += '\n\n';
    points += 2;
  }
  const entities = Object.entries(written.entities ?? {}).map(([id, given]) => entity(id, given));
  const statements = Object.entries(written.statements).map(([id, given]): Wire => {
    const speaker = given.speaker ?? null;
    if (speaker?.entity && !entities.some((e) => e.id === speaker.entity)) {
      const { entity: key, name } = speaker;
      entities.push(entity(key ?? '', { name }));
    }
    return {
      id,
      parent: null,
      tier: 'body',
      source: spans.get(`${id} source`) ?? [],
      cue: spans.get(`${id} cue`) ?? [],
      content: spans.get(`${id} content`) ?? [],
      quotation: 'indirect',
      capacity: null,
      addressee: null,
      via: [],
      occasion: null,
      said: null,
      act: null,
      modifiers: [],
      about: [],
      confidence: 0.9,
      ...given,
      speaker,
      ...(given.addressee && { addressee: { ...given.addressee, spans: spans.get(`${id} to`) ?? [] } }),
      ...(given.said && { said: { ...given.said, spans: spans.get(`${id} when`) ?? [] } }),
    };
  });
  const sha256 = createHash('sha256').update(text).digest('hex');
  return RecordSchema.parse({
    format: 'readout/1',
    id: 'written',
    snapshot: { sha256, mediaType: 'text/plain', url: null, retrieved: null },
    text,
    unit: 'codepoint',
    language: 'en',
    report: {
      outlet: null,
      section: null,
      headline: null,
      standfirst: null,
      bylines: [],
      agencies: [],
      published: null,
      modified: null,
      links: [],
      ...written.report,
      blocks,
    },
    entities,
    occasions: Object.entries(written.occasions ?? {}).map(([id, given]) => ({
      ...{ id, kind: 'meeting', parties: [], date: null, precision: null },
      ...given,
      spans: spans.get(`${id} words`) ?? [],
    })),
    statements,
    issues: Object.entries(written.issues ?? {}).map(([id, name]) => ({ id, name, keywords: [] })),
    links: (written.links ?? []).map((given, i) => ({
      ...{ kind: 'answers', confidence: 0.9, ...given },
      spans: spans.get(`l${i + 1} words`) ?? [],
    })),
    notices: [],
    made: { by: 'hand', models: {} },
    ...written.record,
  });
}

const entity = (
  id: string,
  given: Partial<ReadoutRecord['entities'][number]>,
): ReadoutRecord['entities'][number] => ({
  ...{ id, type: null, name: id, aliases: [], role: null, represents: null, mentions: [] },
  ...given,
});
