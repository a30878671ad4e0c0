import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/**
 * The layout and the dependency rule of docs/architecture.md, read off the import lines. A broken rule fails with the
 * file and the import that break it.
 */
const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SRC = join(ROOT, 'src');

interface SourceFile {
  /** From `src/`, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

interface Import {
  readonly from: string;
  /** Nothing of it is left when the program runs. */
  readonly typesOnly: boolean;
  /** Asked for while the program runs: `import('…')`. */
  readonly later: boolean;
  /** From `src/`, for a file of ours. */
  readonly target: string | null;
}

/** `import …`, `export … from`, `import('…')` with the words between. */
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+([^;'"]*?)\s*from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gu;

function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(([, words = '', from, bare, dynamic]) => {
    const name = from ?? bare ?? dynamic ?? '';
    const named = /^\{([^}]*)\}$/u
      .exec(words)?.[1]
      ?.split(',')
      .map((w) => w.trim())
      .filter(Boolean);
    const typesOnly = /^type\b/u.test(words) || (named?.every((w) => w.startsWith('type ')) ?? false);
    const target = name.startsWith('.')
      ? join(dirname(path), name).split(sep).join('/').replace(/\.js$/u, '.ts')
      : null;
    return { from: name, typesOnly, later: dynamic !== undefined, target };
  });
}

const files: SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/u.test(path) && !path.endsWith('.d.ts'))
  .map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8');
    const name = path.split(sep).join('/');
    return { path: name, text, lines: text.split('\n').length - 1, imports: importsOf(name, text) };
  });

/** The part of the program that a file belongs to: a folder under `src/`, one under `src/views/`, or a file. */
function partOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  if (first === 'views') return `views/${second}`;
  return first;
}

/** Part → parts whose values it may use. `errors.ts` is open to all. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  'errors.ts': [],
  text: [],
  page: ['text'],
  article: ['text', 'page'],
  inference: ['text'],
  statements: ['text', 'page', 'article', 'inference'],
  record: ['text', 'page', 'article', 'inference', 'statements'],
  'readout.ts': ['text', 'page', 'article', 'statements', 'record'],
  fetch: [],
  pool: ['readout.ts'],
  evaluation: [],
  'views/words': [],
  'views/http': ['readout.ts', 'record', 'pool', 'fetch'],
  'views/cli': ['readout.ts', 'record', 'pool', 'fetch', 'text', 'evaluation', 'views/http', 'views/words'],
  'views/web': ['views/words'],
};

/** Part → further parts of which it may know the types. */
const MAY_NAME: Readonly<Record<string, readonly string[]>> = {
  'views/web': ['readout.ts', 'record', 'text'],
  'views/words': ['record'],
};

/** The file through which a part is used. */
function entriesOf(part: string): readonly string[] {
  if (part.endsWith('.ts')) return [part];
  // The command line serves the API and writes the page that stands alone.
  if (part === 'views/http') return ['views/http/server.ts', 'views/http/standalone.ts'];
  // The schema is apart from the stage: reading a report needs the types alone, and loads no validator.
  if (part === 'record') return ['record/record.ts', 'record/schema.ts'];
  return [`${part}/${basename(part)}.ts`];
}

/** A comment may speak of what code may not do. */
const codeOf = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');

/** A package → the one file that may import it. */
const SINGLE: Readonly<Record<string, string>> = {
  'linkedom/worker': 'page/html/parse.ts',
  parse5: 'page/html/parse.ts',
  'onnxruntime-node': 'inference/session.ts',
  '@huggingface/tokenizers': 'inference/tokenizer.ts',
  undici: 'fetch/',
  'ipaddr.js': 'fetch/address.ts',
};

const broken = (check: (file: SourceFile) => readonly string[]): string[] =>
  files.flatMap((file) => check(file).map((what) => `${file.path}: ${what}`));

describe('architecture', () => {
  it('every file belongs to a part that docs/architecture.md knows', () => {
    expect(files.length).toBeGreaterThan(80);
    const unknown = broken(({ path }) => (partOf(path) in MAY_USE ? [] : ['belongs to no part']));
    expect(unknown).toEqual([]);
  });

  it('a part uses only parts to its left', () => {
    const wrong = broken(({ path, imports }) =>
      imports.flatMap(({ target, typesOnly }) => {
        if (!target) return [];
        const [from, to] = [partOf(path), partOf(target)];
        if (from === to || to === 'errors.ts') return [];
        const allowed = [...(MAY_USE[from] ?? []), ...(typesOnly ? (MAY_NAME[from] ?? []) : [])];
        return allowed.includes(to) ? [] : [`may not import ${target}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('no file needs itself, by whatever way round: not for a type either', () => {
    const graph = new Map(
      files.map(({ path, imports }) => [
        path,
        imports.flatMap(({ target, later }) =>
          target === null || later ? [] : [target, target.replace(/\.ts$/u, '.tsx')],
        ),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, way: readonly string[]): void => {
      const at = way.indexOf(path);
      if (at >= 0) circles.push([...way.slice(at), path].join(' → '));
      if (at >= 0 || done.has(path)) return;
      for (const next of graph.get(path) ?? []) if (graph.has(next)) visit(next, [...way, path]);
      done.add(path);
    };
    for (const path of graph.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });

  it('a part is used through its entry file alone', () => {
    const wrong = broken(({ path, imports }) =>
      imports.flatMap(({ target }) => {
        if (!target || partOf(path) === partOf(target)) return [];
        return entriesOf(partOf(target)).includes(target) ? [] : [`imports ${target}, past the entry file`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('the reading page knows types of ours alone, and the words that it shares with the terminal', () => {
    const wrong = broken(({ path, imports }) =>
      partOf(path) !== 'views/web'
        ? []
        : imports.flatMap(({ target, typesOnly }) =>
            target && !/^views\/(?:web|words)\//u.test(target) && !typesOnly
              ? [`imports values of ${target}`]
              : [],
          ),
    );
    expect(wrong).toEqual([]);
  });

  it('who reads a report loads no validator: values of the schema are for its writers and for the API', () => {
    const wrong = broken(({ path, imports }) =>
      path === 'record/json-schema.ts' || path.startsWith('views/http/')
        ? []
        : imports.flatMap(({ target, typesOnly }) =>
            target === 'record/schema.ts' && !typesOnly ? ['imports values of record/schema.ts'] : [],
          ),
    );
    expect(wrong).toEqual([]);
  });

  it('the parsers, the model runtime and the HTTP client are each imported in one place', () => {
    for (const [name, place] of Object.entries(SINGLE)) {
      const importers = files
        .filter(({ imports }) => imports.some(({ from }) => from === name))
        .map((f) => f.path);
      expect([name, importers.length > 0]).toEqual([name, true]);
      expect([name, importers.filter((path) => !path.startsWith(place))]).toEqual([name, []]);
    }
  });

  it('only views print, and read arguments or the environment', () => {
    const wrong = broken(({ path, text }) => {
      if (path.startsWith('views/')) return [];
      // The pool reads no variable: it hands the environment on to its workers, with one more.
      const handsOn = path === 'pool/lane.ts' ? '...process.env, ...MEMORY' : '\0';
      const code = codeOf(text).replace(handsOn, '');
      return ['console.', 'process.argv', 'process.env', 'process.stdout', 'process.stderr'].filter((words) =>
        code.includes(words),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('no file is long, and none is vague', () => {
    const wrong = broken(({ path, lines }) => [
      ...(lines > 400 ? [`has ${lines} lines`] : []),
      ...(/(?:^|\/)(?:utils?|helpers?|common|misc|index|shared|lib)(?:\/|\.tsx?$)/u.test(path)
        ? ['has a vague name']
        : []),
    ]);
    expect(wrong).toEqual([]);
    const sorted = files.map((f) => f.lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(100);
  });

  it('names are exported by name, and nothing is left to do later or cast away', () => {
    const wrong = broken(({ text }) => [
      ...(/^export default\b/mu.test(text) ? ['has a default export'] : []),
      ...(/@ts-(?:ignore|nocheck|expect-error)/u.test(text) ? ['silences the compiler'] : []),
      ...(/(?:\bas|:)\s+any\b/u.test(codeOf(text)) ? ['uses any'] : []),
      ...(/\b(?:TODO|FIXME|HACK|XXX)\b/u.test(text) ? ['leaves something for later'] : []),
    ]).filter((line) => !line.startsWith('views/web/vite.config.ts: has a default export'));
    expect(wrong).toEqual([]);
  });

  it('the picture of the flow names the folders under src/, and no other', () => {
    const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
    const picture = /```mermaid\n([\s\S]*?)```/u.exec(page)?.[1] ?? '';
    const drawn = new Set(
      [...picture.matchAll(/src\/([a-z/]+)/gu)].map(([, name = '']) => name.replace(/\/$/u, '')),
    );
    const folders = new Set(files.map((f) => partOf(f.path)).filter((part) => !part.endsWith('.ts')));
    expect([...drawn].sort()).toEqual([...folders].sort());
    for (const folder of folders) expect(page).toContain(`| \`src/${folder}/\` |`);
  });

  it('every file that docs/architecture.md points to is there', () => {
    const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
    const named = [
      ...page.matchAll(/`((?:src|test|docs|scripts|models|training|samples|bench)\/[\w./-]*)`/gu),
    ];
    const missing = named.map(([, path = '']) => path).filter((path) => !existsSync(join(ROOT, path)));
    expect(named.length).toBeGreaterThan(30);
    expect(missing).toEqual([]);
  });
});
