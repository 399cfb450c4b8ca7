import { actorName, type PersonActor } from '../domain/actor.ts';
import { pickNext } from '../domain/queue-order.ts';
import { readHeads } from '../store/queue-store.ts';
import { readCounter } from '../store/service-store.ts';
import { announceCall, changeTicket, requireTicket } from './change-ticket.ts';
import type { Deps } from './deps.ts';
import { Refused } from './refused.ts';
import { refuseIfBusy, requireOpenDutyAt } from './require-duty.ts';

/** Calls whoever has the earliest promise at this counter; null when nobody can be called. */
export async function callNext(deps: Deps, actor: PersonActor, counterId: string): Promise<string | null> {
  return deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const counter = await readCounter(unit.tx, counterId);
    if (counter === null) throw new Refused('notFound');
    await requireOpenDutyAt(unit, actor, counterId);
    await refuseIfBusy(unit, counterId);
    const next = pickNext(await readHeads(unit.tx, counterId, unit.businessDay), unit.at);
    if (next === null) return null;
    const ticket = await requireTicket(unit, next.place.ticketId);
    const { personId } = actor;
    await changeTicket(unit, ticket, { type: 'call', at: unit.at, counterId, personId, outOfOrderReason: null });
    await announceCall(unit, { ticketId: ticket.id, counterId, zoneId: counter.zoneId, kind: 'call' });
    return ticket.id;
  });
}
