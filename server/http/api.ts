import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyBaseLogger, FastifyInstance, FastifyPluginAsync, RawServerDefault } from 'fastify';
import { Problem } from '../../contract/problem.ts';
import type { Scope } from './scopes.ts';

/** A Fastify instance whose schemas are TypeBox. */
export type Api = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

/** Every route answers its own schema, or a problem. */
export const problems = { '4xx': Problem, '5xx': Problem } as const;

/** Registers routes inside a scope: what is registered here is allowed to whom the scope allows it, and to nobody else. */
export async function registerScope(app: FastifyInstance, scope: Scope, routes: (api: Api) => void): Promise<void> {
  const plugin: FastifyPluginAsync = async (instance) => {
    instance.addHook('onRoute', (route) => {
      route.config = { ...route.config, scope };
    });
    routes(instance.withTypeProvider<TypeBoxTypeProvider>());
  };
  await app.register(plugin);
}
