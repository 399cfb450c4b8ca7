import type { DeclareOutage } from '../../contract/outage.ts';
import { actorName, type PersonActor } from '../domain/actor.ts';
import { evolveOutage, type Outage, type OutageEvent } from '../domain/outage.ts';
import { insertOutage, listLastingOutages } from '../store/outage-store.ts';
import { appendOutageEvent, applyToOutage, requireFuture } from './change-outage.ts';
import type { Deps } from './deps.ts';
import { requireOutageRight } from './outage-rights.ts';

/**
 * Declares a disruption: from this commit on no ticket is issued for what it concerns; who waits keeps the place. Whoever declares the
 * same once more (two officers press at once, an answer was lost) brings news about the one that lasts.
 */
export async function declareOutage(
  deps: Deps,
  actor: PersonActor,
  request: DeclareOutage,
): Promise<{ outage: Outage; isNew: boolean }> {
  const setUp = await deps.setUp.current();
  const { scope, subjectId, cause, reason, expectedUntil = null } = request;
  return deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    requireOutageRight(setUp, actor, request);
    requireFuture(unit, expectedUntil);
    const { tx, at, mallId } = unit;
    const same = (await listLastingOutages(tx, mallId)).find(
      (lasting) => lasting.scope === scope && lasting.subjectId === subjectId && lasting.cause === cause,
    );
    if (same !== undefined) {
      return { outage: await applyToOutage(unit, same, { type: 'change', at, reason, expectedUntil }), isNew: false };
    }
    const what = { mallId, scope, subjectId, cause, reason, expectedUntil, declaredBy: actor.personId };
    const event: OutageEvent = { type: 'outageDeclared', at, outageId: deps.ids.uuid(at), ...what };
    const outage = evolveOutage(null, event);
    await insertOutage(tx, outage);
    await appendOutageEvent(unit, outage, event);
    return { outage, isNew: true };
  });
}
