import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReadoutError } from '../../errors.js';
import type { ReadoutRecord } from '../../record/record.js';
import { webFolder } from './bundle.js';

/**
 * One record → one self-contained HTML page: the reading page's own script and sheet set inside it, and the record as
 * JSON. Opens from disk with nothing loaded from anywhere; its content policy allows these two pieces by hash alone.
 * Throws `ReadoutError` (`not-found`) when the page has not been built.
 */
export function renderStandalone(record: ReadoutRecord): string {
  const { script, style } = bundle();
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const title = record.report.headline ?? 'A report';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} — Readout</title>
<style>${style}</style>
</head>
<body>
<div id="page"></div>
<script type="application/json" id="record">${escapeJson(record)}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}

/** The two files that `index.html` of the build names. */
function bundle(): { script: string; style: string } {
  const folder = webFolder();
  const index = readFileSync(join(folder, 'index.html'), 'utf8');
  const script = /<script type="module"[^>]* src="\/?([^"]+)"/u.exec(index)?.[1];
  const style = /<link rel="stylesheet"[^>]* href="\/?([^"]+)"/u.exec(index)?.[1];
  if (!script || !style) {
    throw new ReadoutError(
      'not-found',
      `${folder}index.html names no script and sheet: run "npm run build" again.`,
    );
  }
  return {
    script: insideScript(readFileSync(join(folder, script), 'utf8')),
    style: readFileSync(join(folder, style), 'utf8'),
  };
}

/** `</script` and `<!--` would end or derail the element; in the bundle both stand in string literals only. */
const insideScript = (code: string): string =>
  code.replace(/<\/(?=script)/giu, '<\\/').replace(/<(?=!--|script)/giu, '\\x3c');

/** JSON that no HTML parser and no script parser can take for anything else. */
const escapeJson = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');

const escapeHtml = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const hash = (source: string): string => `sha256-${createHash('sha256').update(source).digest('base64')}`;
