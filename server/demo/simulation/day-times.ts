/** Simulated time: milliseconds since the midnight of the simulated day, in the mall's own time. */
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

export function timeOfDay(hours: number, minutes = 0): number {
  return hours * HOUR + minutes * MINUTE;
}

/** Tickets are given out before the doors of the counters open (domain.md §3: 07.30 and earlier). */
export const KIOSK_OPENS = timeOfDay(7, 30);
export const MALL_OPENS = timeOfDay(8);
export const MALL_CLOSES = timeOfDay(16);
/** Whoever still waits then is asked to come back another day. */
export const LAST_CALL = timeOfDay(16, 30);

/** `08.05`, as it is written in Indonesia. */
export function writeTime(at: number): string {
  const minutes = Math.floor(at / MINUTE);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}.${two(minutes % 60)}`;
}

/** An instant (epoch ms) as simulated time of its own day in a time zone. */
export function timeOfDayAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value ?? 0);
  return part('hour') * HOUR + part('minute') * MINUTE + part('second') * SECOND + (instant % SECOND);
}
