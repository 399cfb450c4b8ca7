import { type Kysely, sql } from 'kysely';
import type { LegResult, ReportGroup, Verdict } from '../../contract/words.ts';
import type { ReportedLeg } from '../domain/sop-report.ts';
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
): Promise<ReportedLeg[]> {
  const key = sql.ref(KEYS[period.groupBy]);
  return db
    .selectFrom('leg')
    .select([
      sql<string>`coalesce(${key}, '')`.as('key'),
      'result',
      sql<number>`case when out_of_order_reason is null then 0 else 1 end`.as('outOfOrder'),
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
