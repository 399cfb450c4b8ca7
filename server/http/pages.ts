import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { problemOf, sendProblem } from './problem.ts';

/** Address → built page. Everything below /counter/ is one page with routes of its own. */
const PAGES: readonly (readonly [path: string, file: string])[] = [
  ['/', 'kiosk-ui/home.html'],
  ['/kiosk/', 'kiosk-ui/index.html'],
  ['/t', 'kiosk-ui/ticket.html'],
  ['/display/', 'display-ui/index.html'],
  ['/counter/', 'counter-ui/index.html'],
  ['/counter/*', 'counter-ui/index.html'],
];

/** Serves the built screens. Assets carry a hash in their name and never change; pages are asked for anew each time. */
export async function registerPages(app: FastifyInstance, uiDir: string): Promise<void> {
  if (existsSync(uiDir)) {
    await app.register(fastifyStatic, { root: uiDir, serve: false, cacheControl: false });
    app.get<{ Params: { '*': string } }>('/assets/*', { schema: { hide: true } }, (request, reply) => {
      reply.header('cache-control', 'public, max-age=31536000, immutable');
      return reply.sendFile(request.params['*'], join(uiDir, 'assets'));
    });
    for (const [path, file] of PAGES) {
      app.get(path, { schema: { hide: true } }, (_request, reply) => {
        reply.header('cache-control', 'no-cache');
        return reply.sendFile(file);
      });
    }
    for (const path of ['/kiosk', '/display', '/counter']) {
      app.get(path, { schema: { hide: true } }, (_request, reply) => reply.redirect(`${path}/`));
    }
  }
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, problemOf('notFound')));
}
