import './hours.css';
import './holidays.css';
import { ClipboardPaste, Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../../ui-shared/icon.tsx';
import { t } from '../../ui-shared/texts/language.ts';
import { holidayFields } from '../../ui-shared/texts/set-up-hours-fields.ts';
import { holidayTexts } from '../../ui-shared/texts/set-up-hours-texts.ts';
import { wordText } from '../../ui-shared/texts/set-up-words.ts';
import { showMonth, showShortDay } from './day-text.ts';
import { ExceptionsList } from './exceptions-list.tsx';
import type { FieldSpec } from './field.ts';
import type { HolidayRow } from './holiday-list.ts';
import { HolidayPaste } from './holiday-paste.tsx';
import { wordOptions } from './options.ts';
import { RowPanel } from './row-panel.tsx';
import type { Open, SectionProps } from './section-props.ts';
import { known } from './set-up-known.ts';
import { today } from './standards.ts';

/** The days on which the mall is closed, and the dates unlike the usual. */
export function HolidaysSection({ reach }: SectionProps) {
  const { rows } = known.value;
  const thisYear = today.value.slice(0, 4);
  const years = [
    ...new Set([...rows.holidays.map((one) => one.day.slice(0, 4)), thisYear, String(Number(thisYear) + 1)]),
  ];
  const [year, setYear] = useState(thisYear);
  const [open, setOpen] = useState<Open>(null);
  const [pasting, setPasting] = useState(false);
  const editable = reach.kind === 'mall';
  const mine = rows.holidays.filter((one) => one.day.startsWith(year)).sort((a, b) => (a.day < b.day ? -1 : 1));
  const joint = mine.filter((one) => one.kind === 'jointLeave').length;
  return (
    <>
      <section class="su-card su-holidays" aria-label={t(holidayTexts.title)}>
        <div class="su-card-head su-tools">
          <div>
            <h2>{t(holidayTexts.title)}</h2>
            {mine.length > 0 && <p class="su-help">{t(holidayTexts.count(mine.length - joint, joint))}</p>}
          </div>
          <fieldset class="su-tabs">
            <legend class="visually-hidden">{t(holidayTexts.year)}</legend>
            {years.sort().map((one) => (
              <button key={one} type="button" class="su-tab" aria-pressed={one === year} onClick={() => setYear(one)}>
                {one}
              </button>
            ))}
          </fieldset>
          {editable && (
            <div class="su-buttons su-add">
              <button type="button" class="button" onClick={() => setPasting(true)}>
                <Icon icon={ClipboardPaste} />
                {t(holidayTexts.paste)}
              </button>
              <button type="button" class="button button--strong" onClick={() => setOpen({ kind: 'new' })}>
                <Icon icon={Plus} />
                {t(holidayTexts.add)}
              </button>
            </div>
          )}
        </div>
        {mine.length === 0 ? (
          <p class="muted">
            {t(holidayTexts.none(year))} {editable && t(holidayTexts.noneNext)}
          </p>
        ) : (
          <HolidayMonths holidays={mine} editable={editable} onOpen={(key) => setOpen({ kind: 'row', key })} />
        )}
      </section>
      <ExceptionsList reach={reach} />
      {open !== null && (
        <HolidayPanel
          row={open.kind === 'row' ? (rows.holidays.find((one) => one.day === open.key) ?? null) : null}
          year={year}
          onClose={() => setOpen(null)}
        />
      )}
      {pasting && <HolidayPaste onClose={() => setPasting(false)} />}
    </>
  );
}

interface MonthsProps {
  readonly holidays: readonly HolidayRow[];
  readonly editable: boolean;
  onOpen(day: string): void;
}

function HolidayMonths({ holidays, editable, onOpen }: MonthsProps) {
  const months = [...new Set(holidays.map((one) => one.day.slice(0, 7)))];
  return (
    <div class="su-months">
      {months.map((month) => (
        <section key={month} aria-label={showMonth(`${month}-01`)}>
          <h3>{showMonth(`${month}-01`)}</h3>
          <ul>
            {holidays
              .filter((one) => one.day.startsWith(month))
              .map((one) => (
                <li key={one.day} data-kind={one.kind}>
                  <Holiday holiday={one} onOpen={editable ? onOpen : null} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Holiday({ holiday, onOpen }: { holiday: HolidayRow; onOpen: ((day: string) => void) | null }) {
  const content = (
    <>
      <span class="su-holiday-day">{showShortDay(holiday.day)}</span>
      <span>
        {holiday.name}
        {holiday.kind === 'jointLeave' && !/cuti bersama/i.test(holiday.name) && (
          <small> {t(wordText('kind', 'jointLeave')).toLowerCase()}</small>
        )}
      </span>
    </>
  );
  if (onOpen === null) return <p class="su-holiday">{content}</p>;
  return (
    <button type="button" class="su-holiday" onClick={() => onOpen(holiday.day)}>
      {content}
    </button>
  );
}

function HolidayPanel({ row, year, onClose }: { row: HolidayRow | null; year: string; onClose(): void }) {
  const kinds = { as: 'choice', options: wordOptions('kind', ['national', 'jointLeave']), empty: null } as const;
  const fields: readonly FieldSpec[] = [
    { key: 'day', text: holidayFields.day, input: { as: 'day' }, required: true, fixed: true },
    { key: 'name', text: holidayFields.name, input: { as: 'text' }, required: true },
    { key: 'kind', text: holidayFields.kind, input: kinds, required: true },
  ];
  return (
    <RowPanel
      sheet="holidays"
      title={row?.name ?? t(holidayTexts.add)}
      fields={fields}
      row={row}
      start={{ kind: 'national', day: year === today.value.slice(0, 4) ? null : `${year}-01-01` }}
      keysOf={(cells) => ({ day: row?.day ?? cells.day ?? null })}
      editable
      end="remove"
      onClose={onClose}
    />
  );
}
