import type { CallTicket } from '../../contract/ticket.ts';
import { actorName, mayCallAnyone, type PersonActor } from '../domain/actor.ts';
import { pickNext } from '../domain/queue-order.ts';
import { currentLeg } from '../domain/ticket.ts';
import { readHeads } from '../store/queue-store.ts';
import { counterServes, readCounter } from '../store/service-store.ts';
import { visitorIsAttended } from '../store/ticket-store.ts';
import { announceCall, changeTicket, requireTicket } from './change-ticket.ts';
import type { Deps } from './deps.ts';
import { Refused } from './refused.ts';
import { refuseIfBusy, requireOpenDutyAt } from './require-duty.ts';

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
  return deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const counter = await readCounter(unit.tx, counterId);
    if (counter === null) throw new Refused('notFound');
    await requireOpenDutyAt(unit, actor, counterId);
    await refuseIfBusy(unit, counterId);
    const ticket = await requireTicket(unit, request.ticketId);
    if (!(await counterServes(unit.tx, counterId, currentLeg(ticket).serviceId))) throw new Refused('serviceNotHere');
    if (ticket.businessDay !== unit.businessDay) throw new Refused('ticketWrongState');
    if (ticket.state === 'waiting' && (await visitorIsAttended(unit.tx, ticket.visitId))) {
      throw new Refused('visitorElsewhere');
    }
    const next = pickNext(await readHeads(unit.tx, counterId, unit.businessDay), unit.at);
    const outOfOrderReason = next?.place.ticketId === ticket.id ? null : request.reason;
    const { personId } = actor;
    await changeTicket(unit, ticket, { type: 'call', at: unit.at, counterId, personId, outOfOrderReason });
    await announceCall(unit, { ticketId: ticket.id, counterId, zoneId: counter.zoneId, kind: 'call' });
    return ticket.id;
  });
}
