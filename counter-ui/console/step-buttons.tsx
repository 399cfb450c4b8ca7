import { busyTexts, primaryTexts, sideTexts } from '../../ui-shared/texts/counter-console-texts.ts';
import { workTexts } from '../../ui-shared/texts/counter-work-texts.ts';
import { type Text, t } from '../../ui-shared/texts/language.ts';
import { KeyCap } from '../key-cap.tsx';
import type { Command } from './commands.ts';
import { type PrimaryStep, SIDE_KEYS, type SideStep } from './steps.ts';

interface PrimaryButtonProps {
  readonly step: PrimaryStep;
  readonly busy: Command | null;
  /** What the mall's rule will do by itself, e.g. begin the service. */
  readonly detail: Text | null;
  onTake(step: PrimaryStep): void;
}

/** The one big button. Its label is the next step; while a command is under way it says which. */
export function PrimaryButton(props: PrimaryButtonProps) {
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
      {props.busy === null && props.detail !== null && (
        <span class="primary-detail" aria-hidden="true">
          {t(props.detail)}
        </span>
      )}
    </button>
  );
}

function busyText({ kind }: Command) {
  if (kind === 'callNext' || kind === 'start' || kind === 'finish') return busyTexts[kind];
  return kind === 'open' ? busyTexts.comeBack : busyTexts.other;
}

interface SideButtonProps {
  readonly step: SideStep;
  readonly allowed: ReadonlySet<SideStep>;
  readonly busy: boolean;
  readonly class?: string;
  /** In place of the step's own word. */
  readonly label?: Text;
  /** Beside the word, quieter: how long, how often. */
  readonly detail?: Text | null;
  /** It is not the time for it yet. */
  readonly early?: boolean;
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
      aria-disabled={props.busy || props.early === true}
      aria-keyshortcuts={SIDE_KEYS[props.step]}
      onClick={() => props.onTake(props.step)}
    >
      <KeyCap label={SIDE_KEYS[props.step]} />
      <span>{t(props.label ?? sideTexts[props.step])}</span>
      {props.detail != null && (
        <span class="side-detail" aria-hidden="true">
          {t(props.detail)}
        </span>
      )}
    </button>
  );
}

/** What every step button of the console is given. */
export type StepProps = Pick<SideButtonProps, 'allowed' | 'busy' | 'onTake'>;
