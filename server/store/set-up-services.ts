import type { Kysely } from 'kysely';
import type { Quota } from '../domain/quota.ts';
import { readTexts } from './json-column.ts';
import type { DB } from './schema.ts';
import type { CounterRow } from './set-up-counters.ts';
import type { Standard } from './standard-store.ts';

export type ServiceRow = {
  id: string;
  agencyId: string;
  zoneId: string;
  seriesId: string;
  seriesCode: string;
  name: string;
  keywords: string[];
  errand: string | null;
  sort: number;
  /** Its own ticket window, in minutes of the business day; null: as the hours of its agency. */
  ticketsFromMin: number | null;
  ticketsUntilMin: number | null;
  retired: boolean;
  /** Ids of its standards, newest first. */
  standardIds: string[];
  counterIds: string[];
};

/** In the order in which they are shown. */
export async function readServices(
  db: Kysely<DB>,
  mallId: string,
  standards: Standard[],
  counters: CounterRow[],
): Promise<ServiceRow[]> {
  const rows = await db
    .selectFrom('service')
    .innerJoin('series', 'series.id', 'service.series_id')
    .selectAll('service')
    .select('series.code as series_code')
    .where('service.mall_id', '=', mallId)
    .orderBy('service.sort')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    agencyId: row.agency_id,
    zoneId: row.zone_id,
    seriesId: row.series_id,
    seriesCode: row.series_code,
    name: row.name,
    keywords: readTexts(row.keywords),
    errand: row.errand,
    sort: row.sort,
    ticketsFromMin: row.tickets_from_min,
    ticketsUntilMin: row.tickets_until_min,
    retired: row.retired_at !== null,
    standardIds: standards.filter((standard) => standard.serviceId === row.id).map((standard) => standard.id),
    counterIds: counters
      .filter((counter) => !counter.retired && counter.services.some((serve) => serve.serviceId === row.id))
      .map((counter) => counter.id),
  }));
}

/** By service, then weekday: 1 is Monday, 7 Sunday, 0 every day without a row of its own. */
export type QuotaWeeks = Map<string, Map<number, Quota>>;

export async function readQuotas(db: Kysely<DB>, mallId: string): Promise<QuotaWeeks> {
  const rows = await db
    .selectFrom('quota')
    .innerJoin('service', 'service.id', 'quota.service_id')
    .selectAll('quota')
    .where('service.mall_id', '=', mallId)
    .execute();
  const quotas: QuotaWeeks = new Map();
  for (const { service_id, weekday, total, kiosk, officer, priority_reserved } of rows) {
    const days = quotas.get(service_id) ?? new Map<number, Quota>();
    quotas.set(service_id, days.set(weekday, { total, kiosk, officer, priorityReserved: priority_reserved }));
  }
  return quotas;
}
