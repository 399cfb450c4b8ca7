import type { SignIn } from '../../contract/session.ts';
import { hashToken } from '../store/credentials.ts';
import { deleteSession, findPersonByUsername, insertSession } from '../store/person-store.ts';
import type { Deps } from './deps.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { Refused } from './refused.ts';

/** A long working day: nobody is signed out in the middle of serving, and nobody stays signed in overnight. */
export const SESSION_MS = 14 * 3_600_000;

let decoy: Promise<string> | null = null;

/** Opens a session and answers its token. An unknown name takes as long as a wrong password, and says the same. */
export async function signIn(deps: Deps, request: SignIn): Promise<{ token: string; personId: string }> {
  const person = await deps.uow.runUnjournaled((tx) => findPersonByUsername(tx, request.username.trim().toLowerCase()));
  decoy ??= hashPassword(deps.ids.token());
  const right = await verifyPassword(person?.passwordHash ?? (await decoy), request.password);
  if (person === null || !right) throw new Refused('wrongPassword');
  const token = deps.ids.token();
  await deps.uow.runUnjournaled((tx, at) =>
    insertSession(tx, {
      tokenHash: hashToken(token),
      personId: person.id,
      createdAt: at,
      expiresAt: at + SESSION_MS,
    }),
  );
  return { token, personId: person.id };
}

export async function signOut(deps: Deps, token: string): Promise<void> {
  await deps.uow.runUnjournaled((tx) => deleteSession(tx, hashToken(token)));
}
