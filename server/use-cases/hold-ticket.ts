import type { HoldTicket } from '../../contract/ticket.ts';
import { actorName, type PersonActor } from '../domain/actor.ts';
import { changeTicket, requireTicket } from './change-ticket.ts';
import type { Deps } from './deps.ts';
import { requireOpenDuty } from './require-duty.ts';

/**
 * Sets a visitor aside for a while (a photocopy, a payment); the time does not count as service. The officer is reminded after what was
 * asked for, else after the mall's own time.
 */
export async function holdTicket(
  deps: Deps,
  actor: PersonActor,
  ticketId: string,
  { reason, remindInMs }: HoldTicket,
): Promise<void> {
  const { mall } = await deps.setUp.current();
  await deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const { counterId } = await requireOpenDuty(unit, actor);
    const ticket = await requireTicket(unit, ticketId);
    const remindAt = unit.at + (remindInMs ?? mall.rules.holdRemindMs);
    await changeTicket(unit, ticket, { type: 'hold', at: unit.at, counterId, reason, remindAt });
  });
}
