import { type Duty, type DutyCommand, type DutyEvent, decideDuty, evolveDuty } from '../domain/duty.ts';
import { insertDuty, saveDuty } from '../store/duty-store.ts';
import type { Unit } from '../store/unit-of-work.ts';
import { orRefuse } from './refused.ts';

/** The one write path of a duty after it was opened. */
export async function changeDuty(unit: Unit, duty: Duty, command: DutyCommand): Promise<Duty> {
  const event = orRefuse(decideDuty(duty, command));
  const after = evolveDuty(duty, event);
  await saveDuty(unit.tx, duty, after);
  await appendDutyEvent(unit, duty.id, duty.counterId, event);
  return after;
}

export async function openDuty(unit: Unit, of: { dutyId: string; counterId: string; personId: string }): Promise<Duty> {
  const { at, mallId, businessDay } = unit;
  const event: DutyEvent = { type: 'counterOpened', at, mallId, businessDay, ...of };
  const duty = evolveDuty(null, event);
  await insertDuty(unit.tx, duty);
  await appendDutyEvent(unit, duty.id, duty.counterId, event);
  return duty;
}

/** The counter stands in every payload, so that a reader of the journal knows which screens a change touches. */
async function appendDutyEvent(unit: Unit, dutyId: string, counterId: string, event: DutyEvent): Promise<void> {
  const { type, at: _at, ...payload } = event;
  await unit.append({ type, subjectId: dutyId, payload: { ...payload, counterId } });
}
