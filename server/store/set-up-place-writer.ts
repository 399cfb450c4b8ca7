import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { SetUpChange } from '../../contract/set-up.ts';
import type { MallRules } from '../domain/mall-rules.ts';
import { unitMs } from '../domain/set-up/cell.ts';
import { MALL } from '../domain/set-up/place-sheets.ts';
import type { Document } from '../domain/set-up/sheet.ts';
import { minutesOf } from '../domain/set-up/time-text.ts';
import { readPriorityFactors, readRules } from './json-column.ts';
import type { DB } from './schema.ts';

/** What a writer of set-up rows is given. `at` is epoch ms: when what is retired now was retired. */
export type Place = { tx: Transaction<DB>; mallId: string; at: number };

type Row<S extends keyof Document> = Document[S][number];

/** Which rule each column is; the others are columns of the table. */
const RULES: Record<string, keyof MallRules> = {
  recallIntervalSeconds: 'recallMinIntervalMs',
  recallMax: 'recallMax',
  holdRemindMinutes: 'holdRemindMs',
  autoStartSeconds: 'autoStartMs',
  undoSeconds: 'undoMs',
  returnAfter: 'returnAfter',
  unattendedAlarmMinutes: 'unattendedAlarmMs',
  idleCloseMinutes: 'idleCloseMs',
  afterHoursCloseMinutes: 'afterHoursCloseMs',
  closingForecast: 'closingForecast',
};

/** When a row was retired stays as it is until it comes back. */
export function retiredAt(table: string, retired: boolean, at: number): RawBuilder<number> | null {
  return retired ? sql<number>`coalesce(${sql.ref(`${table}.retired_at`)}, ${at})` : null;
}

/** The place of a new row: after all that are there. */
export async function nextSort(
  { tx, mallId }: Place,
  table: 'zone' | 'agency' | 'service' | 'notice',
): Promise<number> {
  const row = await tx
    .selectFrom(table)
    .select((eb) => eb.fn.max<number | null>('sort').as('last'))
    .where('mall_id', '=', mallId)
    .executeTakeFirst();
  return (row?.last ?? -1) + 1;
}

/** Only rules that change are written down: the others go on following the defaults. */
export async function writeMall(
  { tx, mallId }: Place,
  row: Row<'mall'>,
  changes: readonly SetUpChange[],
): Promise<void> {
  const old = await tx
    .selectFrom('mall')
    .select(['priority_factors', 'rules'])
    .where('id', '=', mallId)
    .executeTakeFirstOrThrow();
  const changed = changes.flatMap(({ sheet, after }) => (sheet === 'mall' ? Object.keys(after ?? {}) : []));
  const factors = {
    elderly: row.factorElderly,
    disability: row.factorDisability,
    pregnant: row.factorPregnant,
    child: row.factorChild,
    disaster: row.factorDisaster,
  };
  await tx
    .updateTable('mall')
    .set({
      name: row.name,
      short_name: row.shortName,
      time_zone: row.timeZone,
      day_starts_min: minutesOf(row.dayStarts),
      always_open: row.alwaysOpen ? 1 : 0,
      grace_ms: Math.round(row.graceMinutes * 60_000),
      priority_factors: JSON.stringify({ ...readPriorityFactors(old.priority_factors), ...factors }),
      rules: JSON.stringify({ ...readRules(old.rules), ...changedRules(row, changed) }),
    })
    .where('id', '=', mallId)
    .execute();
}

function changedRules(row: Row<'mall'>, changed: readonly string[]): Record<string, number | string | boolean | null> {
  const cells = new Map(Object.entries(row));
  const rules = MALL.columns.flatMap((column): [string, number | string | boolean | null][] => {
    const rule = RULES[column.key];
    if (rule === undefined || !changed.includes(column.key)) return [];
    const value = cells.get(column.key) ?? null;
    return [[rule, typeof value === 'number' ? Math.round(value * (unitMs(column) ?? 1)) : value]];
  });
  return Object.fromEntries(rules);
}

export async function writeZone(place: Place, { id, code, name, nameEn, retired }: Row<'zones'>): Promise<void> {
  const { tx, mallId: mall_id, at } = place;
  const row = { code, name, name_en: nameEn };
  const own = {
    id,
    mall_id,
    sort: await nextSort(place, 'zone'),
    last_announcement: 0,
    retired_at: retired ? at : null,
  };
  await tx
    .insertInto('zone')
    .values({ ...row, ...own })
    .onConflict((on) => on.column('id').doUpdateSet({ ...row, retired_at: retiredAt('zone', retired, at) }))
    .execute();
}

export async function writeAgency(place: Place, agency: Row<'agencies'>): Promise<void> {
  const { tx, mallId: mall_id, at } = place;
  const { id, code, shortName, name, kind, colour, zoneId, retired } = agency;
  const row = { code, short_name: shortName, name, kind, colour, zone_id: zoneId };
  const own = { id, mall_id, sort: await nextSort(place, 'agency'), retired_at: retired ? at : null };
  await tx
    .insertInto('agency')
    .values({ ...row, ...own })
    .onConflict((on) => on.column('id').doUpdateSet({ ...row, retired_at: retiredAt('agency', retired, at) }))
    .execute();
}

export async function writeSeries({ tx, mallId, at }: Place, { id, code, retired }: Row<'series'>): Promise<void> {
  await tx
    .insertInto('series')
    .values({ id, mall_id: mallId, code, retired_at: retired ? at : null })
    .onConflict((on) => on.column('id').doUpdateSet({ code, retired_at: retiredAt('series', retired, at) }))
    .execute();
}

export async function writeCounter({ tx, mallId, at }: Place, counter: Row<'counters'>): Promise<void> {
  const { id, number, name, zoneId, agencyId, retired } = counter;
  const row = { number, name, zone_id: zoneId, agency_id: agencyId };
  await tx
    .insertInto('counter')
    .values({ ...row, id, mall_id: mallId, retired_at: retired ? at : null })
    .onConflict((on) => on.column('id').doUpdateSet({ ...row, retired_at: retiredAt('counter', retired, at) }))
    .execute();
}

export async function writeCounterService({ tx }: Place, serve: Row<'counterServices'>): Promise<void> {
  const row = { kind: serve.kind, min_waiting: serve.minWaiting };
  await tx
    .insertInto('counter_service')
    .values({ ...row, counter_id: serve.counterId, service_id: serve.serviceId })
    .onConflict((on) => on.columns(['counter_id', 'service_id']).doUpdateSet(row))
    .execute();
}

export async function removeCounterService({ tx }: Place, serve: Row<'counterServices'>): Promise<void> {
  await tx
    .deleteFrom('counter_service')
    .where('counter_id', '=', serve.counterId)
    .where('service_id', '=', serve.serviceId)
    .execute();
}
