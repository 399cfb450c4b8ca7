import type { Kysely } from 'kysely';
import { DEFAULT_MALL_RULES, type MallRules } from '../domain/mall-rules.ts';
import type { PriorityFactors } from '../domain/queue-order.ts';
import { readPriorityFactors, readRules } from './json-column.ts';
import type { DB } from './schema.ts';

/** The mall's own row. Durations in ms; `dayStartsMin` in minutes after midnight. */
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

/** Rules that the mall has not set are the defaults. */
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
