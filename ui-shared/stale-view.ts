/** What every view carries (contract/stamp.ts). */
export interface Stamp {
  readonly epoch: string;
  readonly seq: number;
  readonly serverTime: number;
}

/**
 * Whether `next` is to be shown in place of `last` (design §2): late and doubled views are dropped.
 * Another epoch is a restored database, whose numbers begin again, so it is taken whatever its seq.
 * At the same seq what is not journaled may differ (connected displays), so there the later one wins.
 */
export function isNewer(last: Stamp | null, next: Stamp): boolean {
  if (last === null || last.epoch !== next.epoch) return true;
  if (next.seq !== last.seq) return next.seq > last.seq;
  return next.serverTime >= last.serverTime;
}
