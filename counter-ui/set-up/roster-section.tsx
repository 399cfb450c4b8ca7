import './quotas-roster.css';
import { useState } from 'preact/hooks';
import { type Text, t } from '../../ui-shared/texts/language.ts';
import { rosterFields } from '../../ui-shared/texts/set-up-people-fields.ts';
import { rosterTexts } from '../../ui-shared/texts/set-up-quota-texts.ts';
import { sectionTexts } from '../../ui-shared/texts/set-up-section-texts.ts';
import { AgencyFilter } from './agency-filter.tsx';
import { showTime } from './cell-text.ts';
import { showShortWeekday } from './day-text.ts';
import { ListSection } from './list-section.tsx';
import { nameOf } from './names.ts';
import { RosterPanel } from './roster-panel.tsx';
import type { SectionProps } from './section-props.ts';
import { isShown, known } from './set-up-known.ts';
import { WEEKDAYS } from './week-draft.ts';

/** One text for both languages: the heading is written by Intl already. */
const weekdayText = (weekday: number): Text => ({ id: showShortWeekday(weekday), en: showShortWeekday(weekday) });

/** When which counter is planned to be open: a line a counter, a column a day. */
export function RosterSection({ reach }: SectionProps) {
  const [counterId, setCounterId] = useState<string | null>(null);
  const [agencyId, setAgencyId] = useState('');
  const { rows } = known.value;
  const counters = rows.counters
    .filter((one) => isShown(reach, one.agencyId) && !one.retired && (agencyId === '' || one.agencyId === agencyId))
    .sort((a, b) => a.number - b.number);
  const open = counters.find((one) => one.id === counterId);
  const cell = (counter: string, weekday: number) => {
    const shifts = rows.roster.filter((row) => row.counterId === counter && row.weekday === weekday);
    if (shifts.length === 0) return <span class="muted">{t(rosterTexts.off)}</span>;
    return shifts
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))
      .map((shift) => (
        <span key={shift.from} class="su-shift">
          {showTime(shift.from)}–{showTime(shift.to)}
          {shift.username !== null && <small>{nameOf(rows, 'people', shift.username)}</small>}
        </span>
      ));
  };
  return (
    <div class="su-roster">
      <ListSection
        caption={t(sectionTexts.roster.name)}
        columns={[rosterFields.counterId.label, ...WEEKDAYS.map(weekdayText)]}
        items={counters.map((counter) => ({
          key: counter.id,
          name: (
            <>
              {counter.name} <span class="su-sub">{nameOf(rows, 'agencies', counter.agencyId)}</span>
            </>
          ),
          words: `${counter.name} ${nameOf(rows, 'agencies', counter.agencyId)}`,
          colour: rows.agencies.find((one) => one.id === counter.agencyId)?.colour ?? null,
          retired: false,
          cells: WEEKDAYS.map((weekday) => cell(counter.id, weekday)),
        }))}
        empty={sectionTexts.counters.empty}
        filter={<AgencyFilter reach={reach} value={agencyId} onChange={setAgencyId} />}
        add={null}
        onOpen={setCounterId}
      />
      {open !== undefined && <RosterPanel counter={open} reach={reach} onClose={() => setCounterId(null)} />}
    </div>
  );
}
