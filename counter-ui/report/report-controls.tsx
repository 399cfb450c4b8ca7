import { useEffect, useState } from 'preact/hooks';
import { REPORT_GROUPS } from '../../contract/words.ts';
import { groupTexts, periodTexts, reportTexts } from '../../ui-shared/texts/counter-report-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { type Day, PRESETS, readPreset } from './period.ts';
import type { ReportQuery } from './report-query.ts';

/** The question, as things to press: which days, and by what. */
export function ReportControls(props: { query: ReportQuery; today: Day; onAsk(query: ReportQuery): void }) {
  const { query, today, onAsk } = props;
  return (
    <div class="report-controls">
      <fieldset class="segments">
        <legend class="visually-hidden">{t(reportTexts.period)}</legend>
        {PRESETS.map((preset) => {
          const period = readPreset(preset, today);
          const chosen = period.from === query.from && period.to === query.to;
          return (
            <button
              key={preset}
              type="button"
              class="segment"
              aria-pressed={chosen}
              onClick={() => onAsk({ ...query, ...period })}
            >
              {t(periodTexts[preset])}
            </button>
          );
        })}
      </fieldset>
      <Dates query={query} onAsk={onAsk} />
      <fieldset class="segments">
        <legend>{t(reportTexts.groupBy)}</legend>
        {REPORT_GROUPS.map((groupBy) => (
          <button
            key={groupBy}
            type="button"
            class="segment"
            aria-pressed={query.groupBy === groupBy}
            onClick={() => onAsk({ ...query, groupBy })}
          >
            {t(groupTexts[groupBy])}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

function Dates({ query, onAsk }: { query: ReportQuery; onAsk(query: ReportQuery): void }) {
  const [from, setFrom] = useState(query.from);
  const [to, setTo] = useState(query.to);
  useEffect(() => {
    setFrom(query.from);
    setTo(query.to);
  }, [query.from, query.to]);
  const changed = from !== query.from || to !== query.to;
  return (
    <form
      class="report-dates"
      onSubmit={(event) => {
        event.preventDefault();
        onAsk({ ...query, from, to });
      }}
    >
      <label>
        <span>{t(reportTexts.from)}</span>
        <input
          class="field"
          type="date"
          required
          value={from}
          onInput={(event) => setFrom(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{t(reportTexts.to)}</span>
        <input
          class="field"
          type="date"
          required
          min={from}
          value={to}
          onInput={(event) => setTo(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class={changed ? 'button button--strong' : 'button'}>
        {t(reportTexts.show)}
      </button>
    </form>
  );
}
