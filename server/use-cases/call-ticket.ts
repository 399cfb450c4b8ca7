import type { CallTicket } from '../../contract/ticket.ts';
import { actorName, mayCallAnyone, type PersonActor } from '../domain/actor.ts';
import { factsOfChosen } from '../domain/call-facts.ts';
import { placeOf } from '../domain/line-fronts.ts';
import { currentLeg } from '../domain/ticket.ts';
import { readLineFronts } from '../store/next-call-store.ts';
import { counterServes } from '../store/service-store.ts';
import { visitorIsAttended } from '../store/visit-store.ts';
import { requireTicket } from './change-ticket.ts';
import type { Deps } from './deps.ts';
import { makeCall } from './make-call.ts';
import { Refused } from './refused.ts';
import { refuseIfBusy, requireCounter, requireOpenDutyAt } from './require-duty.ts';

/**
 * Calls someone other than the next in line. It needs the permission and a reason, which stands in the journal and the report;
 * when the ticket happens to be the next one, the call is in order and carries no reason.
 */
export async function callTicket(
  deps: Deps,
  actor: PersonActor,
  counterId: string,
  request: CallTicket,
): Promise<string> {
  if (!mayCallAnyone(actor)) throw new Refused('callNotPermitted');
  const setUp = await deps.setUp.current();
  return deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const counter = await requireCounter(unit, counterId);
    await requireOpenDutyAt(unit, actor, counterId);
    await refuseIfBusy(unit, counterId);
    const ticket = await requireTicket(unit, request.ticketId);
    const { serviceId } = currentLeg(ticket);
    if (!(await counterServes(unit.tx, counterId, serviceId))) throw new Refused('serviceNotHere');
    if (ticket.businessDay !== unit.businessDay) throw new Refused('ticketWrongState');
    if (ticket.state === 'waiting' && (await visitorIsAttended(unit.tx, ticket.visitId))) {
      throw new Refused('visitorElsewhere');
    }
    const fronts = await readLineFronts(unit.tx, { ...unit, counterId });
    const facts = factsOfChosen(fronts, placeOf(ticket), serviceId, unit.at);
    const outOfOrderReason = facts.reason === 'outOfOrder' ? request.reason : null;
    await makeCall(unit, setUp, { ticket, counter, personId: actor.personId, facts, outOfOrderReason });
    return ticket.id;
  });
}
