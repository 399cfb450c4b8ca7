import { actorName, type PersonActor } from '../domain/actor.ts';
import { changeTicket, requireTicket } from './change-ticket.ts';
import type { Deps } from './deps.ts';
import { requireOpenDuty } from './require-duty.ts';

/** The called visitor did not come. The ticket stays good for the mall's grace time. */
export async function markNoShow(deps: Deps, actor: PersonActor, ticketId: string): Promise<void> {
  await deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const { counterId } = await requireOpenDuty(unit, actor);
    const ticket = await requireTicket(unit, ticketId);
    await changeTicket(unit, ticket, { type: 'markNoShow', at: unit.at, counterId });
  });
}
