import type { ProblemCode } from '../contract/problem.ts';
import type { IssuedTicket, TicketView } from '../contract/ticket.ts';
import type { ReenterTicket } from '../contract/visit.ts';
import type { Reply } from '../ui-shared/http-client.ts';
import { judgeRefusal, retryDelay } from './attempt.ts';

export interface ReturnTools {
  /** Waits; may end sooner when the server is known to be back. */
  pause(ms: number): Promise<void>;
  /** Resolves once this device has been let in. */
  pair(): Promise<void>;
  /** Whether the visitor is still there. */
  isWanted(): boolean;
  /** An answer did not come: another try follows. */
  onLate(): void;
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; code: ProblemCode };

/**
 * Asks until there is an answer; null when the visitor has left before it came. With `mayPair: false` a refused token is an answer: it is
 * the slip that is not known, not this kiosk.
 */
async function askUntilAnswered<T>(
  ask: () => Promise<Reply<T>>,
  tools: ReturnTools,
  mayPair: boolean,
): Promise<Outcome<T> | null> {
  for (let tries = 1; tools.isWanted(); tries += 1) {
    const reply = await ask();
    if (reply.ok) return { ok: true, value: reply.value };
    const code = reply.problem?.code ?? null;
    const meaning = code === null ? 'repeat' : judgeRefusal(code);
    if (code !== null && (meaning === 'final' || (meaning === 'pair' && !mayPair))) return { ok: false, code };
    tools.onLate();
    if (meaning === 'pair') await tools.pair();
    else await tools.pause(retryDelay(tries));
  }
  return null;
}

/** What the slip's token answers. */
export function readSlip(
  ask: () => Promise<Reply<TicketView>>,
  tools: ReturnTools,
): Promise<Outcome<TicketView> | null> {
  return askUntilAnswered(ask, tools, false);
}

/** Back into line. Every try carries the same `requestId`, so that a lost answer makes no second place. */
export function reenter(
  body: ReenterTicket,
  send: (body: ReenterTicket) => Promise<Reply<IssuedTicket>>,
  tools: ReturnTools,
): Promise<Outcome<IssuedTicket> | null> {
  return askUntilAnswered(() => send(body), tools, true);
}
