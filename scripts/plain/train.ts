import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { features, stepFeatures } from '#readout/article/plain/features.js';
import { looks } from '#readout/article/plain/look.js';
import { surroundings } from '#readout/article/plain/surroundings.js';
import type { Zone } from '#readout/article/plain/zones.js';
import { readPage } from '#readout/page/page.js';
import { parsePlain } from '#readout/page/plain/parse.js';
import { type Example, train } from './crf.js';
import { goldZones } from './gold.js';

/**
 * Makes `src/article/plain/zone-weights.ts`. From a built checkout with the shared data beside it:
 *
 *     npm run build && npx tsc -p scripts/plain/tsconfig.json && node dist/scripts/plain/train.js
 *
 * Learns from the first 40 of the 60 saved pages, as plain text, once with the blank lines between paragraphs and once
 * without; and from 60 news articles without furniture, parted by blank lines, one paragraph a line, or hard-wrapped.
 */
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SHARED = process.env['READOUT_SHARED'] ?? `${ROOT}/../shared`;
const SEEN = 40;
const CLEAN = 20;
const COLUMNS = 72;

interface Row {
  readonly id: string;
  readonly html: string;
  readonly articleBody: string;
  readonly text: string;
  readonly headline?: unknown;
}

function rows(name: string): Row[] {
  const bytes = readFileSync(`${SHARED}/data/${name}`);
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line) => (line ? [JSON.parse(line) as Row] : []));
}

function example(text: string, zonesOf: (blocks: readonly string[]) => Zone[]): Example {
  const page = parsePlain(text, 'utf-8');
  const seen = looks(page);
  const around = surroundings(seen);
  return {
    blocks: seen.map((_, i) => features(seen, around, i)),
    changes: seen.map((_, i) => stepFeatures(seen, around, i)),
    zones: zonesOf(page.blocks.map(({ span }) => text.slice(span.start, span.end))),
    words: seen.map((look) => look.words),
  };
}

function savedPages(): Example[] {
  const bodies = new Map(rows('pages/truth.jsonl').map((row) => [row.id, row.articleBody]));
  const seen = rows('pages/pages.jsonl.gz')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, SEEN);
  return seen.flatMap(({ id, html }) => {
    const flat = readPage(new TextEncoder().encode(html), { mediaType: 'text/html', name: id }).text;
    const zonesOf = (blocks: readonly string[]): Zone[] => goldZones(blocks, bodies.get(id) ?? '');
    return [flat, flat.replace(/\n{2,}/g, '\n')].map((text) => example(text, zonesOf));
  });
}

/** Articles without furniture, three in four with their headline, one in five cut to a few paragraphs. */
function cleanArticles(): Example[] {
  return ['bbc', 'wikinews', 'abc'].flatMap((name) => {
    const all = rows(`news/${name}.jsonl.gz`);
    return Array.from({ length: CLEAN }, (_, k) => {
      const row = all[k * Math.floor(all.length / CLEAN)];
      const paragraphs = row?.text.split(/\n+/).filter(Boolean) ?? [];
      const headed = row?.headline !== undefined && k % 4 !== 3;
      const whole = row?.headline !== undefined && !headed ? paragraphs.slice(1) : paragraphs;
      const kept = k % 5 === 0 ? whole.slice(0, (headed ? 2 : 1) + (k % 3)) : whole;
      const text =
        k % 3 === 0 ? kept.join('\n\n') : k % 3 === 1 ? kept.join('\n') : kept.map(wrap).join('\n\n');
      return example(text, (blocks) => blocks.map((_, i) => (headed && i === 0 ? 'before' : 'body')));
    });
  });
}

function wrap(paragraph: string): string {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last && last.length + 1 + word.length > COLUMNS) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.join('\n');
}

const examples = [...savedPages(), ...cleanArticles()].filter(({ zones }) => zones.includes('body'));
const weights = Object.entries(train(examples));
const key = (name: string): string => (/^[a-z]\w*$/i.test(name) ? name : `'${name}'`);
writeFileSync(
  `${ROOT}/src/article/plain/zone-weights.ts`,
  [
    '/**',
    ' * Made by `scripts/plain/train.ts`, not by hand: weights of the zone model, learnt from 40 saved news pages as plain',
    ' * text and 60 articles without furniture, from the starting points in `scripts/plain/prior.ts`.',
    ' */',
    'export const ZONE_WEIGHTS: Readonly<Record<string, number>> = {',
    ...weights.map(([name, weight]) => `  ${key(name)}: ${weight},`),
    '};\n',
  ].join('\n'),
);
process.stdout.write(`${weights.length} weights\n`);
