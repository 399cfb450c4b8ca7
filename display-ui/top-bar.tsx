import type { BoardView } from '../contract/board.ts';
import { formatDate, formatTime } from '../ui-shared/format.ts';
import { everySecond } from '../ui-shared/server-clock.ts';
import type { Text } from '../ui-shared/texts/language.ts';
import { hoursLabel } from './board-hours.ts';
import { zoneTitle } from './board-model.ts';
import { emWidth } from './fit.ts';

/** A zone's name that is longer than this leaves no room for the English one; less so beside the hours. */
const NAME_ALONE_EM = 19;
const NAME_BESIDE_HOURS_EM = 9;

/** Where this is, and what time it is by the server's clock. */
export function TopBar(props: { view: BoardView }) {
  const { mall, zone, hours } = props.view;
  const label = hoursLabel(hours, { timeZone: mall.timeZone, now: everySecond.value });
  const name = zoneTitle(zone.name, zone.code);
  return (
    <header class="top">
      <div class="top-place">
        <p class="top-mall">{mall.name}</p>
        <p class="top-zone">
          <span class="top-code">{zone.code}</span>
          <span class="top-name">{name}</span>
          {emWidth(name) > (label === null ? NAME_ALONE_EM : NAME_BESIDE_HOURS_EM) ? null : (
            <span class="top-english" lang="en">
              {zoneTitle(zone.nameEn, zone.code)}
            </span>
          )}
        </p>
      </div>
      {label === null ? null : <Hours label={label} usual={hours.open} />}
      <Clock timeZone={mall.timeZone} label={mall.timeZoneLabel} />
    </header>
  );
}

/** Open until when, or that it is not: beside the clock, where one looks for time. */
function Hours({ label, usual }: { label: Text; usual: boolean }) {
  return (
    <p class={usual ? 'top-hours' : 'top-hours top-hours-closed'}>
      {label.id}
      <span class="top-hours-english" lang="en">
        {label.en}
      </span>
    </p>
  );
}

function Clock(props: { timeZone: string; label: string }) {
  const now = everySecond.value;
  const [weekday, ...rest] = formatDate(now, props.timeZone).split(', ');
  return (
    <p class="top-clock">
      <span class="top-date">
        {weekday}
        <span class="top-day">{rest.join(', ')}</span>
      </span>
      <span class="top-time">
        {formatTime(now, props.timeZone)} <span class="top-label">{props.label}</span>
      </span>
    </p>
  );
}
