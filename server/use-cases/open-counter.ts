import type { OpenCounter } from '../../contract/counter.ts';
import { actorName, maySitAt, type PersonActor } from '../domain/actor.ts';
import { findCurrentDuty } from '../store/duty-store.ts';
import { findAttendedTicketId } from '../store/find-ticket.ts';
import { readCounter } from '../store/service-store.ts';
import type { Unit } from '../store/unit-of-work.ts';
import { changeDuty, openDuty } from './change-duty.ts';
import type { Deps } from './deps.ts';
import { Refused } from './refused.ts';

/**
 * Takes a counter, or comes back to it from a break. Whoever sits there is replaced only openly (`takeOver`), and a ticket at the
 * counter stays with the counter. An officer who was at another counter leaves it, unless a visitor is still there.
 */
export async function openCounter(
  deps: Deps,
  actor: PersonActor,
  counterId: string,
  request: OpenCounter,
): Promise<void> {
  await deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const counter = await readCounter(unit.tx, counterId);
    if (counter === null) throw new Refused('notFound');
    if (!maySitAt(actor, counter)) throw new Refused('notAllowed');
    const here = await findCurrentDuty(unit.tx, { counterId });
    if (here?.personId === actor.personId) {
      if (here.state === 'break') await changeDuty(unit, here, { type: 'reopen', at: unit.at });
      return;
    }
    if (here !== null && request.takeOver !== true) throw new Refused('counterTaken');
    await leaveOtherCounter(unit, actor);
    if (here !== null) await changeDuty(unit, here, { type: 'close', at: unit.at, reason: null, cause: 'takenOver' });
    await openDuty(unit, { dutyId: deps.ids.uuid(unit.at), counterId, personId: actor.personId });
  });
}

async function leaveOtherCounter(unit: Unit, actor: PersonActor): Promise<void> {
  const other = await findCurrentDuty(unit.tx, { personId: actor.personId });
  if (other === null) return;
  if ((await findAttendedTicketId(unit.tx, other.counterId)) !== null) throw new Refused('officerElsewhere');
  await changeDuty(unit, other, { type: 'close', at: unit.at, reason: null, cause: 'moved' });
}
