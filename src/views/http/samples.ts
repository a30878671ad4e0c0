import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { ReadoutError } from '../../errors.js';
import { ErrorBody, fail } from './failure.js';

const Sample = z
  .object({
    name: z.string().describe('The file’s name.'),
    title: z.string(),
    about: z.string().describe('What kind of report it is.'),
  })
  .openapi('Sample');

export type Sample = z.infer<typeof Sample>;

const listRoute = createRoute({
  method: 'get',
  path: '/api/samples',
  summary: 'The bundled samples',
  responses: {
    200: {
      description: 'Reports of one invented dispute, in the forms of the trade.',
      content: { 'application/json': { schema: z.object({ samples: z.array(Sample) }) } },
    },
  },
});

const oneRoute = createRoute({
  method: 'get',
  path: '/api/samples/{name}',
  summary: 'One sample, as published',
  request: { params: z.object({ name: z.string() }) },
  responses: {
    200: {
      description: 'Its bytes, always as plain text: a sample page is shown, never opened as a page.',
      content: { 'text/plain': { schema: z.string() } },
    },
    404: { description: 'No such sample.', content: { 'application/json': { schema: ErrorBody } } },
  },
});

/** The list is read once; a name that is not on it is not found, whatever path it spells. */
export function samples(app: OpenAPIHono, folder: string): void {
  const list = listSamples(folder);
  app.openapi(listRoute, (c) => c.json({ samples: list }, 200));
  app.openAPIRegistry.registerPath(oneRoute);
  app.get('/api/samples/:name', async (c) => {
    const name = c.req.param('name');
    if (!list.some((s) => s.name === name)) {
      return fail(
        c,
        new ReadoutError('not-found', `No sample is called "${name}": /api/samples lists them.`),
      );
    }
    const bytes = await readFile(join(folder, name));
    return c.body(new Uint8Array(bytes), 200, { 'content-type': 'text/plain; charset=utf-8' });
  });
}

/** The reports in `folder`, with the titles of its `samples.json` where it has one. */
export function listSamples(folder: string): Sample[] {
  if (!existsSync(folder)) return [];
  const listed = join(folder, 'samples.json');
  if (existsSync(listed)) return z.array(Sample).parse(JSON.parse(readFileSync(listed, 'utf8')));
  return readdirSync(folder)
    .filter((name) => /\.(?:html?|txt)$/u.test(name))
    .sort()
    .map((name) => ({ name, title: titleOf(name), about: '' }));
}

const titleOf = (name: string): string => {
  const words = name
    .replace(/\.[a-z]+$/u, '')
    .replace(/^\d+[-_]?/u, '')
    .replace(/[-_]+/gu, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
