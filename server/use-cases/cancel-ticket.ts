import type { CancelTicket } from '../../contract/ticket.ts';
import { actorName, type PersonActor } from '../domain/actor.ts';
import { changeTicket, requireTicket } from './change-ticket.ts';
import type { Deps } from './deps.ts';
import { requireCompetence } from './require-duty.ts';

/** The visitor gives up the place, or it was taken by mistake. The number is not given out again. */
export async function cancelTicket(
  deps: Deps,
  actor: PersonActor,
  ticketId: string,
  { reason }: CancelTicket,
): Promise<void> {
  await deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const ticket = await requireTicket(unit, ticketId);
    await requireCompetence(unit, actor, ticket);
    await changeTicket(unit, ticket, { type: 'cancel', at: unit.at, reason });
  });
}
