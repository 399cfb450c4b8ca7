import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import type { Actor, PersonActor } from '../domain/actor.ts';
import { findDeviceActor, findPersonActor } from '../store/credentials.ts';
import type { ViewSource } from '../store/view-source.ts';
import { Refused } from '../use-cases/refused.ts';
import { SCOPES, type Scope } from './scopes.ts';

export const SESSION_COOKIE = 'loket_session';

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor | null;
  }
  interface FastifyContextConfig {
    scope?: Scope;
  }
}

/** What a request or a handshake shows of itself. */
export type Credentials = { session: string | undefined; bearer: string | undefined; isLocal: boolean };

/** A person by the session cookie, a device by its token, or (demo mall only) a browser on the server's own machine. */
export async function findActor(views: ViewSource, credentials: Credentials): Promise<Actor | null> {
  const { reader, clock, mallId } = views;
  const { session, bearer, isLocal } = credentials;
  if (bearer !== undefined) return findDeviceActor(reader, bearer);
  if (session !== undefined) {
    const person = await findPersonActor(reader, session, clock.now());
    if (person !== null) return person;
  }
  const { mall } = await views.setUp.current();
  return mall.demo && isLocal ? { kind: 'demo', mallId } : null;
}

/** Loopback, and not through a proxy that would make everyone look local. */
export function isLocalAddress(address: string | undefined, headers: Readonly<Record<string, unknown>>): boolean {
  if (headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined) return false;
  return address === '127.0.0.1' || address === '::1' || address === '::ffff:127.0.0.1';
}

export function bearerOf(header: string | undefined): string | undefined {
  return header?.startsWith('Bearer ') === true ? header.slice('Bearer '.length) : undefined;
}

export function registerAuth(app: FastifyInstance, views: ViewSource): void {
  app.decorateRequest('actor', null);
  requireScopes(app);
  app.addHook('onRequest', async (request) => {
    const scope = request.routeOptions.config.scope;
    // Pages, assets and unknown addresses ask for nobody.
    if (scope === undefined) return;
    request.actor = await findActor(views, {
      session: request.cookies[SESSION_COOKIE],
      bearer: bearerOf(request.headers.authorization),
      isLocal: isLocalAddress(request.socket.remoteAddress, request.headers),
    });
    if (SCOPES[scope](request.actor)) return;
    throw new Refused(request.actor === null || request.actor.kind === 'demo' ? 'notSignedIn' : 'notAllowed');
  });
}

/** An API route outside every scope would be open to all: the server does not start with one. */
function requireScopes(app: FastifyInstance): void {
  const routes: RouteOptions[] = [];
  app.addHook('onRoute', (route) => {
    routes.push(route);
  });
  app.addHook('onReady', async () => {
    const open = routes.filter((route) => route.url.startsWith('/api/v1/') && route.config?.scope === undefined);
    if (open.length > 0) throw new Error(`routes without a scope: ${open.map((route) => route.url).join(', ')}`);
  });
}

/** The signed-in person. The scope has let nobody else in. */
export function personOf(request: FastifyRequest): PersonActor {
  if (request.actor?.kind !== 'person') throw new Refused('notSignedIn');
  return request.actor;
}

export function actorOf(request: FastifyRequest): Actor {
  if (request.actor === null) throw new Refused('notSignedIn');
  return request.actor;
}
