import './rules.css';
import { useState } from 'preact/hooks';
import type { LooseRow } from '../../contract/set-up.ts';
import { CLOSING_FORECASTS } from '../../contract/words.ts';
import { type Text, t } from '../../ui-shared/texts/language.ts';
import { mallFields } from '../../ui-shared/texts/set-up-mall-fields.ts';
import { ruleGroupTexts } from '../../ui-shared/texts/set-up-rule-texts.ts';
import { setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import { changedCells, type Draft, type FieldSpec, type Input, toDraft } from './field.ts';
import { FieldRow } from './field-row.tsx';
import { wordOptions } from './options.ts';
import { ruleSays } from './rule-says.ts';
import { SaveBar } from './save-bar.tsx';
import { SaveTrouble, useSaver } from './save-parts.tsx';
import { errorsAt } from './saver.ts';
import type { SectionProps } from './section-props.ts';
import { known } from './set-up-known.ts';
import { setUp } from './set-up-store.ts';

type Key = keyof typeof mallFields;

const number = (unit: Text | null): Input => ({ as: 'number', unit });
const spec = (key: Key, input: Input, required = true): FieldSpec => ({ key, text: mallFields[key], input, required });
const ZONES = ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'];

interface Group {
  readonly title: Text;
  readonly lead?: Text;
  readonly fields: readonly FieldSpec[];
}

function groups(): readonly Group[] {
  const { minutes, seconds, times, people } = setUpTexts;
  const choice = (key: Key, values: readonly string[]): Input => ({
    as: 'choice',
    options: wordOptions(key, values),
    empty: null,
  });
  return [
    {
      title: ruleGroupTexts.about,
      fields: [
        spec('name', { as: 'text' }),
        spec('shortName', { as: 'text' }),
        spec('timeZone', choice('timeZone', ZONES)),
        spec('dayStarts', { as: 'time' }),
        spec('alwaysOpen', { as: 'flag' }, false),
      ],
    },
    {
      title: ruleGroupTexts.priority,
      lead: ruleGroupTexts.priorityLead,
      fields: (['factorElderly', 'factorDisability', 'factorPregnant', 'factorChild', 'factorDisaster'] as const).map(
        (key) => spec(key, number(null)),
      ),
    },
    {
      title: ruleGroupTexts.calling,
      fields: [
        spec('recallIntervalSeconds', number(seconds)),
        spec('recallMax', number(times)),
        spec('graceMinutes', number(minutes)),
        spec('autoStartSeconds', number(seconds), false),
      ],
    },
    {
      title: ruleGroupTexts.atCounter,
      fields: [
        spec('undoSeconds', number(seconds)),
        spec('holdRemindMinutes', number(minutes)),
        spec('returnAfter', number(people)),
      ],
    },
    {
      title: ruleGroupTexts.staffing,
      fields: [
        spec('unattendedAlarmMinutes', number(minutes)),
        spec('idleCloseMinutes', number(minutes), false),
        spec('afterHoursCloseMinutes', number(minutes)),
      ],
    },
    { title: ruleGroupTexts.closing, fields: [spec('closingForecast', choice('closingForecast', CLOSING_FORECASTS))] },
  ];
}

/** The one row of the mall; loaded anew after each save. */
export function MallSection({ reach }: SectionProps) {
  const row = known.value.rows.mall[0];
  const [saves, setSaves] = useState(0);
  if (row === undefined) return null;
  return <MallEditor key={saves} row={row} editable={reach.kind === 'mall'} onSaved={() => setSaves(saves + 1)} />;
}

function MallEditor({ row, editable, onSaved }: { row: LooseRow; editable: boolean; onSaved(): void }) {
  const all = groups();
  const fields = all.flatMap((group) => group.fields);
  const [original] = useState(row);
  const [draft, setDraft] = useState<Draft>(() => toDraft(fields, row));
  const saver = useSaver(onSaved);
  const state = saver.state.value;
  const changed = changedCells(fields, original, draft);
  return (
    <form
      class="su-mall"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (Object.keys(changed).length > 0) void saver.submit({ mall: [changed] });
      }}
    >
      <SaveTrouble
        state={state}
        known={known.value}
        placed={(error) => fields.some((one) => one.key === error.column)}
      />
      {all.map((group) => (
        <section key={group.title.id} class="su-card su-rules" aria-label={t(group.title)}>
          <div class="su-rules-head">
            <h2>{t(group.title)}</h2>
            {group.lead !== undefined && <p class="su-help">{t(group.lead)}</p>}
          </div>
          <div class="su-rules-fields">
            {group.fields.map((one) => (
              <FieldRow
                key={one.key}
                spec={one}
                value={draft[one.key] ?? ''}
                disabled={!editable}
                errors={state.step === 'edit' ? errorsAt(state.errors, 'mall', 0, one.key) : []}
                says={ruleSays(one.key, draft)}
                onInput={(value) => setDraft((now) => ({ ...now, [one.key]: value }))}
              />
            ))}
          </div>
        </section>
      ))}
      <SaveBar
        dirty={editable && Object.keys(changed).length > 0}
        saver={saver}
        rows={() => ({ mall: [changed] })}
        onReset={() => {
          saver.edit();
          setDraft(toDraft(fields, setUp.value?.rows.mall[0] ?? original));
        }}
      />
    </form>
  );
}
