import './standards.css';
import { Plus } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../../ui-shared/icon.tsx';
import { t } from '../../ui-shared/texts/language.ts';
import { standardTexts } from '../../ui-shared/texts/set-up-standard-texts.ts';
import { setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import { showDay } from './day-text.ts';
import { Panel } from './panel.tsx';
import { known } from './set-up-known.ts';
import { StandardEditor } from './standard-editor.tsx';
import { StandardFacts } from './standard-facts.tsx';
import { type StandardRow, type Standing, standingOf, today, versionsOf } from './standards.ts';

interface Props {
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly serviceId: string;
  readonly editable: boolean;
  readonly tabs: ComponentChildren;
  onClose(): void;
}

const STANDING_CHIPS: Record<Standing, string> = {
  inForce: 'chip chip--open',
  coming: 'chip chip--break',
  past: 'chip chip--closed',
};

/** What a service promises, version under version by the day it begins. */
export function StandardsPanel(props: Props) {
  const versions = versionsOf(known.value.rows, props.serviceId);
  const day = today.value;
  const present = versions.find((one) => one.validFrom <= day) ?? versions[0];
  const [chosen, setChosen] = useState<string | null>(present?.validFrom ?? null);
  const [editing, setEditing] = useState<'new' | 'chosen' | null>(null);
  const shown = versions.find((one) => one.validFrom === chosen) ?? present;
  if (editing !== null) {
    return (
      <StandardEditor
        title={props.title}
        serviceId={props.serviceId}
        row={editing === 'chosen' ? (shown ?? null) : null}
        copyOf={present ?? null}
        onSaved={(validFrom) => setChosen(validFrom)}
        onClose={() => setEditing(null)}
      />
    );
  }
  return (
    <Panel
      title={props.title}
      subtitle={props.subtitle}
      wide
      onClose={props.onClose}
      footer={
        <>
          {props.editable && (
            <button type="button" class="button su-left" onClick={() => setEditing('new')}>
              <Icon icon={Plus} />
              {t(versions.length === 0 ? standardTexts.firstVersion : standardTexts.newVersion)}
            </button>
          )}
          <button type="button" class="button" onClick={props.onClose}>
            {t(setUpTexts.close)}
          </button>
        </>
      }
    >
      {props.tabs}
      {shown === undefined ? (
        <p class="empty muted">{t(standardTexts.none)}</p>
      ) : (
        <div class="su-standards">
          <ol class="su-timeline" aria-label={t(standardTexts.timeline)}>
            {versions.map((version) => (
              <Version
                key={version.validFrom}
                version={version}
                standing={standingOf(version, versions, day)}
                chosen={version === shown}
                onChoose={() => setChosen(version.validFrom)}
              />
            ))}
          </ol>
          <StandardFacts
            standard={shown}
            begun={shown.validFrom <= day}
            onEdit={props.editable && shown.validFrom > day ? () => setEditing('chosen') : null}
          />
        </div>
      )}
    </Panel>
  );
}

function Version(props: { version: StandardRow; standing: Standing; chosen: boolean; onChoose(): void }) {
  return (
    <li data-standing={props.standing}>
      <button type="button" class="su-version" aria-pressed={props.chosen} onClick={props.onChoose}>
        <strong>{showDay(props.version.validFrom)}</strong>
        <span class={STANDING_CHIPS[props.standing]}>{t(standardTexts[props.standing])}</span>
      </button>
    </li>
  );
}
