import type { CounterDay, DutyHistory, TimeSpan } from '../../contract/duty-history.ts';

const HOUR_MS = 3_600_000;
/** What is shown of a day about which nothing is known: from seven, ten hours. */
const USUAL = { fromHour: 7, hours: 10 };

/** The part of a day that the timelines show, in whole hours. Epoch ms. */
export interface Frame {
  readonly from: number;
  readonly to: number;
}

/** From the hour in which the first thing happened or was planned to that in which the last one ended. */
export function frameOf(day: DutyHistory): Frame {
  const now = Math.min(day.generatedAt, day.to);
  const times = [
    ...day.agencies.flatMap(({ serving }) => serving),
    ...day.counters.flatMap(({ planned }) => planned),
    ...day.counters.flatMap(({ duties }) =>
      duties.map(({ openedAt, closedAt }) => ({ from: openedAt, to: closedAt ?? now })),
    ),
  ];
  const usual = day.from + USUAL.fromHour * HOUR_MS;
  if (times.length === 0) return { from: usual, to: usual + USUAL.hours * HOUR_MS };
  const first = Math.min(...times.map(({ from }) => from));
  const last = Math.max(...times.map(({ to }) => to));
  // Hours are counted from the beginning of the day: zones are a whole number of hours from UTC, or half an hour off.
  const hour = (at: number, round: (n: number) => number): number =>
    day.from + round((at - day.from) / HOUR_MS) * HOUR_MS;
  return { from: hour(first, Math.floor), to: hour(last, Math.ceil) };
}

/** Where the lines of the hours stand: at most about twelve of them. */
export function ticksOf({ from, to }: Frame): number[] {
  const hours = (to - from) / HOUR_MS;
  const step = hours <= 12 ? 1 : hours <= 18 ? 2 : 3;
  return Array.from({ length: Math.floor(hours / step) + 1 }, (_, index) => from + index * step * HOUR_MS);
}

/** Left edge and width in percent of the frame; null for what lies outside it. */
export function placeIn(frame: Frame, { from, to }: TimeSpan): { left: number; width: number } | null {
  const [start, end] = [Math.max(from, frame.from), Math.min(to, frame.to)];
  if (start >= end) return null;
  const share = 100 / (frame.to - frame.from);
  return { left: (start - frame.from) * share, width: (end - start) * share };
}

/** When the counter was open, and when its officer was on a break; what lasts goes until `now`. */
export function actualTimes(
  { duties }: Pick<CounterDay, 'duties'>,
  now: number,
): { open: TimeSpan[]; breaks: TimeSpan[] } {
  const breaks = duties.flatMap((duty) => duty.breaks.map(({ from, to }) => ({ from, to: to ?? now })));
  const open = duties.flatMap((duty) => {
    const starts = [duty.openedAt, ...duty.breaks.map(({ to }) => to ?? now)];
    const ends = [...duty.breaks.map(({ from }) => from), duty.closedAt ?? now];
    return starts.map((from, index) => ({ from, to: ends[index] ?? from })).filter(({ from, to }) => from < to);
  });
  return { open, breaks };
}

export interface AgencyGroup {
  readonly agency: DutyHistory['agencies'][number];
  readonly counters: readonly CounterDay[];
  readonly unattended: DutyHistory['unattended'];
  /** Time at its services with people waiting and nobody there, summed. */
  readonly aloneMs: number;
}

/** Each agency with its counters; those at which people waited alone come first, the longest on top. */
export function groupByAgency(day: DutyHistory): AgencyGroup[] {
  const groups = day.agencies.map((agency) => {
    const unattended = day.unattended.filter(({ agencyId }) => agencyId === agency.agencyId);
    const counters = day.counters.filter(({ agencyId }) => agencyId === agency.agencyId);
    return { agency, counters, unattended, aloneMs: unattended.reduce((sum, { ms }) => sum + ms, 0) };
  });
  return groups.sort((a, b) => b.aloneMs - a.aloneMs);
}
