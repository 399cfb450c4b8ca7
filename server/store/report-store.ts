import { type Kysely, sql } from 'kysely';
import type { LegResult, ReportGroup, Verdict } from '../../contract/words.ts';
import type { ReportedLeg } from '../domain/sop-report.ts';
import type { QueuedLeg } from '../domain/unattended.ts';
import type { DB } from './schema.ts';

const KEYS = {
  agency: 'agency_id',
  service: 'service_id',
  counter: 'counter_id',
  day: 'business_day',
} as const satisfies Record<ReportGroup, string>;

/** The legs that began between two business days, both included. A leg that no counter called has an empty counter key. */
export async function readReportLegs(
  db: Kysely<DB>,
  period: { mallId: string; from: string; to: string; groupBy: ReportGroup },
): Promise<(ReportedLeg & QueuedLeg)[]> {
  const key = sql.ref(KEYS[period.groupBy]);
  return db
    .selectFrom('leg')
    .select([
      sql<string>`coalesce(${key}, '')`.as('key'),
      'result',
      'service_id as serviceId',
      'business_day as businessDay',
      'queued_at as queuedAt',
      // Out of the line with the first call, or gone without one.
      sql<number | null>`coalesce(first_called_at, ended_at)`.as('leftAt'),
      sql<number>`case when out_of_order_reason is null then 0 else 1 end`.as('outOfOrder'),
      'walk_direct as walkDirect',
      'wait_outage_ms as waitOutageMs',
      'service_outage_ms as serviceOutageMs',
      'wait_ms as waitMs',
      'way_ms as wayMs',
      'service_ms as serviceMs',
      'wait_verdict as waitVerdict',
      'service_verdict as serviceVerdict',
    ])
    .where('mall_id', '=', period.mallId)
    .where('business_day', '>=', period.from)
    .where('business_day', '<=', period.to)
    .execute();
}

/** Who stood in line for what on a day. */
export async function readQueuedLegs(db: Kysely<DB>, mallId: string, businessDay: string): Promise<QueuedLeg[]> {
  return db
    .selectFrom('leg')
    .select([
      'service_id as serviceId',
      'business_day as businessDay',
      'queued_at as queuedAt',
      sql<number | null>`coalesce(first_called_at, ended_at)`.as('leftAt'),
    ])
    .where('mall_id', '=', mallId)
    .where('business_day', '=', businessDay)
    .execute();
}

/** Today's ended legs of a counter, for the officer's tally. */
export async function readCounterLegs(
  db: Kysely<DB>,
  counterId: string,
  businessDay: string,
): Promise<{ result: LegResult; serviceMs: number | null; serviceVerdict: Verdict | null }[]> {
  const rows = await db
    .selectFrom('leg')
    .select(['result', 'service_ms as serviceMs', 'service_verdict as serviceVerdict'])
    .where('counter_id', '=', counterId)
    .where('business_day', '=', businessDay)
    .where('result', 'is not', null)
    .execute();
  return rows.flatMap(({ result, ...rest }) => (result === null ? [] : [{ result, ...rest }]));
}
