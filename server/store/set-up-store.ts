import type { Kysely, Selectable } from 'kysely';
import type { CounterServiceKind } from '../../contract/words.ts';
import { type Calendar, compileCalendar } from '../domain/calendar/hours-at.ts';
import { DEFAULT_MALL_RULES, type MallRules } from '../domain/mall-rules.ts';
import type { PriorityFactors } from '../domain/queue-order.ts';
import type { Quota } from '../domain/quota.ts';
import { readCalendarData } from './calendar-store.ts';
import { readPriorityFactors, readRules, readTexts } from './json-column.ts';
import type { DB } from './schema.ts';
import type { StandardTable } from './set-up-tables.ts';

/** What a mall has set up, read whole: it changes a few times a year and is asked for at every push. */
export type SetUp = {
  mall: Mall;
  zones: Map<string, ZoneRow>;
  agencies: Map<string, AgencyRow>;
  services: Map<string, ServiceRow>;
  standards: Map<string, Standard>;
  counters: Map<string, CounterRow>;
  people: Map<string, { id: string; name: string }>;
  notices: NoticeRow[];
  calendar: Calendar;
  /** By service, then weekday: 1 is Monday, 7 Sunday, 0 every day without a row of its own. */
  quotas: Map<string, Map<number, Quota>>;
  roster: RosterRow[];
};

/** A counter that is to be open on a weekday (1 is Monday) between two minutes of the business day. */
export type RosterRow = {
  counterId: string;
  weekday: number;
  fromMin: number;
  toMin: number;
  personId: string | null;
};

export type Mall = {
  id: string;
  name: string;
  shortName: string;
  timeZone: string;
  demo: boolean;
  priorityFactors: PriorityFactors;
  graceMs: number;
  dayStartsMin: number;
  alwaysOpen: boolean;
  rules: MallRules;
};

export type ZoneRow = { id: string; code: string; name: string; nameEn: string; sort: number; retired: boolean };
export type AgencyRow = {
  id: string;
  zoneId: string;
  code: string;
  shortName: string;
  name: string;
  colour: string;
  sort: number;
  retired: boolean;
};
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
export type CounterRow = {
  id: string;
  zoneId: string;
  agencyId: string;
  number: number;
  name: string;
  retired: boolean;
  services: { serviceId: string; kind: CounterServiceKind; minWaiting: number }[];
};
export type NoticeRow = { id: string; zoneId: string | null; text: string; textEn: string };
export type Standard = {
  id: string;
  serviceId: string;
  validFrom: string;
  waitTargetMs: number;
  serviceTargetMs: number;
  completionText: string | null;
  tariffRupiah: number | null;
  tariffText: string | null;
  requirements: string[];
  legalBasis: string[];
};

export async function readMall(db: Kysely<DB>, mallId: string): Promise<Mall> {
  const row = await db.selectFrom('mall').selectAll().where('id', '=', mallId).executeTakeFirstOrThrow();
  return {
    id: row.id,
    name: row.name,
    shortName: row.short_name,
    timeZone: row.time_zone,
    demo: row.demo === 1,
    priorityFactors: readPriorityFactors(row.priority_factors),
    graceMs: row.grace_ms,
    dayStartsMin: row.day_starts_min,
    alwaysOpen: row.always_open === 1,
    rules: { ...DEFAULT_MALL_RULES, ...readRules(row.rules) },
  };
}

/** The mall of a single-mall installation; null before `loket init`. */
export async function findFirstMallId(db: Kysely<DB>): Promise<string | null> {
  const row = await db.selectFrom('mall').select('id').orderBy('id').executeTakeFirst();
  return row?.id ?? null;
}

export async function readSetUp(db: Kysely<DB>, mallId: string): Promise<SetUp> {
  const [mall, zones, agencies, standards, people, notices] = [
    await readMall(db, mallId),
    await db.selectFrom('zone').selectAll().where('mall_id', '=', mallId).orderBy('sort').execute(),
    await db.selectFrom('agency').selectAll().where('mall_id', '=', mallId).orderBy('sort').execute(),
    await readStandards(db, mallId),
    await db.selectFrom('person').select(['id', 'name']).where('mall_id', '=', mallId).execute(),
    await db.selectFrom('notice').selectAll().where('mall_id', '=', mallId).orderBy('sort').execute(),
  ];
  const counters = await readCounters(db, mallId);
  const services = await readServices(db, mallId, standards, counters);
  return {
    mall,
    zones: byId(
      zones.map(({ id, code, name, name_en, sort, retired_at }) => {
        return { id, code, name, nameEn: name_en, sort, retired: retired_at !== null };
      }),
    ),
    agencies: byId(
      agencies.map(({ id, zone_id, code, short_name, name, colour, sort, retired_at }) => {
        return { id, zoneId: zone_id, code, shortName: short_name, name, colour, sort, retired: retired_at !== null };
      }),
    ),
    services: byId(services),
    standards: byId(standards),
    counters: byId(counters),
    people: byId(people),
    notices: notices.map(({ id, zone_id, text, text_en }) => ({ id, zoneId: zone_id, text, textEn: text_en })),
    calendar: compileCalendar(await readCalendarData(db, mall)),
    quotas: await readQuotas(db, mallId),
    roster: await readRoster(db, mallId),
  };
}

async function readQuotas(db: Kysely<DB>, mallId: string): Promise<SetUp['quotas']> {
  const rows = await db
    .selectFrom('quota')
    .innerJoin('service', 'service.id', 'quota.service_id')
    .selectAll('quota')
    .where('service.mall_id', '=', mallId)
    .execute();
  const quotas: SetUp['quotas'] = new Map();
  for (const { service_id, weekday, total, kiosk, officer, priority_reserved } of rows) {
    const days = quotas.get(service_id) ?? new Map<number, Quota>();
    quotas.set(service_id, days.set(weekday, { total, kiosk, officer, priorityReserved: priority_reserved }));
  }
  return quotas;
}

async function readRoster(db: Kysely<DB>, mallId: string): Promise<RosterRow[]> {
  return db
    .selectFrom('roster')
    .innerJoin('counter', 'counter.id', 'roster.counter_id')
    .select([
      'counter_id as counterId',
      'weekday',
      'from_min as fromMin',
      'to_min as toMin',
      'roster.person_id as personId',
    ])
    .where('counter.mall_id', '=', mallId)
    .orderBy('counter_id')
    .orderBy('weekday')
    .orderBy('from_min')
    .execute();
}

async function readStandards(db: Kysely<DB>, mallId: string): Promise<Standard[]> {
  const rows = await db
    .selectFrom('standard')
    .innerJoin('service', 'service.id', 'standard.service_id')
    .selectAll('standard')
    .where('service.mall_id', '=', mallId)
    .orderBy('standard.valid_from', 'desc')
    .execute();
  return rows.map(readStandard);
}

export function readStandard(row: Selectable<StandardTable>): Standard {
  return {
    id: row.id,
    serviceId: row.service_id,
    validFrom: row.valid_from,
    waitTargetMs: row.wait_target_ms,
    serviceTargetMs: row.service_target_ms,
    completionText: row.completion_text,
    tariffRupiah: row.tariff_rupiah,
    tariffText: row.tariff_text,
    requirements: readTexts(row.requirements),
    legalBasis: readTexts(row.legal_basis),
  };
}

async function readCounters(db: Kysely<DB>, mallId: string): Promise<CounterRow[]> {
  const rows = await db.selectFrom('counter').selectAll().where('mall_id', '=', mallId).orderBy('number').execute();
  const serves = await db
    .selectFrom('counter_service')
    .innerJoin('counter', 'counter.id', 'counter_service.counter_id')
    .select(['counter_id', 'service_id', 'kind', 'min_waiting'])
    .where('counter.mall_id', '=', mallId)
    .orderBy('service_id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    zoneId: row.zone_id,
    agencyId: row.agency_id,
    number: row.number,
    name: row.name,
    retired: row.retired_at !== null,
    services: serves
      .filter((serve) => serve.counter_id === row.id)
      .map((serve) => ({ serviceId: serve.service_id, kind: serve.kind, minWaiting: serve.min_waiting })),
  }));
}

async function readServices(
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

/** The standard in force on a day: the newest that has begun. */
export function standardOn(setUp: SetUp, serviceId: string, day: string): Standard | null {
  for (const id of setUp.services.get(serviceId)?.standardIds ?? []) {
    const standard = setUp.standards.get(id);
    if (standard !== undefined && standard.validFrom <= day) return standard;
  }
  return null;
}

function byId<T extends { id: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
