import { useState } from 'preact/hooks';
import { t } from '../../ui-shared/texts/language.ts';
import { quotaTexts } from '../../ui-shared/texts/set-up-quota-texts.ts';
import { sectionTexts } from '../../ui-shared/texts/set-up-section-texts.ts';
import { quotaFields, serviceFields } from '../../ui-shared/texts/set-up-service-fields.ts';
import { setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import { AgencyFilter } from './agency-filter.tsx';
import { showShortWeekday } from './day-text.ts';
import { ListSection } from './list-section.tsx';
import { nameOf } from './names.ts';
import { QuotaPanel } from './quota-panel.tsx';
import type { SectionProps } from './section-props.ts';
import { isShown, known } from './set-up-known.ts';

const texts = sectionTexts.quotas;

export function QuotasSection({ reach }: SectionProps) {
  const [serviceId, setServiceId] = useState<string | null>(null);
  const [agencyId, setAgencyId] = useState('');
  const { rows } = known.value;
  const services = rows.services.filter((one) => isShown(reach, one.agencyId) && !one.retired);
  const open = services.find((one) => one.id === serviceId);
  const dailyOf = (id: string): string => {
    const row = rows.quotas.find((one) => one.serviceId === id && one.weekday === 0);
    if (row === undefined) return t(quotaTexts.none);
    const reserved =
      row.priorityReserved > 0 ? ` · ${t(quotaFields.priorityReserved.label)} ${row.priorityReserved}` : '';
    return `${row.total ?? t(quotaTexts.unlimited)}${reserved}`;
  };
  const othersOf = (id: string): string =>
    rows.quotas
      .filter((one) => one.serviceId === id && one.weekday > 0)
      .sort((a, b) => a.weekday - b.weekday)
      .map((one) => `${showShortWeekday(one.weekday)} ${one.total ?? t(quotaTexts.unlimited)}`)
      .join(', ') || t(setUpTexts.none);
  return (
    <>
      <ListSection
        caption={t(texts.name)}
        columns={[serviceFields.name.label, serviceFields.agencyId.label, quotaTexts.everyDay, quotaTexts.otherDays]}
        items={services
          .filter((one) => agencyId === '' || one.agencyId === agencyId)
          .map((service) => ({
            key: service.id,
            name: service.name,
            words: `${service.name} ${nameOf(rows, 'agencies', service.agencyId)}`,
            colour: rows.agencies.find((one) => one.id === service.agencyId)?.colour ?? null,
            retired: false,
            cells: [nameOf(rows, 'agencies', service.agencyId), dailyOf(service.id), othersOf(service.id)],
          }))}
        empty={sectionTexts.services.empty}
        filter={<AgencyFilter reach={reach} value={agencyId} onChange={setAgencyId} />}
        add={null}
        onOpen={setServiceId}
      />
      {open !== undefined && <QuotaPanel service={open} reach={reach} onClose={() => setServiceId(null)} />}
    </>
  );
}
