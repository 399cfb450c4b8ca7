import type { SetUpSheetName } from '../../../contract/set-up-words.ts';
import type { DayHours, Schedule, WeekHours } from '../calendar/calendar.ts';
import {
  checkSchedule,
  type ScheduleError,
  type ScheduleFault,
  type SchedulePlace,
} from '../calendar/check-schedule.ts';
import { blame, type Problem, type Rule } from './problem.ts';
import { dayStart } from './service-rules.ts';
import { type Document, dayRuleOf, plain, type Row } from './sheet.ts';
import { minutesOf, minutesOrNull, readBreaks } from './time-text.ts';

type HoursCells = Pick<Document['hours'][number], 'opens' | 'closes' | 'breaks' | 'ticketsFrom' | 'ticketsUntil'>;

/** A row's hours as the calendar takes them; null for a closed day. */
export function dayHoursOf({ opens, closes, breaks, ticketsFrom, ticketsUntil }: HoursCells): DayHours | null {
  if (opens === null) return null;
  return {
    opensMin: minutesOf(opens),
    closesMin: minutesOf(closes ?? opens),
    breaks: readBreaks(breaks) ?? [],
    ticketsFromMin: minutesOrNull(ticketsFrom),
    ticketsUntilMin: minutesOrNull(ticketsUntil),
  };
}

/** Hours, breaks, ticket windows, seasons and dates of the mall and of each agency make sense together. */
export const checkSchedules: Rule = (rows) => {
  const document = rows as Document;
  const { dayStartsMin } = dayRuleOf(document);
  const whose = [null, ...document.agencies.map(({ id }) => id)];
  return whose.flatMap((agencyId) =>
    checkSchedule(scheduleOf(document, agencyId), dayStartsMin).flatMap((fault) =>
      problemOf(document, agencyId, fault),
    ),
  );
};

function scheduleOf(document: Document, agencyId: string | null): Schedule {
  const days = document.hours.filter((row) => row.agencyId === agencyId);
  return {
    week: weekOf(days.filter((row) => row.seasonId === null)),
    seasons: document.seasons
      .filter((row) => row.agencyId === agencyId)
      .map(({ id, name, fromDay, toDay }) => {
        const week = weekOf(days.filter((row) => row.seasonId === id)) ?? [null, null, null, null, null, null, null];
        return { id, name, fromDay, toDay, week };
      }),
    exceptions: document.exceptions
      .filter((row) => row.agencyId === agencyId)
      .map((row) => ({ id: row.id, fromDay: row.fromDay, toDay: row.toDay, name: row.name, hours: dayHoursOf(row) })),
  };
}

function weekOf(days: Document['hours']): WeekHours | null {
  if (days.length === 0) return null;
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
    const row = days.find((day) => day.weekday === weekday);
    return row === undefined ? null : dayHoursOf(row);
  });
}

/** The cell to look at for each fault. */
const COLUMN: Record<ScheduleError, string> = {
  ticketWindowEmpty: 'ticketsUntil',
  ticketWindowOutsideBusinessDay: 'ticketsFrom',
  opensNotBeforeCloses: 'closes',
  hoursOutsideBusinessDay: 'opens',
  breakEmpty: 'breaks',
  breakOutsideHours: 'breaks',
  breaksOutOfOrder: 'breaks',
  breaksOverlap: 'breaks',
  noServingTime: 'breaks',
  ticketsBeginAfterClosing: 'ticketsFrom',
  ticketsEndAfterClosing: 'ticketsUntil',
  weekNotSevenDays: 'weekday',
  dayUnknown: 'fromDay',
  fromAfterTo: 'toDay',
  seasonsOverlap: 'fromDay',
};

function problemOf(document: Document, agencyId: string | null, { error, place }: ScheduleFault): Problem[] {
  const column = COLUMN[error];
  return rowsAt(document, agencyId, place).map(({ sheet, row }) => {
    // Of two seasons that overlap either may be the one that came.
    const others = error === 'seasonsOverlap' ? document.seasons.filter((season) => season.agencyId === agencyId) : [];
    const alsoAt = [...others.map((season) => blame('seasons', season, column)), ...dayStart(document.mall)];
    return { code: 'badSchedule', value: plain(row[column]), at: [blame(sheet, row, column), ...alsoAt] };
  });
}

function rowsAt(
  document: Document,
  agencyId: string | null,
  place: SchedulePlace,
): { sheet: SetUpSheetName; row: Row }[] {
  if (place.in === 'exception') {
    return document.exceptions.filter(({ id }) => id === place.id).map((row) => ({ sheet: 'exceptions', row }));
  }
  const seasonId = place.in === 'season' ? place.id : null;
  if (place.weekday === null) {
    return document.seasons.filter(({ id }) => id === seasonId).map((row) => ({ sheet: 'seasons', row }));
  }
  const weekday = place.weekday + 1;
  return document.hours
    .filter((row) => row.agencyId === agencyId && row.seasonId === seasonId && row.weekday === weekday)
    .map((row) => ({ sheet: 'hours', row }));
}
