import type { TicketDetail } from '../../contract/ticket.ts';

/** Whether it is time to ask after a visitor who was set aside. `now` in epoch ms. */
export function isDue(ticket: Pick<TicketDetail, 'holdRemindAt'>, now: number): boolean {
  return ticket.holdRemindAt !== null && ticket.holdRemindAt <= now;
}

/** The one set aside the longest of those to ask after; null while there is none. */
export function readReminder(held: readonly TicketDetail[], now: number): TicketDetail | null {
  const due = held.filter((ticket) => isDue(ticket, now));
  return due.reduce<TicketDetail | null>(
    (longest, ticket) =>
      longest === null || (ticket.heldSince ?? now) < (longest.heldSince ?? now) ? ticket : longest,
    null,
  );
}
