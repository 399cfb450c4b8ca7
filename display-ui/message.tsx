import { CloudOff, MonitorX, RefreshCw } from 'lucide';
import { Icon } from '../ui-shared/icon.tsx';
import type { Text } from '../ui-shared/texts/language.ts';

const ICONS = { starting: RefreshCw, away: CloudOff, failed: MonitorX };

/** A whole screen that says one thing: what is the matter, and what it means for the people who look at it. */
export function Message(props: { kind: keyof typeof ICONS; title: Text; hint?: Text }) {
  return (
    <main class={`message message-${props.kind}`}>
      <span class="message-icon">
        <Icon icon={ICONS[props.kind]} size="1em" />
      </span>
      <div role="status">
        <h1 class="message-title">{props.title.id}</h1>
        {props.hint === undefined ? null : <p class="message-hint">{props.hint.id}</p>}
        <p class="message-english" lang="en">
          {props.title.en}. {props.hint?.en}
        </p>
      </div>
    </main>
  );
}
