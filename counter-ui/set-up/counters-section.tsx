import { useState } from 'preact/hooks';
import { t } from '../../ui-shared/texts/language.ts';
import { counterFields } from '../../ui-shared/texts/set-up-place-fields.ts';
import { columnTexts, sectionTexts } from '../../ui-shared/texts/set-up-section-texts.ts';
import { AgencyFilter } from './agency-filter.tsx';
import { CounterPanel } from './counter-panel.tsx';
import { ListSection } from './list-section.tsx';
import { nameOf } from './names.ts';
import type { Open, SectionProps } from './section-props.ts';
import { isShown, known } from './set-up-known.ts';

const texts = sectionTexts.counters;
const NAMED = 2;

export function CountersSection({ reach }: SectionProps) {
  const [open, setOpen] = useState<Open>(null);
  const [agencyId, setAgencyId] = useState('');
  const { rows } = known.value;
  const counters = rows.counters.filter((one) => isShown(reach, one.agencyId));
  const servicesOf = (counterId: string): string => {
    const served = rows.counterServices.filter((one) => one.counterId === counterId);
    const names = served.filter((one) => one.kind === 'primary').map((one) => nameOf(rows, 'services', one.serviceId));
    if (served.length === 0) return t(columnTexts.noService);
    const more = served.length - Math.min(names.length, NAMED);
    return `${names.slice(0, NAMED).join(', ')}${more > 0 ? ` ${t(columnTexts.and(more))}` : ''}`;
  };
  return (
    <>
      <ListSection
        caption={t(texts.name)}
        columns={[
          counterFields.name.label,
          columnTexts.numberShort,
          counterFields.agencyId.label,
          counterFields.zoneId.label,
          columnTexts.services,
        ]}
        items={counters
          .filter((one) => agencyId === '' || one.agencyId === agencyId)
          .toSorted((a, b) => a.number - b.number)
          .map((counter) => ({
            key: counter.id,
            name: counter.name,
            words: `${counter.name} ${nameOf(rows, 'agencies', counter.agencyId)} ${nameOf(rows, 'zones', counter.zoneId)}`,
            colour: rows.agencies.find((one) => one.id === counter.agencyId)?.colour ?? null,
            retired: counter.retired,
            cells: [
              counter.number,
              nameOf(rows, 'agencies', counter.agencyId),
              nameOf(rows, 'zones', counter.zoneId),
              servicesOf(counter.id),
            ],
          }))}
        empty={texts.empty}
        filter={<AgencyFilter reach={reach} value={agencyId} onChange={setAgencyId} />}
        add={reach.kind === 'look' ? null : { label: texts.add, onAdd: () => setOpen({ kind: 'new' }) }}
        onOpen={(key) => setOpen({ kind: 'row', key })}
      />
      {open !== null && (
        <CounterPanel
          counterId={open.kind === 'row' ? open.key : null}
          agencyId={reach.kind === 'agency' ? reach.agencyId : agencyId}
          reach={reach}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
