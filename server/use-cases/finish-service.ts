import type { FinishService } from '../../contract/ticket.ts';
import { actorName, type PersonActor } from '../domain/actor.ts';
import { currentLeg } from '../domain/ticket.ts';
import { changeTicket, requireTicket } from './change-ticket.ts';
import type { Deps } from './deps.ts';
import { Refused } from './refused.ts';
import { requireOpenDuty } from './require-duty.ts';

/** Service ends: done, sent home for lacking documents (which ones), or referred (where to). */
export async function finishService(
  deps: Deps,
  actor: PersonActor,
  ticketId: string,
  request: FinishService,
): Promise<void> {
  const { standards } = await deps.setUp.current();
  await deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const { counterId } = await requireOpenDuty(unit, actor);
    const ticket = await requireTicket(unit, ticketId);
    const requirements = standards.get(currentLeg(ticket).standardId)?.requirements ?? [];
    const lacking = request.outcome === 'returned' ? (request.lacking ?? []) : [];
    if (lacking.some((index) => index >= requirements.length)) throw new Refused('validationFailed');
    const referredTo = request.outcome === 'referred' ? (request.referredTo ?? null) : null;
    const { outcome } = request;
    await changeTicket(unit, ticket, { type: 'finish', at: unit.at, counterId, outcome, lacking, referredTo });
  });
}
