import { oversees, type PersonActor } from '../domain/actor.ts';
import type { Duty } from '../domain/duty.ts';
import { currentLeg, type Ticket } from '../domain/ticket.ts';
import { findCurrentDuty } from '../store/duty-store.ts';
import { findAttendedTicketId } from '../store/find-ticket.ts';
import { type CounterPlace, counterServes, readCounter, readServiceAgency } from '../store/service-store.ts';
import type { Unit } from '../store/unit-of-work.ts';
import { Refused } from './refused.ts';

export async function requireCounter(unit: Unit, counterId: string): Promise<CounterPlace> {
  const counter = await readCounter(unit.tx, counterId);
  if (counter === null) throw new Refused('notFound');
  return counter;
}

/** The officer's open duty. Without one nothing can be called or served; on a break neither. */
export async function requireOpenDuty(unit: Unit, actor: PersonActor): Promise<Duty> {
  const duty = await findCurrentDuty(unit.tx, { personId: actor.personId });
  if (duty === null || duty.state !== 'open') throw new Refused('counterNotOpen');
  return duty;
}

/** The officer's duty at this very counter, in any state but closed. Says whether somebody else sits there. */
export async function requireDutyAt(unit: Unit, actor: PersonActor, counterId: string): Promise<Duty> {
  const duty = await findCurrentDuty(unit.tx, { counterId });
  if (duty === null) throw new Refused('counterNotOpen');
  if (duty.personId !== actor.personId) throw new Refused('counterNotYours');
  return duty;
}

export async function requireOpenDutyAt(unit: Unit, actor: PersonActor, counterId: string): Promise<Duty> {
  const duty = await requireDutyAt(unit, actor, counterId);
  if (duty.state !== 'open') throw new Refused('counterNotOpen');
  return duty;
}

export async function refuseIfBusy(unit: Unit, counterId: string): Promise<void> {
  if ((await findAttendedTicketId(unit.tx, counterId)) !== null) throw new Refused('counterBusy');
}

/** For what is done to a ticket without having it at the counter: a supervisor of its agency may, and whoever sits at a counter that serves it. */
export async function requireCompetence(unit: Unit, actor: PersonActor, ticket: Ticket): Promise<void> {
  if (await overseesTicket(unit, actor, ticket)) return;
  const duty = await requireOpenDuty(unit, actor);
  if (!(await counterServes(unit.tx, duty.counterId, currentLeg(ticket).serviceId)))
    throw new Refused('serviceNotHere');
}

/** A supervisor of the agency that the ticket is at, or of the whole mall. */
export async function overseesTicket(unit: Unit, actor: PersonActor, ticket: Ticket): Promise<boolean> {
  const agencyId = await readServiceAgency(unit.tx, currentLeg(ticket).serviceId);
  return agencyId !== null && oversees(actor, agencyId);
}
