import type { TransferTicket } from '../../contract/ticket.ts';
import { actorName, type PersonActor } from '../domain/actor.ts';
import { serviceAvailability } from '../domain/availability.ts';
import { hoursAt } from '../domain/calendar/hours-at.ts';
import { dueAt } from '../domain/queue-order.ts';
import { readServiceTerms } from '../store/service-store.ts';
import { changeTicket, requireTicket } from './change-ticket.ts';
import type { Deps } from './deps.ts';
import { Refused } from './refused.ts';
import { requireOpenDuty } from './require-duty.ts';

/** Sends a visitor on to another service: same number, same visit, original arrival, a new leg under that service's standard. */
export async function transferTicket(
  deps: Deps,
  actor: PersonActor,
  ticketId: string,
  request: TransferTicket,
): Promise<void> {
  const { mall, calendar } = await deps.setUp.current();
  await deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const { counterId } = await requireOpenDuty(unit, actor);
    const ticket = await requireTicket(unit, ticketId);
    const terms = await readServiceTerms(unit.tx, request.serviceId, unit.businessDay);
    if (terms === null || terms.mallId !== unit.mallId) throw new Refused('serviceUnknown');
    const { counters } = terms;
    if (!serviceAvailability({ counters, hours: hoursAt(calendar, terms, unit.at) }).open)
      throw new Refused('serviceClosed');
    const { serviceId, standardId, waitTargetMs, serviceTargetMs, agencyId } = terms;
    const promise = dueAt(ticket.orderAt, waitTargetMs, mall.priorityFactors[ticket.priority]);
    const leg = { serviceId, standardId, waitTargetMs, serviceTargetMs, dueAt: promise };
    const reason = request.reason ?? null;
    await changeTicket(unit, ticket, { type: 'transfer', at: unit.at, counterId, reason, ...leg }, agencyId);
  });
}
