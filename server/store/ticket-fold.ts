import type { Ticket, TicketEvent } from '../domain/ticket.ts';
import { evolveTicket } from '../domain/ticket-evolve.ts';
import type { Folded } from './verify-rows.ts';

const ENDED: readonly Ticket['state'][] = ['cancelled', 'expired'];

/** Tickets as the journal tells them. Those that have ended are handed out, so that years of them need no memory. */
export function createTicketFold() {
  const open = new Map<string, Folded<Ticket>>();
  const ended: Folded<Ticket>[] = [];
  const numbers = new Map<string, number>();
  let issued = 0;

  /** What a new ticket's number should have been, in words; null when it is that. */
  function misnumbered(event: Extract<TicketEvent, { type: 'ticketIssued' }>): string | null {
    issued += 1;
    const series = `${event.seriesId} ${event.businessDay}`;
    const expected = (numbers.get(series) ?? 0) + 1;
    numbers.set(series, event.number);
    return event.number === expected ? null : `number ${event.number} of ${series}, expected ${expected}`;
  }

  return {
    /** Throws where an event cannot follow. */
    apply(ticketId: string, event: TicketEvent, seq: number): string | null {
      const ticket = evolveTicket(open.get(ticketId)?.row ?? null, event);
      const reason = event.type === 'ticketIssued' ? misnumbered(event) : null;
      if (reason !== null) return reason;
      if (ENDED.includes(ticket.state)) {
        open.delete(ticketId);
        ended.push({ row: ticket, seq });
      } else {
        open.set(ticketId, { row: ticket, seq });
      }
      return null;
    },
    /** Who is done may come back that day: by undoing, or with the missing documents. Those of days before `day` are through. */
    settleDone(day: string): void {
      for (const [id, kept] of open) {
        if (kept.row.state !== 'done' || kept.row.businessDay >= day) continue;
        open.delete(id);
        ended.push(kept);
      }
    },
    /** So many that have ended, each handed out once; fewer are kept until there are enough. */
    takeEnded: (batch: number): Folded<Ticket>[] => (ended.length >= batch ? ended.splice(0, batch) : []),
    takeRest: (): Folded<Ticket>[] => [...ended.splice(0), ...open.values()],
    issued: () => issued,
    /** The last number by series and day. */
    numbers,
  };
}
