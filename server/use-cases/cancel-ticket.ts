import type { CancelTicket } from '../../contract/ticket.ts';
import { actorName, type PersonActor } from '../domain/actor.ts';
import type { Ticket } from '../domain/ticket.ts';
import type { Unit } from '../store/unit-of-work.ts';
import { changeTicket, requireTicket } from './change-ticket.ts';
import type { Deps } from './deps.ts';
import { Refused } from './refused.ts';
import { overseesTicket, requireCompetence, requireOpenDuty } from './require-duty.ts';

/** The visitor gives up the place, or it was taken by mistake. The number is not given out again. */
export async function cancelTicket(
  deps: Deps,
  actor: PersonActor,
  ticketId: string,
  { reason }: CancelTicket,
): Promise<void> {
  await deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const ticket = await requireTicket(unit, ticketId);
    await requireCompetence(unit, actor, ticket);
    await refuseIfCalledElsewhere(unit, actor, ticket);
    await changeTicket(unit, ticket, { type: 'cancel', at: unit.at, reason });
  });
}

/** Somebody on the way to a counter is that counter's affair, and that of the supervisor who oversees it. */
async function refuseIfCalledElsewhere(unit: Unit, actor: PersonActor, ticket: Ticket): Promise<void> {
  if (ticket.state !== 'called' || (await overseesTicket(unit, actor, ticket))) return;
  const { counterId } = await requireOpenDuty(unit, actor);
  if (ticket.counterId !== counterId) throw new Refused('ticketNotAtCounter');
}
