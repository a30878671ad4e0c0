import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { webFolder } from './bundle.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The reading page. Its files are read once: what is not among them is not found, whatever the path. */
export function pages(app: OpenAPIHono): void {
  const folder = webFolder();
  const index = readFileSync(join(folder, 'index.html'), 'utf8');
  app.get('/', (c) => c.html(index, 200, { 'cache-control': 'no-cache' }));
  for (const name of readdirSync(join(folder, 'assets'))) {
    const type = TYPES[extname(name)];
    if (!type) continue;
    const content = readFileSync(join(folder, 'assets', name), 'utf8');
    // The build puts a hash of its content in each name: such a file never changes.
    const headers = { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' };
    app.get(`/assets/${name}`, (c) => c.body(content, 200, headers));
  }
}
