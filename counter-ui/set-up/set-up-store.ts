import { signal } from '@preact/signals';
import type { Problem } from '../../contract/problem.ts';
import type {
  LooseRows,
  OneTimePassword,
  SetUpAnswer,
  SetUpApplied,
  SetUpCheck,
  SetUpWarning,
} from '../../contract/set-up.ts';
import type { Reply } from '../../ui-shared/http-client.ts';
import { send } from '../api.ts';
import { loadCatalogue } from '../catalogue-store.ts';

/** The whole set-up as the server had it last. Null until it has come once. */
export const setUp = signal<SetUpAnswer | null>(null);
/** Why it could not be loaded; undefined is no trouble. */
export const setUpProblem = signal<Problem | null | undefined>(undefined);
/** Passwords that a save has just made. They are shown until somebody says that they are noted, and are nowhere else. */
export const newPasswords = signal<readonly OneTimePassword[]>([]);
/** What the last save did, and what it leaves to do. */
export const lastSaved = signal<{ readonly changes: number; readonly warnings: readonly SetUpWarning[] } | null>(null);

/** Who is here. What one person's save has left, above all passwords, is not the next one's to see. */
let owner: string | null = null;

export function enterSetUp(personId: string): void {
  if (owner === personId) return;
  owner = personId;
  setUp.value = null;
  setUpProblem.value = undefined;
  newPasswords.value = [];
  lastSaved.value = null;
}

export async function loadSetUp(): Promise<void> {
  const reply = await send<SetUpAnswer>('GET', '/set-up');
  if (reply.ok) setUp.value = reply.value;
  setUpProblem.value = reply.ok ? undefined : reply.problem;
}

export function checkRows(rows: LooseRows): Promise<Reply<SetUpCheck>> {
  return send<SetUpCheck>('POST', '/set-up/check', { rows });
}

export async function applyRows(basedOn: string, rows: LooseRows): Promise<Reply<SetUpApplied>> {
  const reply = await send<SetUpApplied>('POST', '/set-up/apply', { basedOn, rows });
  if (reply.ok) await takeApplied(reply.value);
  return reply;
}

/** After a save: the passwords first, since they come only once. */
export async function takeApplied(applied: SetUpApplied): Promise<void> {
  if (applied.passwords.length > 0) newPasswords.value = [...newPasswords.value, ...applied.passwords];
  lastSaved.value = { changes: applied.changes.length, warnings: applied.warnings };
  await Promise.all([loadSetUp(), loadCatalogue()]);
}
