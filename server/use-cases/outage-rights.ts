import type { OutageScope } from '../../contract/words.ts';
import type { PersonActor } from '../domain/actor.ts';
import { mayDeclareOutage, type Outage } from '../domain/outage.ts';
import { findOutage } from '../store/outage-store.ts';
import type { SetUp } from '../store/set-up-store.ts';
import type { Unit } from '../store/unit-of-work.ts';
import { Refused } from './refused.ts';

type Subject = { scope: OutageScope; subjectId: string };

/** The agency that a disruption is about, null for the mall. Refuses `notFound` for what is not there or is retired. */
function agencyOfSubject({ mall, agencies, services }: SetUp, { scope, subjectId }: Subject): string | null {
  switch (scope) {
    case 'mall':
      if (subjectId !== mall.id) throw new Refused('notFound');
      return null;
    case 'agency':
      if (agencies.get(subjectId)?.retired !== false) throw new Refused('notFound');
      return subjectId;
    case 'service': {
      const service = services.get(subjectId);
      if (service === undefined || service.retired) throw new Refused('notFound');
      return service.agencyId;
    }
  }
}

export function requireOutageRight(setUp: SetUp, actor: PersonActor, subject: Subject): void {
  const agencyId = agencyOfSubject(setUp, subject);
  if (!mayDeclareOutage(actor, { agencyId })) throw new Refused('notAllowed');
}

/** An outage that this person may change or lift. What it is about may have been retired meanwhile. */
export async function requireOutage(unit: Unit, setUp: SetUp, actor: PersonActor, outageId: string): Promise<Outage> {
  const outage = await findOutage(unit.tx, outageId);
  if (outage === null || outage.mallId !== unit.mallId) throw new Refused('notFound');
  const { scope, subjectId } = outage;
  const ofService = scope === 'service' ? (setUp.services.get(subjectId)?.agencyId ?? null) : null;
  const agencyId = scope === 'agency' ? subjectId : ofService;
  if (!mayDeclareOutage(actor, { agencyId })) throw new Refused('notAllowed');
  return outage;
}
