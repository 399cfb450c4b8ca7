import { type Kysely, sql } from 'kysely';
import type { DutyEvent } from '../domain/duty.ts';
import type { DutyEntry } from '../domain/duty-history.ts';
import { readPayload } from './json-column.ts';
import { prepareQuery } from './prepared-query.ts';
import type { DB } from './schema.ts';

const DUTY_TYPES = ['counterOpened', 'counterPaused', 'counterReopened', 'counterClosed'] as const;

type Row = { type: string; at: number; subject_id: string; payload: string };

const dutyRows = prepareQuery<{ mallId: string; from: string; to: string }, Row>((db, hole) =>
  db
    .selectFrom('journal')
    .select(['type', 'at', 'subject_id', 'payload'])
    .where('mall_id', '=', hole('mallId'))
    // In the words of the index journal_duty, or SQLite does not see that it holds them all and walks the journal of all years.
    .where(
      'type',
      'in',
      DUTY_TYPES.map((type) => sql.lit(type)),
    )
    .where('business_day', '>=', hole('from'))
    .where('business_day', '<=', hole('to'))
    .orderBy('business_day')
    .orderBy('seq'),
);

/** What the journal says about duties between two business days, both included, oldest first. */
export async function readDutyEntries(
  db: Kysely<DB>,
  period: { mallId: string; from: string; to: string },
): Promise<DutyEntry[]> {
  const { mallId, from, to } = period;
  const rows = await dutyRows(db, { mallId, from, to });
  return rows.map(({ type, at, subject_id, payload }) => {
    return { dutyId: subject_id, event: { ...readPayload(payload), type, at } as DutyEvent };
  });
}
