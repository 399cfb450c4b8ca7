import { actorName, type PersonActor } from '../domain/actor.ts';
import { changeTicket, requireTicket } from './change-ticket.ts';
import type { Deps } from './deps.ts';
import { requireOpenDuty } from './require-duty.ts';

/** The called visitor has come: service begins. */
export async function startService(deps: Deps, actor: PersonActor, ticketId: string): Promise<void> {
  await deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const { counterId } = await requireOpenDuty(unit, actor);
    const ticket = await requireTicket(unit, ticketId);
    await changeTicket(unit, ticket, { type: 'start', at: unit.at, counterId });
  });
}
