import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Comparison, type Marked, parseMarked } from './marked.js';

const FOLDER = join(import.meta.dirname, 'forms');

/** One text of a form, with what is to be found in it; nothing, where its title says "not: …". */
export interface Case {
  /** The file's name without its ending, and the case's title: `headlines › a verb`. */
  readonly name: string;
  readonly marked: Marked;
  /** What is given to the reader. */
  readonly bytes: Uint8Array;
  readonly mediaType: 'text/plain' | 'text/html';
}

/** `forms/*.txt`: cases under `## title` lines; a page of HTML beside a file of the same name is its one case. */
export function readForms(): Case[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt') && file !== 'known-faults.txt')
    .sort()
    .flatMap((file): Case[] => {
      const form = basename(file, '.txt');
      const written = readFileSync(join(FOLDER, file), 'utf8');
      const page = join(FOLDER, `${form}.html`);
      if (existsSync(page)) {
        return [
          { name: form, marked: parseMarked(written), bytes: readFileSync(page), mediaType: 'text/html' },
        ];
      }
      const [, ...parts] = written.split(/^## /mu);
      return parts.map((part): Case => {
        const [title = ''] = part.split('\n', 1);
        const marked = parseMarked(part.slice(title.length));
        const text = marked.blocks.map((block) => block.text).join('\n\n');
        return {
          name: `${form} › ${title}`,
          marked,
          bytes: Buffer.from(`${text}\n`),
          mediaType: 'text/plain',
        };
      });
    });
}

/**
 * What is wrong with what was found, one line each: `lost`, `gained`, or `who said what` with how many of those whose
 * cues were found are right. Where a boundary alone is off, nothing is wrong: that is not what a form is about.
 */
export function faultsOf({ lost, gained, outer, nested }: Comparison): string[] {
  const right = outer.who_said.right + nested.who_said.right;
  const matched = outer.cue.right + nested.cue.right;
  return [
    ...lost.map((entry) => `lost ${entry}`),
    ...gained.map((entry) => `gained ${entry}`),
    ...(right < matched ? [`who said what: ${right} of ${matched} right`] : []),
  ];
}
