import type { ChangeOutage } from '../../contract/outage.ts';
import { actorName, type PersonActor } from '../domain/actor.ts';
import { decideOutage, evolveOutage, type Outage, type OutageCommand, type OutageEvent } from '../domain/outage.ts';
import { saveOutage } from '../store/outage-store.ts';
import type { Unit } from '../store/unit-of-work.ts';
import type { Deps } from './deps.ts';
import { requireOutage } from './outage-rights.ts';
import { orRefuse, Refused } from './refused.ts';

/** News about a disruption that lasts: other words for the visitors, another time at which service is expected back. */
export async function changeOutage(
  deps: Deps,
  actor: PersonActor,
  outageId: string,
  { reason, expectedUntil }: ChangeOutage,
): Promise<Outage> {
  const setUp = await deps.setUp.current();
  return deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const outage = await requireOutage(unit, setUp, actor, outageId);
    requireFuture(unit, expectedUntil);
    return applyToOutage(unit, outage, { type: 'change', at: unit.at, reason, expectedUntil });
  });
}

/** The one write path of an outage after it was declared. */
export async function applyToOutage(unit: Unit, outage: Outage, command: OutageCommand): Promise<Outage> {
  const event = orRefuse(decideOutage(outage, command));
  const after = evolveOutage(outage, event);
  await saveOutage(unit.tx, after);
  await appendOutageEvent(unit, after, event);
  return after;
}

/** What it concerns stands in every payload, so that a reader of the journal knows which screens a change touches. */
export async function appendOutageEvent(unit: Unit, outage: Outage, event: OutageEvent): Promise<void> {
  const { id, scope, subjectId } = outage;
  const { type, at: _at, ...payload } = event;
  await unit.append({ type, subjectId: id, payload: { ...payload, scope, subjectId } });
}

/** Nobody is told to come back at a time that has passed. */
export function requireFuture(unit: Unit, expectedUntil: number | null): void {
  if (expectedUntil === null || expectedUntil > unit.at) return;
  throw new Refused('validationFailed', { fields: [{ path: 'body/expectedUntil', message: 'must be in the future' }] });
}
