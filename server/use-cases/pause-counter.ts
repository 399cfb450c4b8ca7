import type { PauseCounter } from '../../contract/counter.ts';
import { actorName, type PersonActor } from '../domain/actor.ts';
import { changeDuty } from './change-duty.ts';
import type { Deps } from './deps.ts';
import { refuseIfBusy, requireDutyAt } from './require-duty.ts';

/** A break, with a reason that the journal keeps. Not while a visitor is at the counter. */
export async function pauseCounter(
  deps: Deps,
  actor: PersonActor,
  counterId: string,
  request: PauseCounter,
): Promise<void> {
  await deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const duty = await requireDutyAt(unit, actor, counterId);
    await refuseIfBusy(unit, counterId);
    const { reason, note = null, expectedReturnAt = null } = request;
    await changeDuty(unit, duty, { type: 'pause', at: unit.at, reason, note, expectedReturnAt });
  });
}
