import type { Errand, TicketDetail } from '../../contract/ticket.ts';

/** The errand of the same visit that has the visitor at another counter now; null while the visitor is free to come. */
export function readElsewhere(ticket: Pick<TicketDetail, 'errands'>): Errand | null {
  return ticket.errands.find((errand) => errand.state === 'serving' || errand.state === 'called') ?? null;
}

/** Those whose promise is earlier than the next one's, and who are passed over because they are at another counter. */
export function readPassedOver(line: readonly TicketDetail[], nextId: string): TicketDetail[] {
  const at = line.findIndex((ticket) => ticket.id === nextId);
  return at <= 0 ? [] : line.slice(0, at).filter((ticket) => readElsewhere(ticket) !== null);
}
