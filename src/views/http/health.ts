import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';

const route = createRoute({
  method: 'get',
  path: '/api/health',
  summary: 'Whether the server answers',
  description: 'Answers at once, also while long texts are read: those are read on other threads.',
  responses: {
    200: {
      description: 'It does.',
      content: { 'application/json': { schema: z.object({ status: z.literal('ok') }).openapi('Health') } },
    },
  },
});

export function health(app: OpenAPIHono): void {
  app.openapi(route, (c) => c.json({ status: 'ok' as const }, 200));
}
