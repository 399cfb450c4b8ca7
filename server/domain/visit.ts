import type { Estimate } from '../../contract/catalogue.ts';
import type { TicketState } from '../../contract/words.ts';

/** What of an errand tells where its visitor goes next. */
export type ErrandPlace = { state: TicketState; estimate: Estimate | null; ahead: number | null };

const AT_A_COUNTER: readonly TicketState[] = ['called', 'serving'];

/**
 * Where a visitor with several errands goes next, as its index: to the counter that calls or serves; else to the line whose call is
 * expected first. Lines that nothing can be said about come after those that have an estimate, the shorter before the longer. Null when
 * no errand waits.
 */
export function nextErrand(errands: readonly ErrandPlace[]): number | null {
  const attended = errands.findIndex(({ state }) => AT_A_COUNTER.includes(state));
  if (attended !== -1) return attended;
  const waiting = errands.flatMap((errand, index) => (errand.state === 'waiting' ? { index, ...errand } : []));
  const [first] = waiting.toSorted((a, b) => middle(a) - middle(b) || (a.ahead ?? 0) - (b.ahead ?? 0));
  return first?.index ?? null;
}

/** Far off but comparable, where nothing is known. */
function middle({ estimate }: ErrandPlace): number {
  return estimate === null ? Number.MAX_SAFE_INTEGER : (estimate.fromMs + estimate.toMs) / 2;
}
