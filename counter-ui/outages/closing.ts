import type { Catalogue } from '../../contract/catalogue.ts';
import type { Subject } from './outage-subjects.ts';

/** When what is disrupted closes today, by the calendar; the latest of the services concerned. Epoch ms; null where nothing does. */
export function closingOf(mall: Catalogue, subject: Pick<Subject, 'scope' | 'subjectId'> | null): number | null {
  if (subject === null) return null;
  const concerned = mall.services.filter(
    ({ id, agencyId }) =>
      subject.scope === 'mall' || (subject.scope === 'agency' ? agencyId : id) === subject.subjectId,
  );
  const ids = new Set(concerned.map(({ id }) => id));
  const closings = mall.live.flatMap(({ serviceId, hours }) =>
    ids.has(serviceId) && hours.closesAt !== null ? [hours.closesAt] : [],
  );
  return closings.length === 0 ? null : Math.max(...closings);
}
