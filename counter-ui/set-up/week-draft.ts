import type { LooseRow } from '../../contract/set-up.ts';
import type { SetUpRows } from '../../contract/set-up-rows.ts';
import { isSameCell, showTime, timeCell } from './cell-text.ts';

/** Times as they stand in their fields. */
export interface BreakDraft {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

export interface DayDraft {
  readonly open: boolean;
  readonly opens: string;
  readonly closes: string;
  readonly breaks: readonly BreakDraft[];
  readonly ticketsFrom: string;
  readonly ticketsUntil: string;
}

/** Seven days, Monday first. */
export type WeekDraft = readonly DayDraft[];

type HoursCells = Pick<SetUpRows['hours'][number], 'opens' | 'closes' | 'breaks' | 'ticketsFrom' | 'ticketsUntil'>;

export const CLOSED_DAY: DayDraft = {
  open: false,
  opens: '',
  closes: '',
  breaks: [],
  ticketsFrom: '',
  ticketsUntil: '',
};
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

const BREAK = /^(\S+?)\s*[-–]\s*(\S+)\s*(.*)$/;

function readBreaks(text: string): BreakDraft[] {
  return text
    .split(';')
    .map((part) => BREAK.exec(part.trim()))
    .flatMap((found) => {
      const [, from = '', to = '', name = ''] = found ?? [];
      return found === null ? [] : [{ from: showTime(from), to: showTime(to), name }];
    });
}

const shown = (time: string | null): string => (time === null ? '' : showTime(time));

export function readDay(row: HoursCells): DayDraft {
  if (row.opens === null) return CLOSED_DAY;
  return {
    open: true,
    opens: shown(row.opens),
    closes: shown(row.closes),
    breaks: readBreaks(row.breaks),
    ticketsFrom: shown(row.ticketsFrom),
    ticketsUntil: shown(row.ticketsUntil),
  };
}

/** The week of the mall (agency null) or an agency, usual or of a season. Null: it has none of its own. */
export function readWeek(rows: SetUpRows, agencyId: string | null, seasonId: string | null): WeekDraft | null {
  const mine = rows.hours.filter((row) => row.agencyId === agencyId && row.seasonId === seasonId);
  if (mine.length === 0) return null;
  return WEEKDAYS.map((weekday) => {
    const row = mine.find((one) => one.weekday === weekday);
    return row === undefined ? CLOSED_DAY : readDay(row);
  });
}

/** What is typed for a day, as cells. Empty break lines are none; a semicolon in a name would end the break. */
export function dayCells(day: DayDraft): LooseRow {
  if (!day.open) return { opens: null, closes: null, breaks: '', ticketsFrom: null, ticketsUntil: null };
  const breaks = day.breaks
    .filter(({ from, to }) => from.trim() !== '' || to.trim() !== '')
    .map(({ from, to, name }) =>
      `${timeCell(from) ?? '?'}-${timeCell(to) ?? '?'} ${name.split(';').join(',').trim()}`.trim(),
    );
  return {
    // An open day without a time is a slip; as null it would silently be a closed day.
    opens: timeCell(day.opens) ?? '?',
    closes: timeCell(day.closes),
    breaks: breaks.join('; '),
    ticketsFrom: timeCell(day.ticketsFrom),
    ticketsUntil: timeCell(day.ticketsUntil),
  };
}

/** The rows that lead from one week to another, each with its weekday. */
export function weekRows(
  keys: { readonly agencyId: string | null; readonly seasonId: string | null },
  before: WeekDraft | null,
  after: WeekDraft | null,
): LooseRow[] {
  return WEEKDAYS.flatMap((weekday): LooseRow[] => {
    const old = before?.[weekday - 1];
    const now = after?.[weekday - 1];
    if (now === undefined) return old === undefined ? [] : [{ ...keys, weekday, remove: true }];
    const cells = dayCells(now);
    const same =
      old !== undefined && Object.entries(dayCells(old)).every(([key, value]) => isSameCell(value, cells[key]));
    return same ? [] : [{ ...keys, weekday, ...cells }];
  });
}
