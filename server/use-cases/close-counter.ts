import type { CloseCounter } from '../../contract/counter.ts';
import { actorName, type PersonActor } from '../domain/actor.ts';
import { changeDuty } from './change-duty.ts';
import type { Deps } from './deps.ts';
import { refuseIfBusy, requireDutyAt } from './require-duty.ts';

/** The officer leaves the counter. Not while a visitor is at it. */
export async function closeCounter(
  deps: Deps,
  actor: PersonActor,
  counterId: string,
  request: CloseCounter,
): Promise<void> {
  await deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const duty = await requireDutyAt(unit, actor, counterId);
    await refuseIfBusy(unit, counterId);
    await changeDuty(unit, duty, { type: 'close', at: unit.at, reason: request.reason ?? null, cause: 'officer' });
  });
}
