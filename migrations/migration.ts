import type { Kysely } from 'kysely';
import type { Dialect } from './dialect.ts';

/** One step of the schema. Runs inside a transaction that the runner opens, after a backup. */
export type Migration = {
  up(db: Kysely<never>, dialect: Dialect): Promise<void>;
  down(db: Kysely<never>, dialect: Dialect): Promise<void>;
};
