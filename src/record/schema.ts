import { z } from 'zod';
import { LABELS } from '../article/article.js';
import { ACTS, CAPACITIES, MODIFIERS } from './terms.js';

export { ACTS, type Act, CAPACITIES, type Capacity, MODIFIERS, type Modifier } from './terms.js';

/**
 * The wire format `readout/1`, written once: the types, the JSON Schema (`docs/record.schema.json`) and the OpenAPI
 * description all come from here. Every offset is in Unicode code points, half-open `[start, end)`, into `text`.
 */

const fraction = z.number().min(0).max(1);

export const WireSpan = z
  .tuple([z.int().min(0), z.int().min(1)])
  .meta({ id: 'Span', description: 'Half-open [start, end) in Unicode code points into `text`.' });

const spans = z.array(WireSpan);

export const Block = z
  .object({ label: z.enum(LABELS), start: z.int().min(0), end: z.int().min(1) })
  .meta({ id: 'Block', description: 'A labelled stretch of the text, furniture included.' });

export const Link = z
  .object({
    label: z.enum(['related-inline', 'related-item']),
    title: z.string(),
    url: z.string().nullable(),
    start: z.int().min(0),
    end: z.int().min(1),
  })
  .meta({ id: 'Link', description: 'A related story that the page points to; never part of the report.' });

export const ENTITY_TYPES = ['person', 'organisation', 'place', 'group', 'document', 'other'] as const;

export const Entity = z
  .object({
    id: z.string(),
    type: z.enum(ENTITY_TYPES).nullable(),
    name: z.string(),
    aliases: z.array(z.string()),
    role: z.string().nullable(),
    represents: z.string().nullable(),
    mentions: spans,
  })
  .meta({ id: 'Entity', description: 'Somebody or something that speaks, is addressed, or is represented.' });

export const PRECISIONS = ['day', 'month', 'year', 'period'] as const;

export const Occasion = z
  .object({
    id: z.string(),
    kind: z.string(),
    parties: z.array(z.string()),
    date: z.string().nullable(),
    precision: z.enum(PRECISIONS).nullable(),
    spans,
  })
  .meta({ id: 'Occasion', description: 'The event at which something was said.' });

export const HOW_SPEAKER = ['named', 'role', 'pronoun', 'metonym', 'implied'] as const;

export const Speaker = z
  .object({
    entity: z.string().nullable(),
    name: z.string(),
    how: z.enum(HOW_SPEAKER),
    confidence: fraction,
    why: z
      .string()
      .nullable()
      .describe('How it was worked out, in words; null where the source itself names it.'),
  })
  .meta({ id: 'Speaker', description: 'Whom the source resolves to, and how we know.' });

export const Addressee = z
  .object({
    entity: z.string().nullable(),
    name: z.string(),
    spans,
    how: z.enum(['stated', 'implied']),
    confidence: fraction,
    why: z.string().nullable().describe('How it was worked out, in words; null where the text states it.'),
  })
  .meta({ id: 'Addressee', description: 'To whom it was said.' });

export const Via = z
  .object({ kind: z.enum(['speaker', 'agency', 'outlet']), name: z.string() })
  .meta({ id: 'Via', description: 'One hop of the sourcing chain, nearest first.' });

export const Said = z
  .object({
    date: z.string(),
    precision: z.enum(PRECISIONS),
    how: z.enum(['stated', 'inferred']),
    spans,
    why: z.string().nullable().describe('How it was worked out, in words.'),
  })
  .meta({ id: 'Said', description: 'When it was said, apart from when it was published.' });

export const TIERS = ['headline', 'standfirst', 'caption', 'body'] as const;

export const QUOTATIONS = ['direct', 'indirect', 'mixed'] as const;

export const Statement = z
  .object({
    id: z.string(),
    parent: z.string().nullable().describe('The statement inside whose content this one stands.'),
    tier: z.enum(TIERS),
    source: spans,
    cue: spans,
    content: spans,
    quotation: z
      .enum(QUOTATIONS)
      .describe('Whether the content stands inside quotation marks: all of it, none of it, or part of it.'),
    speaker: Speaker.nullable(),
    capacity: z.enum(CAPACITIES).nullable(),
    addressee: Addressee.nullable(),
    via: z.array(Via),
    occasion: z.string().nullable(),
    said: Said.nullable(),
    act: z.enum(ACTS).nullable(),
    modifiers: z.array(z.enum(MODIFIERS)),
    about: z.array(z.string()),
    confidence: fraction.describe('That cue, content and source are right together.'),
  })
  .meta({ id: 'Statement', description: 'One attribution: a source, a cue, a content.' });

export const Issue = z
  .object({ id: z.string(), name: z.string(), keywords: z.array(z.string()) })
  .meta({ id: 'Issue', description: 'What statements are about.' });

export const STATEMENT_LINKS = ['answers', 'denies', 'contradicts', 'repeats'] as const;

export const StatementLink = z
  .object({
    from: z.string().describe('The statement that answers, denies, contradicts or repeats'),
    to: z.string().describe('the other.'),
    kind: z.enum(STATEMENT_LINKS),
    confidence: fraction,
    spans: spans.describe('The words that support it.'),
  })
  .meta({ id: 'StatementLink', description: 'A reply or conflict between two statements of this report.' });

export const NoticeSchema = z
  .object({ level: z.enum(['info', 'warning']), message: z.string() })
  .meta({ id: 'Notice', description: 'What the reader of the record should know.' });

export const RecordSchema = z
  .object({
    format: z.literal('readout/1'),
    id: z.string(),
    snapshot: z.object({
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      mediaType: z.enum(['text/html', 'text/plain']),
      url: z.string().nullable(),
      retrieved: z.string().nullable(),
    }),
    text: z.string(),
    unit: z.literal('codepoint'),
    language: z.string().nullable().describe('ISO 639-1 where it has a code, or null when not recognised.'),
    report: z.object({
      outlet: z.string().nullable(),
      section: z.string().nullable(),
      headline: z.string().nullable(),
      standfirst: z.string().nullable(),
      bylines: z.array(z.string()),
      agencies: z.array(z.string()),
      published: z.string().nullable(),
      modified: z.string().nullable(),
      blocks: z.array(Block),
      links: z.array(Link),
    }),
    entities: z.array(Entity),
    occasions: z.array(Occasion),
    statements: z.array(Statement),
    issues: z.array(Issue),
    links: z.array(StatementLink),
    notices: z.array(NoticeSchema),
    made: z.object({ by: z.string(), models: z.record(z.string(), z.string()) }),
  })
  .meta({ id: 'Record', description: 'One report in, one record out.' });

/** One report's record, as it stands on the wire. */
export type ReadoutRecord = z.infer<typeof RecordSchema>;
export type WireStatement = z.infer<typeof Statement>;
export type WireEntity = z.infer<typeof Entity>;
export type WireSpeaker = z.infer<typeof Speaker>;
export type WireBlock = z.infer<typeof Block>;
export type Tier = (typeof TIERS)[number];
export type Quotation = (typeof QUOTATIONS)[number];
export type WireStatementLink = z.infer<typeof StatementLink>;
export type EntityType = (typeof ENTITY_TYPES)[number];
export type Precision = (typeof PRECISIONS)[number];
export type StatementLinkKind = (typeof STATEMENT_LINKS)[number];
export type HowSpeaker = (typeof HOW_SPEAKER)[number];

/** The record, or the first place where it is not one, in words. */
export function checkRecord(value: unknown): { record: ReadoutRecord } | { fault: string } {
  const result = RecordSchema.safeParse(value);
  if (result.success) return { record: result.data };
  const [issue] = result.error.issues;
  return { fault: `${issue?.path.join('.') || 'record'}: ${issue?.message ?? 'not a record'}` };
}
