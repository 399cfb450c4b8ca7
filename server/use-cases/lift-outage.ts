import { actorName, type PersonActor } from '../domain/actor.ts';
import type { Outage } from '../domain/outage.ts';
import { applyToOutage } from './change-outage.ts';
import type { Deps } from './deps.ts';
import { requireOutage } from './outage-rights.ts';

/** The disruption is over: tickets are issued again. */
export async function liftOutage(deps: Deps, actor: PersonActor, outageId: string): Promise<Outage> {
  const setUp = await deps.setUp.current();
  return deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const outage = await requireOutage(unit, setUp, actor, outageId);
    return applyToOutage(unit, outage, { type: 'lift', at: unit.at, liftedBy: actor.personId });
  });
}
