import type { LooseRow } from '../../contract/set-up.ts';
import type { SetUpRows } from '../../contract/set-up-rows.ts';
import { isSameCell, showTime, timeCell } from './cell-text.ts';
import { readWeek, WEEKDAYS } from './week-draft.ts';

/** A planned stretch of a counter's day, as it stands in its fields. */
export interface ShiftDraft {
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
  /** Empty: anyone. */
  readonly username: string;
}

export function readShifts(rows: SetUpRows, counterId: string): ShiftDraft[] {
  return rows.roster
    .filter((row) => row.counterId === counterId)
    .sort((a, b) => a.weekday - b.weekday || (a.from < b.from ? -1 : 1))
    .map((row) => ({
      weekday: row.weekday,
      from: showTime(row.from),
      to: showTime(row.to),
      username: row.username ?? '',
    }));
}

const keyOf = (shift: ShiftDraft): string => `${shift.weekday}/${timeCell(shift.from) ?? ''}`;

function cellsOf(counterId: string, shift: ShiftDraft): LooseRow {
  return {
    counterId,
    weekday: shift.weekday,
    from: timeCell(shift.from),
    to: timeCell(shift.to),
    username: shift.username === '' ? null : shift.username,
  };
}

/** The rows that lead from one plan to the other. A shift is known by when it begins: another beginning is another shift. */
export function rosterRows(counterId: string, before: readonly ShiftDraft[], after: readonly ShiftDraft[]): LooseRow[] {
  const old = new Map(before.map((shift) => [keyOf(shift), cellsOf(counterId, shift)]));
  const kept = new Set(after.map(keyOf));
  const gone = before
    .filter((shift) => !kept.has(keyOf(shift)))
    .map((shift): LooseRow => ({ counterId, weekday: shift.weekday, from: timeCell(shift.from), remove: true }));
  const set = after.flatMap((shift): LooseRow[] => {
    const cells = cellsOf(counterId, shift);
    const known = old.get(keyOf(shift));
    const same = known !== undefined && Object.entries(cells).every(([key, value]) => isSameCell(value, known[key]));
    return same ? [] : [cells];
  });
  return [...gone, ...set];
}

/** Monday's shifts on the other working days, too. */
export function copyMonday(shifts: readonly ShiftDraft[]): ShiftDraft[] {
  const monday = shifts.filter((shift) => shift.weekday === 1);
  const rest = shifts.filter((shift) => shift.weekday === 1 || shift.weekday > 5);
  return [...rest, ...[2, 3, 4, 5].flatMap((weekday) => monday.map((shift) => ({ ...shift, weekday })))];
}

/** A shift for each day on which the agency (or, without hours of its own, the mall) is open. */
export function shiftsFromHours(rows: SetUpRows, agencyId: string): ShiftDraft[] {
  const week = readWeek(rows, agencyId, null) ?? readWeek(rows, null, null);
  return WEEKDAYS.flatMap((weekday) => {
    const day = week?.[weekday - 1];
    if (day === undefined || !day.open) return [];
    return [{ weekday, from: day.opens, to: day.closes, username: '' }];
  });
}
