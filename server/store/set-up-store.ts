import type { Kysely } from 'kysely';
import { type Calendar, compileCalendar } from '../domain/calendar/hours-at.ts';
import { readCalendarData } from './calendar-store.ts';
import { type Mall, readMall } from './mall-store.ts';
import type { DB } from './schema.ts';
import { type CounterRow, type RosterRow, readCounters, readRoster } from './set-up-counters.ts';
import { type QuotaWeeks, readQuotas, readServices, type ServiceRow } from './set-up-services.ts';
import { readStandards, type Standard } from './standard-store.ts';

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
  quotas: QuotaWeeks;
  roster: RosterRow[];
};

type ZoneRow = { id: string; code: string; name: string; nameEn: string; sort: number; retired: boolean };
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
type NoticeRow = { id: string; zoneId: string | null; text: string; textEn: string };

/** Everything, the retired too: history names them. */
export async function readSetUp(db: Kysely<DB>, mallId: string): Promise<SetUp> {
  const mall = await readMall(db, mallId);
  const zones = await db.selectFrom('zone').selectAll().where('mall_id', '=', mallId).orderBy('sort').execute();
  const agencies = await db.selectFrom('agency').selectAll().where('mall_id', '=', mallId).orderBy('sort').execute();
  const standards = await readStandards(db, mallId);
  const people = await db.selectFrom('person').select(['id', 'name']).where('mall_id', '=', mallId).execute();
  const notices = await db.selectFrom('notice').selectAll().where('mall_id', '=', mallId).orderBy('sort').execute();
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
