import { dayHoursOf } from '../domain/set-up/schedule-rules.ts';
import type { Document } from '../domain/set-up/sheet.ts';
import type { Place } from './set-up-place-writer.ts';

type Row<S extends keyof Document> = Document[S][number];

function hoursColumn(row: Row<'hours'> | Row<'exceptions'>): string | null {
  const hours = dayHoursOf(row);
  return hours === null ? null : JSON.stringify(hours);
}

export async function writeSeason({ tx, mallId }: Place, season: Row<'seasons'>): Promise<void> {
  const { id, agencyId, name, fromDay, toDay } = season;
  const row = { agency_id: agencyId, name, from_day: fromDay, to_day: toDay };
  await tx
    .insertInto('season')
    .values({ ...row, id, mall_id: mallId })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute();
}

export async function removeSeason({ tx }: Place, { id }: Row<'seasons'>): Promise<void> {
  await tx.deleteFrom('season').where('id', '=', id).execute();
}

/** The table's key takes a null agency or season for a value, which an upsert cannot name. */
export async function writeHours(place: Place, row: Row<'hours'>): Promise<void> {
  await removeHours(place, row);
  const { agencyId, seasonId, weekday } = row;
  await place.tx
    .insertInto('day_hours')
    .values({ mall_id: place.mallId, agency_id: agencyId, season_id: seasonId, weekday, hours: hoursColumn(row) })
    .execute();
}

export async function removeHours({ tx, mallId }: Place, { agencyId, seasonId, weekday }: Row<'hours'>): Promise<void> {
  await tx
    .deleteFrom('day_hours')
    .where('mall_id', '=', mallId)
    .where('agency_id', agencyId === null ? 'is' : '=', agencyId)
    .where('season_id', seasonId === null ? 'is' : '=', seasonId)
    .where('weekday', '=', weekday)
    .execute();
}

export async function writeException({ tx, mallId }: Place, exception: Row<'exceptions'>): Promise<void> {
  const { id, agencyId, fromDay, toDay, name } = exception;
  const row = { agency_id: agencyId, from_day: fromDay, to_day: toDay, name, hours: hoursColumn(exception) };
  await tx
    .insertInto('dated_exception')
    .values({ ...row, id, mall_id: mallId })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute();
}

export async function removeException({ tx }: Place, { id }: Row<'exceptions'>): Promise<void> {
  await tx.deleteFrom('dated_exception').where('id', '=', id).execute();
}

export async function writeHoliday({ tx, mallId }: Place, { day, name, kind }: Row<'holidays'>): Promise<void> {
  await tx
    .insertInto('holiday')
    .values({ mall_id: mallId, day, name, kind })
    .onConflict((on) => on.columns(['mall_id', 'day']).doUpdateSet({ name, kind }))
    .execute();
}

export async function removeHoliday({ tx, mallId }: Place, { day }: Row<'holidays'>): Promise<void> {
  await tx.deleteFrom('holiday').where('mall_id', '=', mallId).where('day', '=', day).execute();
}
