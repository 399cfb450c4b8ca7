import type { WalkIn } from '../../contract/counter.ts';
import { actorName, mayCallAnyone, type PersonActor } from '../domain/actor.ts';
import { factsOfWalkIn } from '../domain/call-facts.ts';
import { placeOf } from '../domain/line-fronts.ts';
import { type LineFront, nextCall } from '../domain/next-call.ts';
import { readLineFronts } from '../store/next-call-store.ts';
import { counterServes } from '../store/service-store.ts';
import { changeTicket } from './change-ticket.ts';
import type { Deps } from './deps.ts';
import { findWrittenTicket, openVisit, writeTicket } from './issue-ticket.ts';
import { Refused } from './refused.ts';
import { requireAdmission } from './require-admission.ts';
import { refuseIfBusy, requireCounter, requireOpenDutyAt } from './require-duty.ts';

/**
 * Serves someone who stands at the counter, without a call: issued, called and started at one instant, and nothing is announced. While
 * others could be called it is out of order and needs the permission and a reason. The same request id serves the same visitor, once.
 * Answers the ticket's id.
 */
export async function walkIn(deps: Deps, actor: PersonActor, counterId: string, request: WalkIn): Promise<string> {
  const setUp = await deps.setUp.current();
  const { requestId, serviceId, priority = 'none' } = request;
  const channel = 'officer';
  return deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    await requireCounter(unit, counterId);
    await requireOpenDutyAt(unit, actor, counterId);
    const known = await findWrittenTicket(unit, requestId);
    if (known !== null) return known.ticket.id;
    await refuseIfBusy(unit, counterId);
    if (!(await counterServes(unit.tx, counterId, serviceId))) throw new Refused('serviceNotHere');
    const fronts = await readLineFronts(unit.tx, { ...unit, counterId });
    const outOfOrderReason = reasonFor(actor, fronts, unit.at, request.reason);
    const admission = await requireAdmission(unit, setUp, { serviceId, way: 'walkIn', priority });
    const factors = setUp.mall.priorityFactors;
    const visitId = await openVisit(unit, deps, { priority, channel });
    const { ticket } = await writeTicket(unit, deps, { requestId, visitId, priority, channel, admission, factors });
    const { at } = unit;
    const facts = factsOfWalkIn(fronts, placeOf(ticket), at);
    const { personId } = actor;
    const call = { counterId, personId, outOfOrderReason, facts, walkDirect: true };
    const called = await changeTicket(unit, ticket, { type: 'call', at, ...call });
    await changeTicket(unit, called, { type: 'start', at, counterId });
    return ticket.id;
  });
}

/** Null with nobody to pass over: then it needs neither permission nor reason. */
function reasonFor(
  actor: PersonActor,
  fronts: readonly LineFront[],
  at: number,
  reason: string | undefined,
): string | null {
  if (nextCall(fronts, at) === null) return null;
  if (!mayCallAnyone(actor)) throw new Refused('callNotPermitted');
  if (reason === undefined) {
    throw new Refused('validationFailed', { fields: [{ path: 'body/reason', message: 'others wait' }] });
  }
  return reason;
}
