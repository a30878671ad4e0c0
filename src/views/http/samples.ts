import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { ReadoutError } from '../../errors.js';
import { ErrorBody, fail } from './failure.js';

const Sample = z
  .object({
    name: z.string().describe('The file’s name.'),
    title: z.string().describe('What kind of report it is.'),
    about: z.string().describe('When it is dated.'),
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

/** The list is read when the server starts; a name that is not on it is not found, whatever path it spells. */
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

/** A row of the table in the folder's README: the file, what it is, when it is dated. */
const ROW = /^\| `([\w.-]+\.(?:txt|html))` \| (.+?) \| (.+?) \|$/gmu;

/** The reports that the README of `folder` lists: the one place where they are described. */
export function listSamples(folder: string): Sample[] {
  const readme = join(folder, 'README.md');
  if (!existsSync(readme)) return [];
  return [...readFileSync(readme, 'utf8').matchAll(ROW)]
    .map(([, name = '', what = '', about = '']) => ({
      name,
      title: what.charAt(0).toUpperCase() + what.slice(1),
      about,
    }))
    .filter(({ name }) => existsSync(join(folder, name)));
}
