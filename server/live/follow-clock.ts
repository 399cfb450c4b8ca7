import { beginReading, type Reading, type ViewSource } from '../store/view-source.ts';
import { allAffected, nothingAffected } from './affected.ts';
import { createHoursWatch } from './hours-watch.ts';
import type { LiveServer } from './live-server.ts';
import type { Screens } from './screens.ts';

const TICK_MS = 5_000;
/** So many ticks between two pushes of kiosks and floor when nothing happens: forecasts and alarms move with the clock. */
const SLOW_TICKS = 3;

/**
 * What the clock alone changes: hours at their instants; forecasts, estimates and alarms little by little. Every tick is sent to all, so
 * that silence is noticed. Answers with what stops it.
 */
export function followClock(
  io: LiveServer,
  source: ViewSource,
  screens: Screens,
  { afterTick, onError }: { afterTick(): Promise<void>; onError(error: unknown): void },
): () => void {
  const hoursChanged = createHoursWatch();
  let ticks = 0;

  function tick({ setUp, now, businessDay, stamp }: Reading): void {
    io.emit('tick', stamp);
    ticks += 1;
    if (hoursChanged(setUp, { at: now, businessDay })) screens.refresh(allAffected(setUp));
    else if (ticks % SLOW_TICKS === 0) screens.refresh({ ...nothingAffected(), mall: true });
  }

  const ticking = setInterval(() => {
    beginReading(source).then(tick).then(afterTick).catch(onError);
  }, TICK_MS);
  return () => clearInterval(ticking);
}
