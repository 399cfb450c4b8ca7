import { actorName, type PersonActor } from '../domain/actor.ts';
import { setSuspendedNote } from '../store/service-store.ts';
import type { Deps } from './deps.ts';
import { Refused } from './refused.ts';

/** Tickets for the service are given out again. */
export async function resumeService(deps: Deps, actor: PersonActor, serviceId: string): Promise<void> {
  await deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    if (!(await setSuspendedNote(unit.tx, serviceId, null))) throw new Refused('notFound');
    await unit.append({ type: 'serviceResumed', subjectId: serviceId, payload: {} });
  });
  deps.setUp.noticeEntry('serviceResumed');
}
