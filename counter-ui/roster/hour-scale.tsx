import { formatTime } from '../../ui-shared/format.ts';
import { timeZone } from '../catalogue-store.ts';
import { type Frame, ticksOf } from './timeline.ts';

/** The hours above the timelines. */
export function HourScale({ frame }: { frame: Frame }) {
  const ticks = ticksOf(frame);
  return (
    <div class="hour-scale" aria-hidden="true">
      <span class="hour-scale-line">
        {ticks.map((at, index) => (
          <span
            key={at}
            class={index === ticks.length - 1 ? 'hour hour--last' : 'hour'}
            style={{ left: `${((at - frame.from) * 100) / (frame.to - frame.from)}%` }}
          >
            {formatTime(at, timeZone.value)}
          </span>
        ))}
      </span>
    </div>
  );
}
