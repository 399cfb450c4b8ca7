import './hours.css';
import { CalendarRange, Info, Plus } from 'lucide';
import { useState } from 'preact/hooks';
import type { SetUpRows } from '../../contract/set-up-rows.ts';
import { Icon } from '../../ui-shared/icon.tsx';
import { t } from '../../ui-shared/texts/language.ts';
import { hoursTexts } from '../../ui-shared/texts/set-up-hours-texts.ts';
import { setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import { showDays } from './day-text.ts';
import { HoursCheck } from './hours-check.tsx';
import { leave } from './leaving.tsx';
import { nameOf } from './names.ts';
import { agencyOptions } from './options.ts';
import { SeasonPanel } from './season-panel.tsx';
import type { Open, SectionProps } from './section-props.ts';
import { known, mayChange } from './set-up-known.ts';
import { CLOSED_DAY, readWeek, WEEKDAYS, type WeekDraft } from './week-draft.ts';
import { WeekEditor, WeekWords } from './week-editor.tsx';

const EMPTY_WEEK: WeekDraft = WEEKDAYS.map((weekday) =>
  weekday <= 5 ? { ...CLOSED_DAY, open: true, opens: '08.00', closes: '16.00' } : CLOSED_DAY,
);

/** Whose hours, of which part of the year, and what they come to. */
export function HoursSection({ reach }: SectionProps) {
  const { rows } = known.value;
  const [agencyId, setAgencyId] = useState<string | null>(reach.kind === 'agency' ? reach.agencyId : null);
  const [seasonId, setSeasonId] = useState<string | null>(null);
  const [season, setSeason] = useState<Open>(null);
  const [saves, setSaves] = useState(0);
  const seasons = rows.seasons.filter((one) => one.agencyId === agencyId);
  const chosen = seasons.find((one) => one.id === seasonId);
  const editable = mayChange(reach, agencyId);
  const mallWeek = readWeek(rows, null, null);
  const usual = readWeek(rows, agencyId, null) ?? mallWeek;
  const owner = agencyId === null ? t(setUpTexts.mallWide) : nameOf(rows, 'agencies', agencyId);
  const follows = agencyId !== null && chosen === undefined && readWeek(rows, agencyId, null) === null;
  return (
    <div class="su-hours">
      {rows.mall[0]?.alwaysOpen === true && (
        <p class="band band--near">
          <Icon icon={Info} size="22px" />
          <span>{t(hoursTexts.alwaysOpen)}</span>
        </p>
      )}
      <div class="su-tools">
        <label class="su-whose">
          {t(hoursTexts.whose)}
          <select
            class="field su-filter"
            value={agencyId ?? ''}
            onChange={(event) => {
              const next = event.currentTarget.value || null;
              event.currentTarget.value = agencyId ?? '';
              leave(() => {
                setAgencyId(next);
                setSeasonId(null);
              });
            }}
          >
            {reach.kind !== 'agency' && <option value="">{t(setUpTexts.mallWide)}</option>}
            {agencyOptions(rows, reach).map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
                {readWeek(rows, value, null) === null ? '' : ` · ${t(hoursTexts.ownWeek)}`}
              </option>
            ))}
          </select>
        </label>
        <SeasonTabs
          seasons={seasons}
          chosen={chosen?.id ?? null}
          onChoose={(id) => leave(() => setSeasonId(id))}
          onAdd={editable ? () => setSeason({ kind: 'new' }) : null}
        />
      </div>
      {chosen !== undefined && (
        <p class="su-season">
          <Icon icon={CalendarRange} />
          <strong>{showDays(chosen.fromDay, chosen.toDay)}</strong>
          <button type="button" class="su-link" onClick={() => setSeason({ kind: 'row', key: chosen.id })}>
            {t(hoursTexts.editSeason)}
          </button>
        </p>
      )}
      <WeekEditor
        key={`${agencyId}/${seasonId}/${saves}`}
        agencyId={agencyId}
        seasonId={chosen?.id ?? null}
        editable={editable}
        startFrom={usual ?? EMPTY_WEEK}
        without={
          chosen !== undefined
            ? { text: t(hoursTexts.noSeasonHours), make: t(hoursTexts.fillFromUsual) }
            : agencyId !== null
              ? { text: t(hoursTexts.follows(owner)), make: t(hoursTexts.giveOwn) }
              : { text: t(hoursTexts.noWeek), make: t(hoursTexts.fillWeek) }
        }
        onSaved={() => setSaves(saves + 1)}
      />
      {follows && mallWeek !== null && <WeekWords week={mallWeek} />}
      <HoursCheck agencyId={agencyId} owner={owner} />
      {season !== null && (
        <SeasonPanel
          season={season.kind === 'row' ? (chosen ?? null) : null}
          agencyId={agencyId}
          editable={editable}
          onSaved={(id) => setSeasonId(id)}
          onClose={() => setSeason(null)}
        />
      )}
    </div>
  );
}

interface TabsProps {
  readonly seasons: SetUpRows['seasons'];
  readonly chosen: string | null;
  onChoose(id: string | null): void;
  readonly onAdd: (() => void) | null;
}

function SeasonTabs({ seasons, chosen, onChoose, onAdd }: TabsProps) {
  const tab = (id: string | null, name: string) => (
    <button key={id} type="button" class="su-tab" aria-pressed={chosen === id} onClick={() => onChoose(id)}>
      {name}
    </button>
  );
  return (
    <div class="su-season-tabs">
      {seasons.length > 0 && (
        <fieldset class="su-tabs">
          <legend class="visually-hidden">{t(hoursTexts.addSeason)}</legend>
          {tab(null, t(hoursTexts.usual))}
          {seasons.map((season) => tab(season.id, season.name))}
        </fieldset>
      )}
      {onAdd !== null && (
        <button type="button" class="su-link" onClick={onAdd}>
          <Icon icon={Plus} />
          {t(hoursTexts.addSeason)}
        </button>
      )}
    </div>
  );
}
