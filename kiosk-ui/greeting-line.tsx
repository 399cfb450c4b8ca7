import { everySecond } from '../ui-shared/server-clock.ts';
import { t } from '../ui-shared/texts/language.ts';
import { chooseGreeting, hourIn } from './greeting.ts';
import { timeZone } from './kiosk-store.ts';

/** "Selamat pagi", by the mall's clock. */
export function GreetingLine(props: { class: string }) {
  return <p class={props.class}>{t(chooseGreeting(hourIn(everySecond.value, timeZone.value)))}</p>;
}
