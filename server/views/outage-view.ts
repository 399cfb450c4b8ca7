import type { OutageNote, OutageView } from '../../contract/outage.ts';
import type { Outage } from '../domain/outage.ts';
import type { SetUp } from '../store/set-up-store.ts';

/** What visitors are told. */
export function outageNote({ id, cause, reason, declaredAt, expectedUntil }: Outage): OutageNote {
  return { id, cause, reason, declaredAt, expectedUntil };
}

export function outageView(setUp: SetUp, outage: Outage): OutageView {
  const { scope, subjectId, declaredBy, liftedAt, liftedBy } = outage;
  return {
    ...outageNote(outage),
    scope,
    subjectId,
    subject: subjectOf(setUp, outage),
    agencyColour: setUp.agencies.get(agencyOf(setUp, outage) ?? '')?.colour ?? null,
    declaredBy: nameOf(setUp, declaredBy) ?? '',
    liftedAt,
    liftedBy: nameOf(setUp, liftedBy),
  };
}

/** The agency that an outage is about; null for the mall and for what is not set up any more. */
export function agencyOf(setUp: SetUp, { scope, subjectId }: Pick<Outage, 'scope' | 'subjectId'>): string | null {
  if (scope === 'mall') return null;
  return scope === 'agency' ? subjectId : (setUp.services.get(subjectId)?.agencyId ?? null);
}

/** "MPP Kabupaten Bekasi", "Disdukcapil", "Disdukcapil · Perekaman KTP-el". */
function subjectOf(setUp: SetUp, outage: Outage): string {
  const agency = setUp.agencies.get(agencyOf(setUp, outage) ?? '')?.shortName ?? '';
  switch (outage.scope) {
    case 'mall':
      return setUp.mall.name;
    case 'agency':
      return agency;
    case 'service':
      return `${agency} · ${setUp.services.get(outage.subjectId)?.name ?? ''}`;
  }
}

function nameOf(setUp: SetUp, personId: string | null): string | null {
  return personId === null ? null : (setUp.people.get(personId)?.name ?? null);
}

/** Whether people in a zone suffer from it: it concerns the mall, an agency with services or counters there, or a service there. */
export function isFeltInZone(setUp: SetUp, outage: Pick<Outage, 'scope' | 'subjectId'>, zoneId: string): boolean {
  const inZone = (place: { zoneId: string; retired: boolean }) => place.zoneId === zoneId && !place.retired;
  switch (outage.scope) {
    case 'mall':
      return true;
    case 'agency':
      return [...setUp.services.values(), ...setUp.counters.values()].some(
        (place) => place.agencyId === outage.subjectId && inZone(place),
      );
    case 'service':
      return (
        setUp.services.get(outage.subjectId)?.zoneId === zoneId ||
        [...setUp.counters.values()].some(
          (counter) => inZone(counter) && counter.services.some(({ serviceId }) => serviceId === outage.subjectId),
        )
      );
  }
}
