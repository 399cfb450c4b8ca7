import type { Kysely } from 'kysely';
import type { DayHours } from '../domain/calendar/calendar.ts';
import type { Document } from '../domain/set-up/sheet.ts';
import { timeOrNull, writeBreaks, writeTime } from '../domain/set-up/time-text.ts';
import { readDayHours } from './json-column.ts';
import type { DB } from './schema.ts';

type HourSheets = Pick<Document, 'seasons' | 'hours' | 'exceptions' | 'holidays'>;

/** The sheets of the set-up document that say when the mall serves; the mall's own rows first. */
export async function readHourSheets(db: Kysely<DB>, mallId: string): Promise<HourSheets> {
  const seasons = await db
    .selectFrom('season')
    .select(['id', 'agency_id as agencyId', 'name', 'from_day as fromDay', 'to_day as toDay'])
    .where('mall_id', '=', mallId)
    .orderBy('from_day')
    .orderBy('id')
    .execute();
  const days = await db.selectFrom('day_hours').selectAll().where('mall_id', '=', mallId).execute();
  const exceptions = await db
    .selectFrom('dated_exception')
    .selectAll()
    .where('mall_id', '=', mallId)
    .orderBy('from_day')
    .orderBy('id')
    .execute();
  const holidays = await db
    .selectFrom('holiday')
    .select(['day', 'name', 'kind'])
    .where('mall_id', '=', mallId)
    .orderBy('day')
    .execute();
  return {
    seasons,
    hours: days
      .map(({ agency_id, season_id, weekday, hours }) => {
        return { agencyId: agency_id, seasonId: season_id, weekday, ...hourCells(hours) };
      })
      .sort((a, b) => compare(placeOf(a), placeOf(b))),
    exceptions: exceptions.map(({ id, agency_id, from_day, to_day, name, hours }) => {
      return { id, agencyId: agency_id, fromDay: from_day, toDay: to_day, name, ...hourCells(hours) };
    }),
    holidays,
  };
}

/** The two databases sort nulls differently, so this is not left to them. */
function placeOf({ agencyId, seasonId, weekday }: HourSheets['hours'][number]): string {
  return `${agencyId ?? ''}/${seasonId ?? ''}/${weekday}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function hourCells(column: string | null) {
  const hours: DayHours | null = column === null ? null : readDayHours(column);
  if (hours === null) return { opens: null, closes: null, breaks: '', ticketsFrom: null, ticketsUntil: null };
  return {
    opens: writeTime(hours.opensMin),
    closes: writeTime(hours.closesMin),
    breaks: writeBreaks(hours.breaks),
    ticketsFrom: timeOrNull(hours.ticketsFromMin),
    ticketsUntil: timeOrNull(hours.ticketsUntilMin),
  };
}
