import type { Kysely, Transaction } from 'kysely';
import type {
  CalendarData,
  DatedException,
  DayHours,
  Holiday,
  Schedule,
  Season,
  WeekHours,
} from '../domain/calendar/calendar.ts';
import { readDayHours } from './json-column.ts';
import type { DB } from './schema.ts';

type Rows<T extends keyof DB> = DB[T][];

/** Everything that decides when the mall and its agencies serve. */
export async function readCalendarData(
  db: Kysely<DB>,
  mall: { id: string; timeZone: string; dayStartsMin: number; alwaysOpen: boolean },
): Promise<CalendarData> {
  const days = await db.selectFrom('day_hours').selectAll().where('mall_id', '=', mall.id).execute();
  const seasons = await db
    .selectFrom('season')
    .selectAll()
    .where('mall_id', '=', mall.id)
    .orderBy('from_day')
    .execute();
  const exceptions = await db
    .selectFrom('dated_exception')
    .selectAll()
    .where('mall_id', '=', mall.id)
    .orderBy('from_day')
    .execute();
  const holidays = await db
    .selectFrom('holiday')
    .select(['day', 'name', 'kind'])
    .where('mall_id', '=', mall.id)
    .orderBy('day')
    .execute();
  const scheduleOf = (agencyId: string | null) => readSchedule(agencyId, days, seasons, exceptions);
  const own = new Set([...days, ...seasons, ...exceptions].flatMap((row) => row.agency_id ?? []));
  const { timeZone, dayStartsMin, alwaysOpen } = mall;
  const agencies = new Map([...own].map((agencyId) => [agencyId, scheduleOf(agencyId)]));
  return { timeZone, dayStartsMin, alwaysOpen, mall: scheduleOf(null), holidays, agencies };
}

function readSchedule(
  agencyId: string | null,
  days: Rows<'day_hours'>,
  seasons: Rows<'season'>,
  exceptions: Rows<'dated_exception'>,
): Schedule {
  const mine = days.filter((day) => day.agency_id === agencyId);
  return {
    week: readWeek(mine.filter((day) => day.season_id === null)),
    seasons: seasons
      .filter((season) => season.agency_id === agencyId)
      .map(({ id, name, from_day, to_day }): Season => {
        const week = readWeek(mine.filter((day) => day.season_id === id)) ?? WEEK_OFF;
        return { id, name, fromDay: from_day, toDay: to_day, week };
      }),
    exceptions: exceptions
      .filter((exception) => exception.agency_id === agencyId)
      .map(({ id, from_day, to_day, name, hours }): DatedException => {
        return { id, fromDay: from_day, toDay: to_day, name, hours: hours === null ? null : readDayHours(hours) };
      }),
  };
}

const WEEK_OFF: WeekHours = Array.from({ length: 7 }, () => null);

/** Null where no day was set: the schedule then has no week of its own. */
function readWeek(days: Rows<'day_hours'>): WeekHours | null {
  if (days.length === 0) return null;
  return WEEK_OFF.map((_, index) => {
    const hours = days.find((day) => day.weekday === index + 1)?.hours ?? null;
    return hours === null ? null : readDayHours(hours);
  });
}

/** A calendar as a new mall brings it. Weeks have seven days, Monday first. */
export type NewCalendar = {
  weeks: { agencyId: string | null; seasonId: string | null; week: WeekHours }[];
  seasons: { id: string; agencyId: string | null; name: string; fromDay: string; toDay: string }[];
  exceptions: ({ agencyId: string | null } & DatedException)[];
  holidays: Holiday[];
};

export async function insertCalendar(tx: Transaction<DB>, mallId: string, calendar: NewCalendar): Promise<void> {
  for (const { id, agencyId, name, fromDay, toDay } of calendar.seasons) {
    const row = { id, mall_id: mallId, agency_id: agencyId, name, from_day: fromDay, to_day: toDay };
    await tx.insertInto('season').values(row).execute();
  }
  for (const { agencyId, seasonId, week } of calendar.weeks) {
    for (const [index, hours] of week.entries()) {
      const row = { mall_id: mallId, agency_id: agencyId, season_id: seasonId, weekday: index + 1 };
      await tx
        .insertInto('day_hours')
        .values({ ...row, hours: writeHours(hours) })
        .execute();
    }
  }
  for (const { id, agencyId, fromDay, toDay, name, hours } of calendar.exceptions) {
    const row = { id, mall_id: mallId, agency_id: agencyId, from_day: fromDay, to_day: toDay, name };
    await tx
      .insertInto('dated_exception')
      .values({ ...row, hours: writeHours(hours) })
      .execute();
  }
  for (const holiday of calendar.holidays) {
    await tx
      .insertInto('holiday')
      .values({ mall_id: mallId, ...holiday })
      .execute();
  }
}

function writeHours(hours: DayHours | null): string | null {
  return hours === null ? null : JSON.stringify(hours);
}
