import type { BreakReason } from '../../contract/words.ts';
import type { Interval } from './calendar/serving-day.ts';
import type { CloseCause, DutyEvent } from './duty.ts';

/** A journal entry about a duty. */
export type DutyEntry = { dutyId: string; event: DutyEvent };

/** Instants in epoch ms. `to` is null while the break lasts. */
type DutyBreak = {
  from: number;
  to: number | null;
  reason: BreakReason;
  note: string | null;
  /** When the officer said to be back. */
  expectedReturnAt: number | null;
  /** Ended by coming back, not by the counter being closed. */
  returned: boolean;
};

/** An officer's stay at a counter as the journal tells it. `closedAt` and `cause` are null while it lasts. */
export type DutyRecord = {
  dutyId: string;
  counterId: string;
  personId: string;
  businessDay: string;
  openedAt: number;
  closedAt: number | null;
  cause: CloseCause | null;
  closeReason: string | null;
  breaks: DutyBreak[];
};

/**
 * The stays that were begun in these entries, in the order of the journal. An entry about a stay that was begun before them is left
 * out: it belongs to an earlier day.
 */
export function readDutyRecords(entries: readonly DutyEntry[]): DutyRecord[] {
  const records = new Map<string, DutyRecord>();
  for (const { dutyId, event } of entries) {
    if (event.type === 'counterOpened') records.set(dutyId, openedRecord(dutyId, event));
    else follow(records.get(dutyId), event);
  }
  return [...records.values()];
}

function openedRecord(dutyId: string, event: Extract<DutyEvent, { type: 'counterOpened' }>): DutyRecord {
  const { counterId, personId, businessDay, at } = event;
  const open = { closedAt: null, cause: null, closeReason: null, breaks: [] };
  return { dutyId, counterId, personId, businessDay, openedAt: at, ...open };
}

function follow(record: DutyRecord | undefined, event: Exclude<DutyEvent, { type: 'counterOpened' }>): void {
  if (record === undefined) return;
  const { at } = event;
  const pause = record.breaks.at(-1);
  switch (event.type) {
    case 'counterPaused': {
      const { reason, note, expectedReturnAt = null } = event;
      record.breaks.push({ from: at, to: null, reason, note, expectedReturnAt, returned: false });
      return;
    }
    case 'counterReopened':
      if (pause !== undefined) Object.assign(pause, { to: at, returned: true });
      return;
    case 'counterClosed':
      if (pause !== undefined) pause.to ??= at;
      Object.assign(record, { closedAt: at, cause: event.cause, closeReason: event.reason });
  }
}

/**
 * The record as its day shows it. A stay does not outlive its business day (which ends at `dayEnd`), although the rule that closes it
 * may run and be journaled later: when the server was off that night, on the next day.
 */
export function settleRecord(record: DutyRecord, dayEnd: number, now: number): DutyRecord {
  const lasts = record.closedAt === null && now < dayEnd;
  if (lasts || (record.closedAt !== null && record.closedAt <= dayEnd)) return record;
  const breaks = record.breaks.map((pause) => {
    return pause.to !== null && pause.to <= dayEnd ? pause : { ...pause, to: dayEnd, returned: false };
  });
  return { ...record, closedAt: dayEnd, cause: 'closeOfDay', breaks };
}

/** Whether the officer is at the counter now: on duty and not on a break. */
export function isOpen({ closedAt, breaks }: DutyRecord): boolean {
  return closedAt === null && breaks.every(({ to }) => to !== null);
}

/** When the counter was open: on duty and not on a break. What lasts is counted until `now`. */
export function openTimes(record: DutyRecord, now: number): Interval[] {
  const times: Interval[] = [];
  let from = record.openedAt;
  for (const pause of record.breaks) {
    times.push({ from, to: pause.from });
    from = pause.to ?? now;
  }
  times.push({ from, to: record.closedAt ?? now });
  return times.filter((time) => time.from < time.to);
}

/** When the officer was on a break. */
export function breakTimes(record: DutyRecord, now: number): Interval[] {
  return record.breaks.map(({ from, to }) => ({ from, to: to ?? now }));
}
