import { actorName, type PersonActor } from '../domain/actor.ts';
import { changeTicket, requireTicket } from './change-ticket.ts';
import type { Deps } from './deps.ts';
import { requireCompetence } from './require-duty.ts';

/** Who missed the call comes back within the grace time: the same place by promise, not the end of the line. */
export async function reinstateTicket(deps: Deps, actor: PersonActor, ticketId: string): Promise<void> {
  const { mall } = await deps.setUp.current();
  await deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const ticket = await requireTicket(unit, ticketId);
    await requireCompetence(unit, actor, ticket);
    await changeTicket(unit, ticket, { type: 'reinstate', at: unit.at, graceMs: mall.graceMs });
  });
}
