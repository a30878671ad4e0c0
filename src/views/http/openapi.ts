import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';

const route = createRoute({
  method: 'get',
  path: '/api/openapi.json',
  summary: 'This description',
  responses: {
    200: {
      description: 'OpenAPI 3.1, generated from the schemas that requests are checked by.',
      content: { 'application/json': { schema: z.looseObject({ openapi: z.string() }) } },
    },
  },
});

export function openapi(app: OpenAPIHono): void {
  app.openAPIRegistry.registerPath(route);
  app.get(route.path, (c) => c.json(describe(app)));
}

/** The OpenAPI 3.1 description of all routes of `app`; docs/openapi.json is this. */
export function describe(app: OpenAPIHono) {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Readout',
      version: '1',
      description: 'Reads a news report and returns who said what, every word traceable to its place.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
  });
}
