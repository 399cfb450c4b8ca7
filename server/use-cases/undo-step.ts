import { actorName, type PersonActor } from '../domain/actor.ts';
import { currentLeg, type Ticket } from '../domain/ticket.ts';
import { decideTicket, type TicketCommand } from '../domain/ticket-decide.ts';
import { lastStepOf } from '../domain/ticket-undo.ts';
import { readTicketHistory } from '../store/ticket-history.ts';
import type { Unit } from '../store/unit-of-work.ts';
import { visitorIsAttended } from '../store/visit-store.ts';
import { changeTicket, requireTicket } from './change-ticket.ts';
import type { Deps } from './deps.ts';
import { orRefuse, Refused } from './refused.ts';
import { refuseIfBusy, requireOpenDuty } from './require-duty.ts';

/** What the journal says of a visitor who was taken without a call and by mistake: the number was nobody's. */
const WALK_IN_UNDONE = 'dilayani langsung karena salah tekan';

/**
 * Takes back the last step of a ticket, within seconds and by whoever made it: a slip of the finger. What it was before is worked out
 * from the journal, which keeps both the step and its undoing.
 */
export async function undoStep(deps: Deps, actor: PersonActor, ticketId: string): Promise<void> {
  const { mall } = await deps.setUp.current();
  await deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const { counterId } = await requireOpenDuty(unit, actor);
    const ticket = await requireTicket(unit, ticketId);
    const history = await readTicketHistory(unit.tx, ticketId);
    const last = lastStepOf(history.map(({ event }) => event));
    if (last === null || history.at(-1)?.actor !== actorName(actor)) throw new Refused('nothingToUndo');
    if (ticket.businessDay !== unit.businessDay) throw new Refused('undoTooLate');
    const { undoMs } = mall.rules;
    const command = { type: 'undo', at: unit.at, counterId, undoMs, ...last } as const satisfies TicketCommand;
    orRefuse(decideTicket(ticket, command));
    if (comesBack(ticket, last.before)) await requireRoom(unit, counterId, ticket);
    const undone = await changeTicket(unit, ticket, command);
    if (last.step === 'start' && currentLeg(undone).walkDirect) {
      await changeTicket(unit, undone, { type: 'cancel', at: unit.at, reason: WALK_IN_UNDONE });
    }
  });
}

const AT_COUNTER: readonly Ticket['state'][] = ['called', 'serving'];

function comesBack(ticket: Ticket, before: Ticket): boolean {
  return !AT_COUNTER.includes(ticket.state) && AT_COUNTER.includes(before.state);
}

/** The counter may have called somebody else meanwhile, and the visitor may have gone to another one. */
async function requireRoom(unit: Unit, counterId: string, ticket: Ticket): Promise<void> {
  await refuseIfBusy(unit, counterId);
  if (await visitorIsAttended(unit.tx, ticket.visitId)) throw new Refused('visitorElsewhere');
}
