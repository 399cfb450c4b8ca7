const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/**
 * Hours east of Greenwich that have not changed since 1964 (WIB, WITA, WIT; Keppres 41/1987 moved provinces between zones, not zones).
 * A table, because asking Intl costs a hundred times as much.
 */
const FIXED_HOURS: ReadonlyMap<string, number> = new Map([
  ['Asia/Jakarta', 7],
  ['Asia/Pontianak', 7],
  ['Asia/Makassar', 8],
  ['Asia/Jayapura', 9],
  ['UTC', 0],
]);

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  // Sweden writes dates and times as ISO 8601 does, but for the T.
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  formatters.set(timeZone, made);
  return made;
}

/** What the clock on the wall is ahead of UTC at an instant, ms. Throws RangeError for a zone that does not exist. */
function offsetAt(at: number, timeZone: string): number {
  const fixed = FIXED_HOURS.get(timeZone);
  if (fixed !== undefined) return fixed * 60 * MINUTE_MS;
  const wall = Date.parse(`${formatterFor(timeZone).format(at).replace(' ', 'T')}Z`);
  return wall - Math.floor(at / 1000) * 1000;
}

/** Days since 1970-01-01 of an ISO date. */
export const dayNumberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

export const dayOfNumber = (dayNumber: number): string => new Date(dayNumber * DAY_MS).toISOString().slice(0, 10);

/** 0 is Monday. The first day of 1970 was a Thursday. */
export const weekdayOfNumber = (dayNumber: number): number => (((dayNumber + 3) % 7) + 7) % 7;

/** The first instant after `before` that has the offset of `after`: clocks were changed once in between. */
function changeBetween(before: number, after: number, timeZone: string): number {
  const old = offsetAt(before, timeZone);
  let [low, high] = [before, after];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle, timeZone) === old) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * The instant at which the clock on the wall first shows a minute of a day. An hour that clocks skip in spring begins where they skip
 * it, so that a later minute is never an earlier instant.
 */
export function instantOfNumber(dayNumber: number, minute: number, timeZone: string): number {
  const wall = dayNumber * DAY_MS + minute * MINUTE_MS;
  // No zone is further than 14 hours from UTC: a day before and after hold whatever change there is.
  const before = offsetAt(wall - DAY_MS, timeZone);
  const after = offsetAt(wall + DAY_MS, timeZone);
  if (before === after || offsetAt(wall - before, timeZone) === before) return wall - before;
  if (offsetAt(wall - after, timeZone) === after) return wall - after;
  return changeBetween(wall - after, wall - before, timeZone);
}

/**
 * The business day of an instant as a day number: it runs from `dayStartsMin` on the wall to the next `dayStartsMin`. When clocks go
 * back over that minute the day does not begin twice.
 */
export function businessDayNumberAt(at: number, timeZone: string, dayStartsMin: number): number {
  const fixed = FIXED_HOURS.get(timeZone);
  const wall = at + (fixed === undefined ? offsetAt(at, timeZone) : fixed * 60 * MINUTE_MS);
  const day = Math.floor((wall - dayStartsMin * MINUTE_MS) / DAY_MS);
  if (fixed !== undefined) return day;
  return at < instantOfNumber(day + 1, dayStartsMin, timeZone) ? day : day + 1;
}
