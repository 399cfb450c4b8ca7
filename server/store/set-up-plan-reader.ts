import type { Kysely } from 'kysely';
import type { Document } from '../domain/set-up/sheet.ts';
import { writeTime } from '../domain/set-up/time-text.ts';
import type { DB } from './schema.ts';

/** Everybody, the retired too; never a password. */
export async function readPeople(db: Kysely<DB>, mallId: string): Promise<Document['people']> {
  const rows = await db
    .selectFrom('person')
    .select(['username', 'name', 'role', 'agency_id', 'may_call_out_of_order', 'retired_at'])
    .where('mall_id', '=', mallId)
    .orderBy('username')
    .execute();
  return rows.map(({ username, name, role, agency_id, may_call_out_of_order, retired_at }) => ({
    username,
    name,
    role,
    agencyId: agency_id,
    mayCallOutOfOrder: may_call_out_of_order === 1,
    retired: retired_at !== null,
  }));
}

/** How many tickets, who is planned where, and what runs over the displays. */
export async function readPlans(
  db: Kysely<DB>,
  mallId: string,
): Promise<Pick<Document, 'quotas' | 'roster' | 'notices'>> {
  const quotas = await db
    .selectFrom('quota')
    .innerJoin('service', 'service.id', 'quota.service_id')
    .selectAll('quota')
    .where('service.mall_id', '=', mallId)
    .orderBy('quota.service_id')
    .orderBy('quota.weekday')
    .execute();
  const roster = await db
    .selectFrom('roster')
    .innerJoin('counter', 'counter.id', 'roster.counter_id')
    .leftJoin('person', 'person.id', 'roster.person_id')
    .select(['roster.counter_id', 'roster.weekday', 'roster.from_min', 'roster.to_min', 'person.username'])
    .where('counter.mall_id', '=', mallId)
    .orderBy('counter.number')
    .orderBy('roster.weekday')
    .orderBy('roster.from_min')
    .execute();
  const notices = await db
    .selectFrom('notice')
    .selectAll()
    .where('mall_id', '=', mallId)
    .orderBy('sort')
    .orderBy('id')
    .execute();
  return {
    quotas: quotas.map(({ service_id, weekday, total, kiosk, officer, priority_reserved }) => {
      return { serviceId: service_id, weekday, total, kiosk, officer, priorityReserved: priority_reserved };
    }),
    roster: roster.map(({ counter_id, weekday, from_min, to_min, username }) => {
      return { counterId: counter_id, weekday, from: writeTime(from_min), to: writeTime(to_min), username };
    }),
    notices: notices.map(({ id, zone_id, text, text_en }) => ({ id, zoneId: zone_id, text, textEn: text_en })),
  };
}
