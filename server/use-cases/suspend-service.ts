import type { SuspendService } from '../../contract/catalogue.ts';
import { actorName, type PersonActor } from '../domain/actor.ts';
import { setSuspendedNote } from '../store/service-store.ts';
import type { Deps } from './deps.ts';
import { Refused } from './refused.ts';

/** Stops giving out tickets for a service. Who waits keeps the place; the reason is shown to visitors as it is. */
export async function suspendService(
  deps: Deps,
  actor: PersonActor,
  serviceId: string,
  { reason }: SuspendService,
): Promise<void> {
  await deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    if (!(await setSuspendedNote(unit.tx, serviceId, reason))) throw new Refused('notFound');
    await unit.append({ type: 'serviceSuspended', subjectId: serviceId, payload: { reason } });
  });
  deps.setUp.noticeEntry('serviceSuspended');
}
