import type { LetMoreIn } from '../../contract/catalogue.ts';
import { actorName, type PersonActor } from '../domain/actor.ts';
import { insertLetIn } from '../store/quota-store.ts';
import type { Deps } from './deps.ts';
import { Refused } from './refused.ts';

/**
 * So many more tickets today than quota or closing time allow, for whoever comes first at kiosk or counter. The hours, the ticket window
 * and an outage still hold. The reason stands in the journal, and each ticket names the permission that it was taken by.
 */
export async function letMoreIn(
  deps: Deps,
  actor: PersonActor,
  serviceId: string,
  { extra, reason }: LetMoreIn,
): Promise<void> {
  const service = (await deps.setUp.current()).services.get(serviceId);
  if (service === undefined || service.retired) throw new Refused('notFound');
  if (actor.agencyId !== null && actor.agencyId !== service.agencyId) throw new Refused('notAllowed');
  await deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const { tx, at, mallId, businessDay } = unit;
    const id = deps.ids.uuid(at);
    await insertLetIn(tx, { id, mallId, serviceId, businessDay, extra, reason, personId: actor.personId, at });
    await unit.append({ type: 'moreLetIn', subjectId: serviceId, payload: { letInId: id, extra, reason } });
  });
}
