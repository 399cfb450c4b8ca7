import { actorName, type PersonActor } from '../domain/actor.ts';
import { announceCall, changeTicket, requireTicket } from './change-ticket.ts';
import type { Deps } from './deps.ts';
import { requireCounter, requireOpenDuty } from './require-duty.ts';

/** Repeats the announcement, not too soon and not too often. The first call stays the one that ended the wait. */
export async function recallTicket(deps: Deps, actor: PersonActor, ticketId: string): Promise<void> {
  const { mall } = await deps.setUp.current();
  const { recallMinIntervalMs: minIntervalMs, recallMax: max } = mall.rules;
  await deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const { counterId } = await requireOpenDuty(unit, actor);
    const ticket = await requireTicket(unit, ticketId);
    await changeTicket(unit, ticket, { type: 'recall', at: unit.at, counterId, minIntervalMs, max });
    const { zoneId } = await requireCounter(unit, counterId);
    await announceCall(unit, { ticketId, counterId, zoneId, kind: 'recall' });
  });
}
