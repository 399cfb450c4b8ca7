import type { ProblemCode } from '../contract/problem.ts';
import type { PRIORITIES, Priority } from '../contract/words.ts';

/**
 * One visitor's wish for one ticket. Its `requestId` lives until the number has been shown and put away, so that
 * every repetition (lost answer, double tap, reload) gets the same ticket from the server and never a second one.
 */
export interface Attempt {
  requestId: string;
  serviceId: string;
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
    typeof fields.serviceId === 'string' &&
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
export type RefusalMeaning = 'repeat' | 'pair' | 'final';

/** After `repeat` the ticket may or may not exist, so only the same request can tell; `final` never made one. */
export function judgeRefusal(code: ProblemCode): RefusalMeaning {
  switch (code) {
    case 'internal':
    case 'unavailable':
    case 'requestTimeout':
    case 'tooManyRequests':
      return 'repeat';
    case 'notSignedIn':
    case 'notAllowed':
      return 'pair';
    case 'validationFailed':
    case 'bodyTooLarge':
    case 'unsupportedMediaType':
    case 'wrongPassword':
    case 'originRefused':
    case 'notFound':
    case 'ticketWrongState':
    case 'ticketTakenByOther':
    case 'ticketNotAtCounter':
    case 'counterBusy':
    case 'counterNotOpen':
    case 'counterTaken':
    case 'counterNotYours':
    case 'officerElsewhere':
    case 'dutyWrongState':
    case 'serviceClosed':
    case 'serviceUnknown':
    case 'serviceNotHere':
    case 'sameService':
    case 'visitorElsewhere':
    case 'graceOver':
    case 'callNotPermitted':
    case 'pairingUnknown':
    case 'pairingExpired':
    case 'periodInvalid':
      return 'final';
  }
}
