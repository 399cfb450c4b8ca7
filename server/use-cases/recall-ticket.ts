import { actorName, type PersonActor } from '../domain/actor.ts';
import { readCounter } from '../store/service-store.ts';
import { announceCall, changeTicket, requireTicket } from './change-ticket.ts';
import type { Deps } from './deps.ts';
import { Refused } from './refused.ts';
import { requireOpenDuty } from './require-duty.ts';

/** Repeats the announcement. The first call stays the one that ended the wait. */
export async function recallTicket(deps: Deps, actor: PersonActor, ticketId: string): Promise<void> {
  const { mall } = await deps.setUp.current();
  const { recallMinIntervalMs: minIntervalMs, recallMax: max } = mall.rules;
  await deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const { counterId } = await requireOpenDuty(unit, actor);
    const ticket = await requireTicket(unit, ticketId);
    await changeTicket(unit, ticket, { type: 'recall', at: unit.at, counterId, minIntervalMs, max });
    const counter = await readCounter(unit.tx, counterId);
    if (counter === null) throw new Refused('notFound');
    await announceCall(unit, { ticketId, counterId, zoneId: counter.zoneId, kind: 'recall' });
  });
}
