import type { Kysely } from 'kysely';
import { businessDayOf } from '../domain/business-day.ts';
import { readHead } from './journal.ts';
import type { DB } from './schema.ts';
import type { SetUpCache } from './set-up-cache.ts';
import type { SetUp } from './set-up-store.ts';

/** Where views are read from: the read-only connection, what is set up, and the server's clock. */
export type ViewSource = { reader: Kysely<DB>; setUp: SetUpCache; clock: { now(): number }; mallId: string };

/** One reading: everything a view is built from, with the stamp that it carries. */
export type Reading = {
  db: Kysely<DB>;
  setUp: SetUp;
  mallId: string;
  now: number;
  businessDay: string;
  stamp: { epoch: string; seq: number; serverTime: number };
};

/**
 * Begins a reading. The journal's head is read first: the view may already hold something newer than its `seq`, never something
 * older, so a client that drops lower numbers ends with the newest.
 */
export async function beginReading(source: ViewSource): Promise<Reading> {
  const { reader: db, mallId } = source;
  const { epoch, seq, at } = await readHead(db, mallId);
  const setUp = await source.setUp.current();
  // Journal time never runs backwards, so neither does the time on the screens.
  const now = Math.max(source.clock.now(), at);
  const businessDay = businessDayOf(now, setUp.mall.timeZone, setUp.mall.dayStartsMin);
  return { db, setUp, mallId, now, businessDay, stamp: { epoch, seq, serverTime: now } };
}
