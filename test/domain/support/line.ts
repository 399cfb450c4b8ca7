import { dueAt, type Place } from '../../../server/domain/queue-order.ts';

export type Visitor = Place & { factor: number };

/** A visitor who takes a ticket at an instant (epoch ms) with a wait target (ms) and a priority factor. */
export function visitor(number: number, arrivedAt: number, targetMs: number, factor: number): Visitor {
  const ticketId = `t${String(number).padStart(6, '0')}`;
  return { ticketId, dueAt: dueAt(arrivedAt, targetMs, factor), orderAt: arrivedAt, number, factor };
}

/**
 * One counter and one line: every `everyMs`, whoever is first by `order` is called of those who have arrived by then.
 * Gives the visitors in the order of their calls; ends when `until` was called, when all were, or at `calls` calls.
 */
export function callLine(of: {
  visitors: readonly Visitor[];
  everyMs: number;
  order: (a: Visitor, b: Visitor) => number;
  until: Visitor;
  calls: number;
}): Visitor[] {
  const { visitors, everyMs, order, until, calls } = of;
  const waiting = new Set(visitors);
  const called: Visitor[] = [];
  for (let now = 0; called.length < calls && waiting.size > 0 && !called.includes(until); now += everyMs) {
    const [first] = [...waiting].filter(({ orderAt }) => orderAt <= now).sort(order);
    if (first === undefined) continue;
    waiting.delete(first);
    called.push(first);
  }
  return called;
}
