import type { Kysely } from 'kysely';
import { completeRow } from '../domain/set-up/complete-row.ts';
import type { Document, Row, Rows } from '../domain/set-up/sheet.ts';
import { SHEETS } from '../domain/set-up/sheets.ts';
import { timeOrNull, writeTime } from '../domain/set-up/time-text.ts';
import { readHourSheets } from './hour-sheets-store.ts';
import { hashText } from './journal-hash.ts';
import { readTexts } from './json-column.ts';
import { readMall } from './mall-store.ts';
import type { DB } from './schema.ts';
import { readPeople, readPlans } from './set-up-plan-reader.ts';

const MINUTE = 60_000;
const SECOND = 1000;

/** The whole set-up of a mall as one document, in an order that depends on nothing but what is set up. */
export async function readDocument(db: Kysely<DB>, mallId: string): Promise<Document> {
  const document = {
    mall: [await readMallRow(db, mallId)],
    ...(await readPlaces(db, mallId)),
    ...(await readServices(db, mallId)),
    ...(await readCounters(db, mallId)),
    people: await readPeople(db, mallId),
    ...(await readHourSheets(db, mallId)),
    ...(await readPlans(db, mallId)),
  };
  return completeAll(document);
}

/** What the document is known by: whoever changes it says which one they saw. */
export function versionOf(document: Document): string {
  return hashText(JSON.stringify(document)).slice(0, 32);
}

function completeAll(document: Document): Document {
  const rows: Rows = document;
  const complete = SHEETS.map((sheet): [string, Row[]] => {
    return [sheet.name, rows[sheet.name].map((row) => completeRow(sheet, row, () => {}))];
  });
  // The same sheets with the same columns: only what was empty is filled.
  return Object.fromEntries(complete) as unknown as Document;
}

async function readMallRow(db: Kysely<DB>, mallId: string): Promise<Document['mall'][number]> {
  const mall = await readMall(db, mallId);
  const { priorityFactors: factors, rules } = mall;
  return {
    name: mall.name,
    shortName: mall.shortName,
    timeZone: mall.timeZone,
    dayStarts: writeTime(mall.dayStartsMin),
    alwaysOpen: mall.alwaysOpen,
    factorElderly: factors.elderly,
    factorDisability: factors.disability,
    factorPregnant: factors.pregnant,
    factorChild: factors.child,
    factorDisaster: factors.disaster,
    graceMinutes: mall.graceMs / MINUTE,
    recallIntervalSeconds: rules.recallMinIntervalMs / SECOND,
    recallMax: rules.recallMax,
    holdRemindMinutes: rules.holdRemindMs / MINUTE,
    autoStartSeconds: rules.autoStartMs === null ? null : rules.autoStartMs / SECOND,
    undoSeconds: rules.undoMs / SECOND,
    returnAfter: rules.returnAfter,
    unattendedAlarmMinutes: rules.unattendedAlarmMs / MINUTE,
    idleCloseMinutes: rules.idleCloseMs === null ? null : rules.idleCloseMs / MINUTE,
    afterHoursCloseMinutes: rules.afterHoursCloseMs / MINUTE,
    closingForecast: rules.closingForecast,
  };
}

async function readPlaces(db: Kysely<DB>, mallId: string): Promise<Pick<Document, 'zones' | 'agencies' | 'series'>> {
  const zones = await db
    .selectFrom('zone')
    .selectAll()
    .where('mall_id', '=', mallId)
    .orderBy('sort')
    .orderBy('id')
    .execute();
  const agencies = await db
    .selectFrom('agency')
    .selectAll()
    .where('mall_id', '=', mallId)
    .orderBy('sort')
    .orderBy('id')
    .execute();
  const series = await db.selectFrom('series').selectAll().where('mall_id', '=', mallId).orderBy('id').execute();
  return {
    zones: zones.map(({ id, code, name, name_en, retired_at }) => {
      return { id, code, name, nameEn: name_en, retired: retired_at !== null };
    }),
    agencies: agencies.map(({ id, code, short_name, name, kind, colour, zone_id, retired_at }) => {
      return { id, code, shortName: short_name, name, kind, colour, zoneId: zone_id, retired: retired_at !== null };
    }),
    series: series.map(({ id, code, retired_at }) => ({ id, code, retired: retired_at !== null })),
  };
}

async function readServices(db: Kysely<DB>, mallId: string): Promise<Pick<Document, 'services' | 'standards'>> {
  const services = await db
    .selectFrom('service')
    .selectAll()
    .where('mall_id', '=', mallId)
    .orderBy('sort')
    .orderBy('id')
    .execute();
  const standards = await db
    .selectFrom('standard')
    .innerJoin('service', 'service.id', 'standard.service_id')
    .selectAll('standard')
    .where('service.mall_id', '=', mallId)
    .orderBy('service.sort')
    .orderBy('service.id')
    .orderBy('standard.valid_from')
    .execute();
  return {
    services: services.map((row) => ({
      id: row.id,
      agencyId: row.agency_id,
      zoneId: row.zone_id,
      seriesId: row.series_id,
      name: row.name,
      category: row.category,
      keywords: readTexts(row.keywords),
      errand: row.errand,
      ticketsFrom: timeOrNull(row.tickets_from_min),
      ticketsUntil: timeOrNull(row.tickets_until_min),
      retired: row.retired_at !== null,
    })),
    standards: standards.map((row) => ({
      serviceId: row.service_id,
      validFrom: row.valid_from,
      waitTargetMinutes: row.wait_target_ms / MINUTE,
      serviceTargetMinutes: row.service_target_ms / MINUTE,
      completionText: row.completion_text,
      tariffRupiah: row.tariff_rupiah,
      tariffText: row.tariff_text,
      requirements: readTexts(row.requirements),
      legalBasis: readTexts(row.legal_basis),
      sources: readTexts(row.sources),
      verified: readTexts(row.verified),
    })),
  };
}

async function readCounters(db: Kysely<DB>, mallId: string): Promise<Pick<Document, 'counters' | 'counterServices'>> {
  const counters = await db.selectFrom('counter').selectAll().where('mall_id', '=', mallId).orderBy('number').execute();
  const serves = await db
    .selectFrom('counter_service')
    .innerJoin('counter', 'counter.id', 'counter_service.counter_id')
    .select(['counter_id', 'service_id', 'kind', 'min_waiting'])
    .where('counter.mall_id', '=', mallId)
    .orderBy('counter.number')
    .orderBy('service_id')
    .execute();
  return {
    counters: counters.map(({ id, number, name, zone_id, agency_id, retired_at }) => {
      return { id, number, name, zoneId: zone_id, agencyId: agency_id, retired: retired_at !== null };
    }),
    counterServices: serves.map(({ counter_id, service_id, kind, min_waiting }) => {
      return { counterId: counter_id, serviceId: service_id, kind, minWaiting: min_waiting };
    }),
  };
}
