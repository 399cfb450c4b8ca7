import type { Problem, ProblemCode } from '../contract/problem.ts';
import type { PRIORITIES, Priority } from '../contract/words.ts';

/**
 * One visitor's wish for a ticket, or for one at each of several services. Its `requestId` lives until the number has been shown and
 * put away, so that every repetition (lost answer, double tap, reload) gets the same from the server and never a second one.
 */
export interface Attempt {
  requestId: string;
  serviceIds: readonly string[];
  priority: Priority;
  /** Wall clock of this machine, epoch ms: only to tell a reload from a machine that was off all night. */
  startedAt: number;
  /** Whether the slip has gone to the printer: a reload must not print it twice. */
  printed: boolean;
}

/** After this the visitor has left: a ticket made now would only be called in vain. */
export const ATTEMPT_LIFE_MS = 180_000;

const RETRY_MS = [1000, 2000, 3000, 5000] as const;

/** How long to wait before try number `tries + 1`, in milliseconds. */
export function retryDelay(tries: number): number {
  return RETRY_MS[Math.min(Math.max(tries, 1), RETRY_MS.length) - 1] ?? 5000;
}

const PRIORITY_WORDS: Record<(typeof PRIORITIES)[number], true> = {
  none: true,
  elderly: true,
  disability: true,
  pregnant: true,
  child: true,
  disaster: true,
};

function isAttempt(value: unknown): value is Attempt {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  return (
    typeof fields.requestId === 'string' &&
    Array.isArray(fields.serviceIds) &&
    fields.serviceIds.length > 0 &&
    fields.serviceIds.every((serviceId) => typeof serviceId === 'string') &&
    typeof fields.priority === 'string' &&
    fields.priority in PRIORITY_WORDS &&
    typeof fields.startedAt === 'number' &&
    typeof fields.printed === 'boolean'
  );
}

/** Reads a kept attempt. Null when there is none, it is damaged, or its visitor must have left. */
export function parseAttempt(text: string | null, now: number): Attempt | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (!isAttempt(value)) return null;
    // A clock that was set back makes an age negative; such an attempt is not trusted either.
    const age = now - value.startedAt;
    return age >= 0 && age <= ATTEMPT_LIFE_MS ? value : null;
  } catch {
    return null;
  }
}

/** What a refusal means for the attempt. */
type RefusalMeaning = 'repeat' | 'pair' | 'final';

/**
 * After `repeat` the ticket may or may not exist, so only the same request can tell; `final` never made one, and that is what every code
 * means that is not named here.
 */
const MEANINGS: { readonly [code in ProblemCode]?: RefusalMeaning } = {
  internal: 'repeat',
  unavailable: 'repeat',
  requestTimeout: 'repeat',
  tooManyRequests: 'repeat',
  notSignedIn: 'pair',
  notAllowed: 'pair',
};

export function judgeRefusal(code: ProblemCode): RefusalMeaning {
  return MEANINGS[code] ?? 'final';
}

/** The services that a problem names: its fields are JSON pointers such as `/serviceIds/2`. */
export function refusedServices(attempt: Attempt, problem: Problem): string[] {
  return (problem.fields ?? []).flatMap(({ path }) => {
    const index = /^\/serviceIds\/(\d+)$/.exec(path)?.[1];
    return (index === undefined ? undefined : attempt.serviceIds[Number(index)]) ?? [];
  });
}
