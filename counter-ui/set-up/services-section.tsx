import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatMinutes } from '../../ui-shared/format.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { columnTexts, sectionTexts } from '../../ui-shared/texts/set-up-section-texts.ts';
import { serviceFields } from '../../ui-shared/texts/set-up-service-fields.ts';
import { AgencyFilter } from './agency-filter.tsx';
import { ListSection } from './list-section.tsx';
import { joinRanges, nameOf } from './names.ts';
import type { Open, SectionProps } from './section-props.ts';
import { ServicePanel } from './service-panel.tsx';
import { isShown, known } from './set-up-known.ts';
import { standardOf, today } from './standards.ts';

const texts = sectionTexts.services;
const MINUTE_MS = 60_000;

export function ServicesSection({ reach }: SectionProps) {
  const [open, setOpen] = useState<Open>(null);
  const [created, setCreated] = useState<string | null>(null);
  const [agencyId, setAgencyId] = useState('');
  const { rows } = known.value;
  const day = today.value;
  const services = rows.services.filter((one) => isShown(reach, one.agencyId));
  const targetsOf = (serviceId: string): ComponentChildren => {
    const standard = standardOf(rows, serviceId, day);
    if (standard === undefined) return t(columnTexts.noStandard);
    const text = (minutes: number): string => formatMinutes(minutes * MINUTE_MS);
    return (
      <>
        <span class="su-line">{t(columnTexts.waitTarget(text(standard.waitTargetMinutes)))}</span>
        <span class="su-line">{t(columnTexts.serviceTarget(text(standard.serviceTargetMinutes)))}</span>
      </>
    );
  };
  const countersOf = (serviceId: string): string => {
    const ids = new Set(rows.counterServices.filter((one) => one.serviceId === serviceId).map((one) => one.counterId));
    const names = rows.counters.filter((one) => ids.has(one.id) && !one.retired).map((one) => one.number);
    return names.length === 0 ? t(columnTexts.noCounter) : joinRanges(names);
  };
  return (
    <>
      <ListSection
        caption={t(texts.name)}
        columns={[
          serviceFields.name.label,
          serviceFields.agencyId.label,
          columnTexts.seriesShort,
          columnTexts.standard,
          columnTexts.counters,
        ]}
        items={services
          .filter((one) => agencyId === '' || one.agencyId === agencyId)
          .map((service) => ({
            key: service.id,
            name: service.name,
            words: `${service.name} ${nameOf(rows, 'agencies', service.agencyId)} ${service.keywords.join(' ')}`,
            colour: rows.agencies.find((one) => one.id === service.agencyId)?.colour ?? null,
            retired: service.retired,
            cells: [
              nameOf(rows, 'agencies', service.agencyId),
              nameOf(rows, 'series', service.seriesId),
              targetsOf(service.id),
              countersOf(service.id),
            ],
          }))}
        empty={texts.empty}
        filter={<AgencyFilter reach={reach} value={agencyId} onChange={setAgencyId} />}
        add={reach.kind === 'look' ? null : { label: texts.add, onAdd: () => setOpen({ kind: 'new' }) }}
        onOpen={(key) => setOpen({ kind: 'row', key })}
      />
      {open !== null && (
        <ServicePanel
          key={open.kind === 'row' ? open.key : 'new'}
          tab={created === null ? 'service' : 'standards'}
          serviceId={open.kind === 'row' ? open.key : null}
          agencyId={reach.kind === 'agency' ? reach.agencyId : agencyId}
          reach={reach}
          onCreated={(key) => {
            // What comes next: without a standard nobody sees it.
            setCreated(key);
            setOpen({ kind: 'row', key });
          }}
          onClose={() => {
            setCreated(null);
            setOpen(null);
          }}
        />
      )}
    </>
  );
}
