import type { CounterView } from '../../contract/counter.ts';
import type { OutageView } from '../../contract/outage.ts';
import type { Me } from '../../contract/session.ts';
import { outageTexts } from '../../ui-shared/texts/outage-texts.ts';
import type { OutageSubject } from './dialogs/outage-dialog.tsx';

/** The agency as a whole first, as when its central system is down, then each service of the counter. */
export function readSubjects(counter: Pick<CounterView, 'agencyId' | 'agencyShortName' | 'services'>): OutageSubject[] {
  const { agencyId, agencyShortName, services } = counter;
  return [
    { scope: 'agency', subjectId: agencyId, label: outageTexts.wholeAgency(agencyShortName) },
    ...services.map(({ serviceId, serviceName }) => ({
      scope: 'service' as const,
      subjectId: serviceId,
      label: { id: serviceName, en: serviceName },
    })),
  ];
}

/** What concerns the whole mall is lifted by those who speak for it. The server has the last word. */
export function readLiftable(outages: readonly OutageView[], me: Pick<Me, 'agencyId'>): OutageView[] {
  return outages.filter((outage) => outage.scope !== 'mall' || me.agencyId === null);
}
