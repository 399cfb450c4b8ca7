import type { Transaction } from 'kysely';
import type { CounterServiceKind } from '../../contract/words.ts';
import type { MallRules } from '../domain/mall-rules.ts';
import type { Quota } from '../domain/quota.ts';
import { insertCalendar, type NewCalendar } from './calendar-store.ts';
import type { Mall } from './mall-store.ts';
import type { DB } from './schema.ts';
import type { Standard } from './standard-store.ts';

/** A whole mall as it is set up at the beginning. Durations in ms. */
export type MallSetUp = {
  /** Of the rules only what differs from the defaults. Always open: the demo mall, so that whoever tries it at night finds it open. */
  mall: Omit<Mall, 'rules'> & { rules: Partial<MallRules> };
  calendar: NewCalendar;
  zones: { id: string; code: string; name: string; nameEn: string }[];
  agencies: {
    id: string;
    zoneId: string;
    code: string;
    shortName: string;
    name: string;
    kind: string;
    colour: string;
  }[];
  series: { id: string; code: string }[];
  services: {
    id: string;
    agencyId: string;
    zoneId: string;
    seriesId: string;
    name: string;
    category: string;
    keywords: string[];
    errand: string | null;
    ticketsFromMin: number | null;
    ticketsUntilMin: number | null;
  }[];
  quotas: ({ serviceId: string; weekday: number } & Quota)[];
  roster: { counterId: string; weekday: number; fromMin: number; toMin: number }[];
  standards: (Standard & { sources: string[]; verified: string[] })[];
  counters: { id: string; zoneId: string; agencyId: string; number: number; name: string }[];
  counterServices: { counterId: string; serviceId: string; kind: CounterServiceKind; minWaiting: number }[];
  notices: { id: string; zoneId: string | null; text: string; textEn: string }[];
};

/** Writes the rows of a new mall in the order of their references. */
export async function insertSetUp(tx: Transaction<DB>, setUp: MallSetUp): Promise<void> {
  const { mall } = setUp;
  const mall_id = mall.id;
  for (const [sort, zone] of setUp.zones.entries()) {
    const { id, code, name, nameEn } = zone;
    await tx
      .insertInto('zone')
      .values({ id, mall_id, code, name, name_en: nameEn, sort, last_announcement: 0, retired_at: null })
      .execute();
  }
  for (const [sort, agency] of setUp.agencies.entries()) {
    const { id, zoneId, code, shortName, name, kind, colour } = agency;
    const row = {
      id,
      mall_id,
      zone_id: zoneId,
      code,
      short_name: shortName,
      name,
      kind,
      colour,
      sort,
      retired_at: null,
    };
    await tx.insertInto('agency').values(row).execute();
  }
  for (const { id, code } of setUp.series) {
    await tx.insertInto('series').values({ id, mall_id, code, retired_at: null }).execute();
  }
  await insertServices(tx, setUp);
  for (const { id, zoneId, agencyId, number, name } of setUp.counters) {
    const row = { id, mall_id, zone_id: zoneId, agency_id: agencyId, number, name, retired_at: null };
    await tx.insertInto('counter').values(row).execute();
  }
  for (const { counterId, serviceId, kind, minWaiting } of setUp.counterServices) {
    const row = { counter_id: counterId, service_id: serviceId, kind, min_waiting: minWaiting };
    await tx.insertInto('counter_service').values(row).execute();
  }
  await insertCalendar(tx, mall_id, setUp.calendar);
  await insertPlans(tx, setUp);
  for (const [sort, { id, zoneId, text, textEn }] of setUp.notices.entries()) {
    await tx.insertInto('notice').values({ id, mall_id, zone_id: zoneId, text, text_en: textEn, sort }).execute();
  }
}

async function insertPlans(tx: Transaction<DB>, setUp: MallSetUp): Promise<void> {
  for (const { serviceId, weekday, total, kiosk, officer, priorityReserved } of setUp.quotas) {
    const row = { service_id: serviceId, weekday, total, kiosk, officer, priority_reserved: priorityReserved };
    await tx.insertInto('quota').values(row).execute();
  }
  for (const { counterId, weekday, fromMin, toMin } of setUp.roster) {
    const row = { counter_id: counterId, weekday, from_min: fromMin, to_min: toMin, person_id: null };
    await tx.insertInto('roster').values(row).execute();
  }
}

/** The mall's own row and the head of its journal: both must be there before anything can be written down. */
export async function insertMall(
  tx: Transaction<DB>,
  mall: MallSetUp['mall'],
  head: { hash: string; epoch: string; at: number },
): Promise<void> {
  await tx
    .insertInto('mall')
    .values({
      id: mall.id,
      name: mall.name,
      short_name: mall.shortName,
      time_zone: mall.timeZone,
      demo: mall.demo ? 1 : 0,
      priority_factors: JSON.stringify(mall.priorityFactors),
      grace_ms: mall.graceMs,
      day_starts_min: mall.dayStartsMin,
      always_open: mall.alwaysOpen ? 1 : 0,
      rules: JSON.stringify(mall.rules),
    })
    .execute();
  await tx
    .insertInto('journal_head')
    .values({ mall_id: mall.id, seq: 0, ...head })
    .execute();
}

async function insertServices(tx: Transaction<DB>, setUp: MallSetUp): Promise<void> {
  for (const [sort, service] of setUp.services.entries()) {
    await tx
      .insertInto('service')
      .values({
        id: service.id,
        mall_id: setUp.mall.id,
        agency_id: service.agencyId,
        zone_id: service.zoneId,
        series_id: service.seriesId,
        name: service.name,
        category: service.category,
        keywords: JSON.stringify(service.keywords),
        errand: service.errand,
        sort,
        tickets_from_min: service.ticketsFromMin,
        tickets_until_min: service.ticketsUntilMin,
        retired_at: null,
      })
      .execute();
  }
  for (const standard of setUp.standards) {
    await tx
      .insertInto('standard')
      .values({
        id: standard.id,
        service_id: standard.serviceId,
        valid_from: standard.validFrom,
        wait_target_ms: standard.waitTargetMs,
        service_target_ms: standard.serviceTargetMs,
        completion_text: standard.completionText,
        tariff_rupiah: standard.tariffRupiah,
        tariff_text: standard.tariffText,
        requirements: JSON.stringify(standard.requirements),
        legal_basis: JSON.stringify(standard.legalBasis),
        sources: JSON.stringify(standard.sources),
        verified: JSON.stringify(standard.verified),
      })
      .execute();
  }
}
