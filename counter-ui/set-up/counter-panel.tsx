import { useState } from 'preact/hooks';
import type { LooseRow, LooseRows } from '../../contract/set-up.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { counterFields } from '../../ui-shared/texts/set-up-place-fields.ts';
import { sectionTexts } from '../../ui-shared/texts/set-up-section-texts.ts';
import { setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import { textOf } from './cell-text.ts';
import { changedServes, readServes, type Serves } from './counter-serves.ts';
import { CounterServices } from './counter-services.tsx';
import { EditPanel } from './edit-panel.tsx';
import { changedCells, type Draft, type FieldSpec, toCells, toDraft } from './field.ts';
import { FieldRow } from './field-row.tsx';
import { idsOf, makeId } from './names.ts';
import { agencyOptions, zoneOptions } from './options.ts';
import { endOf } from './row-panel.tsx';
import { useSaver } from './save-parts.tsx';
import { errorsAt } from './saver.ts';
import { known, mayChange, type Reach } from './set-up-known.ts';

interface Props {
  readonly counterId: string | null;
  readonly agencyId: string;
  readonly reach: Reach;
  onClose(): void;
}

/** A counter and what it serves, saved together. */
export function CounterPanel({ counterId, agencyId, reach, onClose }: Props) {
  const { rows } = known.value;
  const row = rows.counters.find((one) => one.id === counterId);
  const [original] = useState<LooseRow>(() => row ?? startOf(agencyId));
  const fields = fieldsFor(reach, row);
  const [draft, setDraft] = useState<Draft>(() => toDraft(fields, original));
  const [servedBefore] = useState<Serves>(() => readServes(rows, counterId));
  const [serves, setServes] = useState<Serves>(servedBefore);
  const saver = useSaver(onClose);
  const state = saver.state.value;
  const cells = toCells(fields, draft);
  const id = row?.id ?? makeId(textOf(cells.name), idsOf(rows.counters), 'loket');
  const changed = changedCells(fields, original, draft);
  const servesRows = changedServes(id, servedBefore, serves);
  const owner = textOf(cells.agencyId);
  const editable = mayChange(reach, row?.agencyId ?? (reach.kind === 'agency' ? reach.agencyId : null));
  const typed = (): LooseRows => ({
    ...(row === undefined || Object.keys(changed).length > 0
      ? { counters: [row === undefined ? { ...original, ...cells, id } : { ...changed, id }] }
      : {}),
    ...(servesRows.length > 0 ? { counterServices: servesRows } : {}),
  });
  return (
    <EditPanel
      title={row?.name ?? t(sectionTexts.counters.add)}
      editable={editable}
      dirty={Object.keys(changed).length > 0 || servesRows.length > 0}
      saver={saver}
      rows={typed}
      end={row === undefined ? undefined : endOf('retire', row, (change) => ({ counters: [{ id, ...change }] }))}
      placed={(error) =>
        error.sheet === 'counterServices' ||
        (error.sheet === 'counters' && fields.some((spec) => spec.key === error.column))
      }
      onClose={onClose}
    >
      {fields.map((spec) => (
        <FieldRow
          key={spec.key}
          spec={spec}
          value={draft[spec.key] ?? ''}
          disabled={!editable}
          errors={state.step === 'edit' ? errorsAt(state.errors, 'counters', 0, spec.key) : []}
          onInput={(value) => setDraft((now) => ({ ...now, ...zoneFor(spec.key, value, now), [spec.key]: value }))}
        />
      ))}
      <CounterServices
        agencyId={owner}
        serves={serves}
        editable={editable}
        errors={state.step === 'edit' ? state.errors.filter((error) => error.sheet === 'counterServices') : []}
        onChange={setServes}
      />
      {row !== undefined && (
        <p class="su-id muted">
          {t(setUpTexts.id)}: <code>{row.id}</code>
        </p>
      )}
    </EditPanel>
  );
}

/** A new counter stands where its agency waits, unless somebody has said where. */
function zoneFor(key: string, value: string | boolean, draft: Draft): Draft {
  if (key !== 'agencyId' || draft.zoneId !== '') return {};
  return { zoneId: known.value.rows.agencies.find((one) => one.id === value)?.zoneId ?? '' };
}

/** The next free number, where the agency waits. */
function startOf(agencyId: string): LooseRow {
  const { rows } = known.value;
  const number = Math.max(0, ...rows.counters.map((one) => one.number)) + 1;
  const agency = rows.agencies.find((one) => one.id === agencyId);
  const place = agency === undefined ? {} : { agencyId: agency.id, zoneId: agency.zoneId };
  return { number, name: `Loket ${number}`, ...place };
}

function fieldsFor(reach: Reach, row: { zoneId: string; agencyId: string } | undefined): FieldSpec[] {
  const { rows } = known.value;
  const agencies = agencyOptions(rows, reach, row?.agencyId);
  return [
    { key: 'number', text: counterFields.number, input: { as: 'number', unit: null }, required: true },
    { key: 'name', text: counterFields.name, input: { as: 'text' }, required: true },
    {
      key: 'agencyId',
      text: counterFields.agencyId,
      input: { as: 'choice', options: agencies, empty: null },
      required: true,
    },
    {
      key: 'zoneId',
      text: counterFields.zoneId,
      input: { as: 'choice', options: zoneOptions(rows, row?.zoneId), empty: null },
      required: true,
    },
  ];
}
