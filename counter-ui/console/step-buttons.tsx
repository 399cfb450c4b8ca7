import { busyTexts, primaryTexts, sideTexts } from '../../ui-shared/texts/counter-console-texts.ts';
import { workTexts } from '../../ui-shared/texts/counter-work-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { KeyCap } from '../key-cap.tsx';
import type { Command } from './commands.ts';
import { type PrimaryStep, SIDE_KEYS, type SideStep } from './steps.ts';

/** The one big button. Its label is the next step; while a command is under way it says which. */
export function PrimaryButton(props: { step: PrimaryStep; busy: Command | null; onTake(step: PrimaryStep): void }) {
  const label = props.busy === null ? primaryTexts[props.step] : busyText(props.busy);
  return (
    <button
      type="button"
      class="primary"
      data-primary={props.busy === null ? props.step : 'busy'}
      aria-disabled={props.busy !== null}
      aria-keyshortcuts="Space"
      onClick={() => props.onTake(props.step)}
    >
      <span class="primary-label">{t(label)}</span>
      <KeyCap label={t(workTexts.space)} />
    </button>
  );
}

function busyText(command: Command) {
  switch (command.kind) {
    case 'callNext':
    case 'start':
    case 'finish':
      return busyTexts[command.kind];
    case 'open':
      return busyTexts.comeBack;
    case 'pause':
    case 'close':
    case 'callTicket':
    case 'recall':
    case 'returned':
    case 'referred':
    case 'hold':
    case 'resume':
    case 'noShow':
    case 'reinstate':
    case 'transfer':
    case 'cancel':
      return busyTexts.other;
  }
}

export interface SideButtonProps {
  readonly step: SideStep;
  readonly allowed: ReadonlySet<SideStep>;
  readonly busy: boolean;
  readonly class?: string;
  onTake(step: SideStep): void;
}

/** A quieter step with its key. One that does not apply now is not there at all. */
export function SideButton(props: SideButtonProps) {
  if (!props.allowed.has(props.step)) return null;
  return (
    <button
      type="button"
      class={props.class ?? 'side-button'}
      data-step={props.step}
      aria-disabled={props.busy}
      aria-keyshortcuts={SIDE_KEYS[props.step]}
      onClick={() => props.onTake(props.step)}
    >
      <KeyCap label={SIDE_KEYS[props.step]} />
      <span>{t(sideTexts[props.step])}</span>
    </button>
  );
}
