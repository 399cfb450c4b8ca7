import { useState } from 'preact/hooks';
import { t } from '../../ui-shared/texts/language.ts';
import { exceptionFields } from '../../ui-shared/texts/set-up-hours-fields.ts';
import { exceptionTexts } from '../../ui-shared/texts/set-up-hours-texts.ts';
import { columnTexts } from '../../ui-shared/texts/set-up-section-texts.ts';
import { setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import { showDays } from './day-text.ts';
import { ExceptionPanel } from './exception-panel.tsx';
import { ListSection } from './list-section.tsx';
import { nameOf } from './names.ts';
import type { Open } from './section-props.ts';
import { known, type Reach } from './set-up-known.ts';
import { readDay } from './week-draft.ts';
import { describeDay } from './week-sentence.ts';

/** Closures and special hours by date. An agency sees the mall's, too, since they hold for it. */
export function ExceptionsList({ reach }: { reach: Reach }) {
  const [open, setOpen] = useState<Open>(null);
  const { rows } = known.value;
  const shown = rows.exceptions.filter(
    (one) => one.agencyId === null || reach.kind !== 'agency' || one.agencyId === reach.agencyId,
  );
  return (
    <section class="su-part">
      <header>
        <h2>{t(exceptionTexts.title)}</h2>
        <p class="muted">{t(exceptionTexts.lead)}</p>
      </header>
      <ListSection
        caption={t(exceptionTexts.title)}
        columns={[exceptionFields.name.label, columnTexts.period, exceptionFields.agencyId.label, columnTexts.hours]}
        items={shown
          .toSorted((a, b) => (a.fromDay < b.fromDay ? 1 : -1))
          .map((one) => {
            const owner = one.agencyId === null ? t(setUpTexts.mallWide) : nameOf(rows, 'agencies', one.agencyId);
            return {
              key: one.id,
              name: one.name,
              words: `${one.name} ${owner} ${showDays(one.fromDay, one.toDay)}`,
              retired: false,
              cells: [showDays(one.fromDay, one.toDay), owner, describeDay(readDay(one))],
            };
          })}
        empty={exceptionTexts.empty}
        add={reach.kind === 'look' ? null : { label: exceptionTexts.add, onAdd: () => setOpen({ kind: 'new' }) }}
        onOpen={(key) => setOpen({ kind: 'row', key })}
      />
      {open !== null && (
        <ExceptionPanel
          row={open.kind === 'row' ? (rows.exceptions.find((one) => one.id === open.key) ?? null) : null}
          reach={reach}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}
