import { LogOut, Megaphone, MonitorCheck, MonitorX, User, Wifi, WifiOff } from 'lucide';
import type { ConsoleView } from '../../contract/counter.ts';
import type { Me } from '../../contract/session.ts';
import { formatTime } from '../../ui-shared/format.ts';
import { Icon } from '../../ui-shared/icon.tsx';
import type { LiveStatus } from '../../ui-shared/live-link.ts';
import { everySecond } from '../../ui-shared/server-clock.ts';
import { reachTexts } from '../../ui-shared/texts/counter-console-texts.ts';
import { counterTexts } from '../../ui-shared/texts/counter-texts.ts';
import { type Text, t } from '../../ui-shared/texts/language.ts';
import { connectionTexts, dutyStateTexts } from '../../ui-shared/texts/shared-texts.ts';
import { timeZone } from '../catalogue-store.ts';
import { LanguageSwitch } from '../language-switch.tsx';
import { PageLink } from '../page-link.tsx';
import { mayOpen } from '../permissions.ts';
import type { Reach } from './reach.ts';
import { SideButton, type StepProps } from './step-buttons.tsx';

interface ConsoleTopProps {
  readonly view: ConsoleView;
  readonly reach: Reach;
  readonly link: LiveStatus;
  readonly me: Me;
  /** Whether the counter's duty is this person's. */
  readonly onDuty: boolean;
  readonly steps: StepProps;
  onLeave(): void;
}

/** Counter, duty, displays reached, connection. */
export function ConsoleTop(props: ConsoleTopProps) {
  const { counter } = props.view;
  const state = counter.duty?.state ?? 'closed';
  return (
    <header class="top">
      <p class="top-counter">
        <span class="agency-bar" style={{ background: counter.agencyColour }} />
        <strong>{counter.name}</strong>
        <span class="top-agency">{counter.agencyShortName}</span>
      </p>
      <p class="top-person">
        <Icon icon={User} />
        <span>{props.me.name}</span>
        {props.onDuty && <span class={`chip chip--${state}`}>{t(dutyStateTexts[state])}</span>}
      </p>
      <div class="top-steps">
        <SideButton {...props.steps} step="pause" class="key-button" />
        <SideButton {...props.steps} step="close" class="key-button" />
      </div>
      <div class="top-state">
        <ReachWord reach={props.reach} />
        <LinkWord link={props.link} />
        <TopClock />
        {mayOpen('floor', props.me.role) && <PageLink page="floor" name={t(counterTexts.pageFloor)} />}
        <LanguageSwitch />
        <button type="button" class="quiet-button" onClick={props.onLeave}>
          <Icon icon={LogOut} />
          <span>{t(counterTexts.signOut)}</span>
        </button>
      </div>
    </header>
  );
}

function TopClock() {
  return <span class="top-clock">{formatTime(everySecond.value, timeZone.value)}</span>;
}

function ReachWord({ reach }: { reach: Reach }) {
  const bad = reach.kind === 'none' || reach.kind === 'unseen';
  const icon = reach.kind === 'unseen' ? Megaphone : bad ? MonitorX : MonitorCheck;
  return (
    <p class={bad ? 'top-word top-word--near' : 'top-word'} data-reach={reach.kind}>
      <Icon icon={icon} />
      <span>{t(reachText(reach))}</span>
    </p>
  );
}

function reachText(reach: Reach): Text {
  switch (reach.kind) {
    case 'none':
      return reachTexts.none;
    case 'ready':
      return reachTexts.ready(reach.displays);
    case 'sending':
      return reachTexts.sending;
    case 'shown':
      return reachTexts.shown(reach.shown, reach.displays);
    case 'unseen':
      return reachTexts.unseen(reach.displays);
  }
}

function LinkWord({ link }: { link: LiveStatus }) {
  const good = link === 'live';
  return (
    <p class={good ? 'top-word' : 'top-word top-word--near'} role="status" data-link={link}>
      <Icon icon={good ? Wifi : WifiOff} />
      <span>{t(connectionTexts[link])}</span>
    </p>
  );
}
