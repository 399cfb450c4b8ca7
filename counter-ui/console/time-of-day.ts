const MINUTE_MS = 60_000;
const DAY_MIN = 1440;
/** Nobody says in the morning when they are back in the middle of the night: what lies further ahead is a time that has passed. */
const MOST_AHEAD_MIN = 12 * 60;

/** Minutes after the local midnight of `typed`: "13.00", "13:00", "1300" or "13"; null for anything else. */
export function readTimeOfDay(typed: string): number | null {
  const match = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(typed.trim());
  if (match === null) return null;
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? '0');
  return hours > 23 || minutes > 59 ? null : hours * 60 + minutes;
}

/** The next instant (epoch ms) at which the mall's clock shows the typed time; null if it is no time, or has passed already. */
export function readReturnAt(typed: string, now: number, timeZone: string): number | null {
  const wanted = readTimeOfDay(typed);
  if (wanted === null) return null;
  const ahead = (wanted - minuteOfDay(now, timeZone) + DAY_MIN) % DAY_MIN;
  if (ahead === 0 || ahead > MOST_AHEAD_MIN) return null;
  return Math.floor(now / MINUTE_MS) * MINUTE_MS + ahead * MINUTE_MS;
}

function minuteOfDay(at: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  const part = (type: 'hour' | 'minute'): number =>
    Number(format.formatToParts(at).find((one) => one.type === type)?.value ?? '0');
  return part('hour') * 60 + part('minute');
}
