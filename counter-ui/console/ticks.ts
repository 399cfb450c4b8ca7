import { signal } from '@preact/signals';
import type { TicketDetail } from '../../contract/ticket.ts';

/** What the officer has ticked as there, on this screen only: a help for the hand, not a record. */
const ticks = signal<ReadonlyMap<string, ReadonlySet<number>>>(new Map());
/** Enough for a morning; the oldest go first, so that a screen left open for weeks does not grow. */
const MOST = 100;
const NONE: ReadonlySet<number> = new Set();

/** A transferred ticket has other requirements: each leg has its own ticks. */
const keyOf = (ticket: TicketDetail): string => `${ticket.id}/${ticket.legNumber}`;

export function readTicks(ticket: TicketDetail): ReadonlySet<number> {
  return ticks.value.get(keyOf(ticket)) ?? NONE;
}

/** `index` is the requirement's place in the standard; one that is not there changes nothing. */
export function toggleTick(ticket: TicketDetail, index: number): void {
  if (index < 0 || index >= ticket.requirements.length) return;
  const next = new Map(ticks.value);
  const own = new Set(readTicks(ticket));
  if (!own.delete(index)) own.add(index);
  next.delete(keyOf(ticket));
  next.set(keyOf(ticket), own);
  const oldest = next.size > MOST ? next.keys().next() : undefined;
  if (oldest !== undefined && !oldest.done) next.delete(oldest.value);
  ticks.value = next;
}

/** What is presumably lacking: the rest, once anything has been ticked. */
export function presumeLacking(ticket: TicketDetail): number[] {
  const own = readTicks(ticket);
  return own.size === 0 ? [] : ticket.requirements.map((_, index) => index).filter((index) => !own.has(index));
}
