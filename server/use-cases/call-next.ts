import { actorName, type PersonActor } from '../domain/actor.ts';
import { factsOfNext } from '../domain/call-facts.ts';
import { nextCall } from '../domain/next-call.ts';
import { readLineFronts } from '../store/next-call-store.ts';
import { requireTicket } from './change-ticket.ts';
import type { Deps } from './deps.ts';
import { makeCall } from './make-call.ts';
import { refuseIfBusy, requireCounter, requireOpenDutyAt } from './require-duty.ts';

/** Calls whoever has the earliest promise at this counter; null when nobody can be called. */
export async function callNext(deps: Deps, actor: PersonActor, counterId: string): Promise<string | null> {
  const setUp = await deps.setUp.current();
  return deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const counter = await requireCounter(unit, counterId);
    await requireOpenDutyAt(unit, actor, counterId);
    await refuseIfBusy(unit, counterId);
    const next = nextCall(await readLineFronts(unit.tx, { ...unit, counterId }), unit.at);
    if (next === null) return null;
    const ticket = await requireTicket(unit, next.place.ticketId);
    const { personId } = actor;
    await makeCall(unit, setUp, { ticket, counter, personId, facts: factsOfNext(next), outOfOrderReason: null });
    return ticket.id;
  });
}
