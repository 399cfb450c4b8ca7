import type { FinishService } from '../../contract/ticket.ts';
import { actorName, type PersonActor } from '../domain/actor.ts';
import { currentLeg } from '../domain/ticket.ts';
import { changeTicket, requireTicket } from './change-ticket.ts';
import type { Deps } from './deps.ts';
import { readNextLeg } from './next-leg.ts';
import { serviceOutageMs } from './outage-time.ts';
import { Refused } from './refused.ts';
import { requireOpenDuty } from './require-duty.ts';

/**
 * Service ends: done, sent home for lacking documents (which ones), or referred (where to). Who is referred to a service of this mall
 * goes on waiting there with the same number, visit and arrival.
 */
export async function finishService(
  deps: Deps,
  actor: PersonActor,
  ticketId: string,
  request: FinishService,
): Promise<void> {
  const setUp = await deps.setUp.current();
  const { outcome, referredServiceId } = request;
  if (referredServiceId !== undefined && outcome !== 'referred') throw new Refused('validationFailed');
  await deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const { counterId } = await requireOpenDuty(unit, actor);
    const ticket = await requireTicket(unit, ticketId);
    const done = { at: unit.at, counterId, serviceOutageMs: await serviceOutageMs(unit, setUp, ticket) };
    const referredTo = outcome === 'referred' ? (request.referredTo ?? null) : null;
    if (referredServiceId !== undefined) {
      const { agencyId, leg } = await readNextLeg(unit, setUp, ticket, referredServiceId);
      const command = { type: 'transfer', ...done, ...leg, reason: referredTo, result: 'referred' } as const;
      await changeTicket(unit, ticket, command, agencyId);
      return;
    }
    const requirements = setUp.standards.get(currentLeg(ticket).standardId)?.requirements ?? [];
    const lacking = outcome === 'returned' ? (request.lacking ?? []) : [];
    if (lacking.some((index) => index >= requirements.length)) throw new Refused('validationFailed');
    await changeTicket(unit, ticket, { type: 'finish', ...done, outcome, lacking, referredTo });
  });
}
