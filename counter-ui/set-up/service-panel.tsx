import { useState } from 'preact/hooks';
import type { LooseRow } from '../../contract/set-up.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { sectionTexts } from '../../ui-shared/texts/set-up-section-texts.ts';
import { serviceFields } from '../../ui-shared/texts/set-up-service-fields.ts';
import { standardTexts } from '../../ui-shared/texts/set-up-standard-texts.ts';
import { textOf } from './cell-text.ts';
import { type FieldSpec, toDraft } from './field.ts';
import { leave } from './leaving.tsx';
import { idsOf, makeId, nameOf } from './names.ts';
import { agencyOptions, seriesOptions, zoneOptions } from './options.ts';
import { RowPanel } from './row-panel.tsx';
import { known, mayChange, type Reach } from './set-up-known.ts';
import { versionsOf } from './standards.ts';
import { StandardsPanel } from './standards-panel.tsx';

export type Tab = 'service' | 'standards';

interface Props {
  readonly serviceId: string | null;
  /** The agency that a new service belongs to; empty when it is still to be chosen. */
  readonly agencyId: string;
  readonly reach: Reach;
  /** Which view it opens with. */
  readonly tab: Tab;
  onCreated(serviceId: string): void;
  onClose(): void;
}

/** A service: what it is, and what it promises. */
export function ServicePanel(props: Props) {
  const { serviceId, reach } = props;
  const { rows } = known.value;
  const row = rows.services.find((one) => one.id === serviceId);
  const [tab, setTab] = useState<Tab>(props.tab);
  const [created, setCreated] = useState<string | null>(null);
  const editable = mayChange(reach, row?.agencyId ?? (reach.kind === 'agency' ? reach.agencyId : null));
  const title = row?.name ?? t(sectionTexts.services.add);
  const subtitle = row === undefined ? undefined : nameOf(rows, 'agencies', row.agencyId);
  const tabs = row !== undefined && (
    <Tabs tab={tab} versions={versionsOf(rows, row.id).length} onChoose={(next) => leave(() => setTab(next))} />
  );
  if (row !== undefined && tab === 'standards') {
    return (
      <StandardsPanel
        title={title}
        subtitle={subtitle}
        serviceId={row.id}
        editable={editable}
        tabs={tabs}
        onClose={props.onClose}
      />
    );
  }
  const fields = fieldsFor(reach, row);
  return (
    <RowPanel
      sheet="services"
      title={title}
      subtitle={subtitle}
      fields={fields}
      row={row ?? null}
      start={placeOf(props.agencyId)}
      keysOf={(cells) => {
        const id =
          row?.id ??
          makeId(`${agencyCode(textOf(cells.agencyId))}-${textOf(cells.name)}`, idsOf(rows.services), 'layanan');
        if (row === undefined && created !== id) setCreated(id);
        return { id };
      }}
      editable={editable}
      end="retire"
      suggest={(key, value) => (key === 'agencyId' ? toDraft(fields, placeOf(value)) : {})}
      tabs={tabs}
      onClose={() => {
        if (row === undefined && created !== null && known.value.rows.services.some((one) => one.id === created)) {
          props.onCreated(created);
        } else props.onClose();
      }}
    />
  );
}

const agencyCode = (id: string): string => known.value.rows.agencies.find((one) => one.id === id)?.code ?? 'layanan';

/** A new service waits where its agency waits and counts in the series that the agency uses already. */
function placeOf(agencyId: string): LooseRow {
  const { rows } = known.value;
  const agency = rows.agencies.find((one) => one.id === agencyId);
  if (agency === undefined) return {};
  const seriesId = rows.services.find((one) => one.agencyId === agencyId && !one.retired)?.seriesId ?? null;
  return { agencyId, zoneId: agency.zoneId, seriesId };
}

function fieldsFor(reach: Reach, row: { agencyId: string; zoneId: string; seriesId: string } | undefined): FieldSpec[] {
  const { rows } = known.value;
  const choice = (options: ReturnType<typeof zoneOptions>) => ({ as: 'choice', options, empty: null }) as const;
  return [
    { key: 'name', text: serviceFields.name, input: { as: 'text' }, required: true },
    {
      key: 'agencyId',
      text: serviceFields.agencyId,
      input: choice(agencyOptions(rows, reach, row?.agencyId)),
      required: true,
    },
    { key: 'zoneId', text: serviceFields.zoneId, input: choice(zoneOptions(rows, row?.zoneId)), required: true },
    {
      key: 'seriesId',
      text: serviceFields.seriesId,
      input: choice(seriesOptions(rows, row?.seriesId)),
      required: true,
    },
    { key: 'category', text: serviceFields.category, input: { as: 'text' }, required: true },
    { key: 'keywords', text: serviceFields.keywords, input: { as: 'lines' }, required: false },
    { key: 'errand', text: serviceFields.errand, input: { as: 'text' }, required: false },
    { key: 'ticketsFrom', text: serviceFields.ticketsFrom, input: { as: 'time' }, required: false },
    { key: 'ticketsUntil', text: serviceFields.ticketsUntil, input: { as: 'time' }, required: false },
  ];
}

function Tabs(props: { tab: Tab; versions: number; onChoose(tab: Tab): void }) {
  const one = (tab: Tab, label: string) => (
    <button type="button" class="su-tab" aria-pressed={props.tab === tab} onClick={() => props.onChoose(tab)}>
      {label}
    </button>
  );
  return (
    <fieldset class="su-tabs">
      <legend class="visually-hidden">{t(standardTexts.tabs)}</legend>
      {one('service', t(standardTexts.tabService))}
      {one('standards', t(standardTexts.tabStandards(props.versions)))}
    </fieldset>
  );
}
