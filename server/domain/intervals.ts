import type { Interval } from './calendar/serving-day.ts';

/** What is covered by at least one: in order, apart from each other. Empty and turned ones cover nothing. */
export function unite(intervals: readonly Interval[]): Interval[] {
  const united: Interval[] = [];
  let last: Interval | null = null;
  for (const { from, to } of intervals.filter((one) => one.from < one.to).sort((a, b) => a.from - b.from)) {
    if (last !== null && from <= last.to) {
      last.to = Math.max(last.to, to);
      continue;
    }
    last = { from, to };
    united.push(last);
  }
  return united;
}

/** What both cover. */
export function intersect(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const [left, right] = [unite(a), unite(b)];
  const common: Interval[] = [];
  let next = 0;
  for (const one of left) {
    // One that ends before this begins ends before all that follow.
    while ((right[next]?.to ?? Number.POSITIVE_INFINITY) <= one.from) next += 1;
    let at = next;
    for (let other = right[at]; other !== undefined && other.from < one.to; other = right[at]) {
      common.push({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) });
      at += 1;
    }
  }
  return common;
}

/** What `whole` covers and `holes` do not. */
export function subtract(whole: readonly Interval[], holes: readonly Interval[]): Interval[] {
  const covered = unite(holes);
  const between: Interval[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const hole of covered) {
    between.push({ from, to: hole.from });
    from = hole.to;
  }
  return intersect(whole, [...between, { from, to: Number.POSITIVE_INFINITY }]);
}

/** Length of what they cover, ms; what several cover counts once. */
export function coveredMs(intervals: readonly Interval[]): number {
  return unite(intervals).reduce((sum, { from, to }) => sum + to - from, 0);
}
