import { Type } from '../../../contract/schema.ts';
import { Me, SignIn } from '../../../contract/session.ts';
import { findCurrentDuty, findLastCounterId } from '../../store/duty-store.ts';
import { findPersonById } from '../../store/person-store.ts';
import { Refused } from '../../use-cases/refused.ts';
import { SESSION_MS, signIn, signOut } from '../../use-cases/sign-in.ts';
import { mallView } from '../../views/mall-view.ts';
import { type Api, problems } from '../api.ts';
import { personOf, SESSION_COOKIE } from '../auth.ts';
import type { ServerContext } from '../server-context.ts';

const COOKIE = { httpOnly: true, sameSite: 'strict', path: '/' } as const;

/** Guessing is slow: so many tries a minute for one name from one address. */
const SIGN_IN_LIMIT = 8;

export function signInRoutes(api: Api, context: ServerContext): void {
  api.post(
    '/session',
    {
      schema: {
        operationId: 'signIn',
        summary: 'Sign in; the answer sets the session cookie',
        tags: ['session'],
        body: SignIn,
        response: { 200: Me, ...problems },
      },
      config: {
        rateLimit: {
          max: SIGN_IN_LIMIT,
          timeWindow: 60_000,
          hook: 'preHandler',
          keyGenerator: (request) => `${request.ip} ${usernameOf(request.body)}`,
        },
      },
    },
    async (request, reply) => {
      const { token, personId } = await signIn(context.deps, request.body);
      // No `secure`: a mall's LAN is plain http, and the cookie must work there. SameSite and the origin check stand in.
      reply.setCookie(SESSION_COOKIE, token, { ...COOKIE, maxAge: SESSION_MS / 1000 });
      return readMe(context, personId);
    },
  );
}

export function sessionRoutes(api: Api, context: ServerContext): void {
  api.get(
    '/session',
    {
      schema: {
        operationId: 'getMe',
        summary: 'Who is signed in',
        tags: ['session'],
        response: { 200: Me, ...problems },
      },
    },
    async (request) => readMe(context, personOf(request).personId),
  );

  api.delete(
    '/session',
    {
      schema: {
        operationId: 'signOut',
        summary: 'Sign out',
        tags: ['session'],
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      const token = request.cookies[SESSION_COOKIE];
      if (token !== undefined) await signOut(context.deps, token);
      reply.clearCookie(SESSION_COOKIE, COOKIE);
      return reply.code(204).send(null);
    },
  );
}

function usernameOf(body: unknown): string {
  const named = typeof body === 'object' && body !== null && 'username' in body ? body.username : '';
  return String(named).trim().toLowerCase();
}

async function readMe({ views }: ServerContext, personId: string): Promise<Me> {
  const person = await findPersonById(views.reader, personId);
  if (person === null) throw new Refused('notSignedIn');
  const setUp = await views.setUp.current();
  const duty = await findCurrentDuty(views.reader, { personId });
  const { username, name, role, agencyId, mayCallOutOfOrder } = person;
  return {
    personId,
    username,
    name,
    role,
    agencyId,
    mayCallOutOfOrder: mayCallOutOfOrder || role === 'supervisor',
    counterId: duty?.counterId ?? null,
    lastCounterId: await findLastCounterId(views.reader, personId),
    mall: mallView(setUp),
    demo: setUp.mall.demo,
  };
}
