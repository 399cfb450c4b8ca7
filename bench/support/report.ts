/** One line of the bench's answer: a ratio and whether it keeps the budget of design §10. */
export type Finding = { what: string; value: string; budget: string; kept: boolean };

/** Unjudged, a figure is only shown: a short run on a busy machine proves nothing about a budget. */
export function printFinding({ what, value, budget, kept }: Finding, judged: boolean): void {
  const verdict = judged ? (kept ? 'ok  ' : 'OVER') : 'ran ';
  console.log(`${verdict}  ${what.padEnd(58)} ${value.padStart(14)}   budget ${budget}`);
}

export function median(values: readonly number[]): number {
  const ascending = values.toSorted((a, b) => a - b);
  return ascending[Math.floor(ascending.length / 2)] ?? Number.NaN;
}

/** Nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const ascending = values.toSorted((a, b) => a - b);
  return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? Number.NaN;
}
