import { formatClock, formatMinutes } from '../../ui-shared/format.ts';
import { clockTexts, paceTexts } from '../../ui-shared/texts/counter-console-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import type { Clock } from './clocks.ts';
import { readFill } from './pace.ts';

/** A time against its promise: digits, a thin bar, and a word, so that colour is never alone. */
export function ClockBar({ clock }: { clock: Clock }) {
  return (
    <section class={`clock clock--${clock.pace}`} data-clock={clock.kind}>
      <h3 class="clock-name">{t(clockTexts[clock.kind])}</h3>
      <p class="clock-time">{formatClock(clock.elapsedMs)}</p>
      <p class="clock-target">
        {clock.targetMs === null ? t(clockTexts.noTarget) : t(clockTexts.of(formatMinutes(clock.targetMs)))}
        {clock.targetMs !== null && clock.pace !== 'calm' && (
          <strong class="clock-word">{t(paceTexts[clock.pace])}</strong>
        )}
      </p>
      {clock.targetMs !== null && (
        <div class="clock-bar">
          <div class="clock-fill" style={{ width: `${readFill(clock.elapsedMs, clock.targetMs) * 100}%` }} />
        </div>
      )}
    </section>
  );
}
