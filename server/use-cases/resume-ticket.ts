import { actorName, type PersonActor } from '../domain/actor.ts';
import { visitorIsAttended } from '../store/visit-store.ts';
import { changeTicket, requireTicket } from './change-ticket.ts';
import type { Deps } from './deps.ts';
import { Refused } from './refused.ts';
import { refuseIfBusy, requireCompetence, requireOpenDuty } from './require-duty.ts';

/** A held visitor is back: any free counter that serves the service may go on with them. */
export async function resumeTicket(deps: Deps, actor: PersonActor, ticketId: string): Promise<void> {
  await deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const { counterId } = await requireOpenDuty(unit, actor);
    const ticket = await requireTicket(unit, ticketId);
    await requireCompetence(unit, actor, ticket);
    await refuseIfBusy(unit, counterId);
    if (ticket.state === 'held' && (await visitorIsAttended(unit.tx, ticket.visitId))) {
      throw new Refused('visitorElsewhere');
    }
    await changeTicket(unit, ticket, { type: 'resume', at: unit.at, counterId, personId: actor.personId });
  });
}
