import { type Kysely, sql } from 'kysely';

export type Dialect = 'sqlite' | 'postgres';

/** The few things that the two databases write differently. Everything else in the migrations is the same for both. */
export const DIALECTS = {
  sqlite: {
    forbidChange: async (db: Kysely<never>, table: string) => {
      for (const action of ['update', 'delete']) {
        await sql`create trigger ${sql.ref(`${table}_no_${action}`)} before ${sql.raw(action)} on ${sql.table(table)}
          begin select raise(abort, 'append-only'); end`.execute(db);
      }
    },
    allowChange: async (db: Kysely<never>, table: string) => {
      for (const action of ['update', 'delete']) {
        await sql`drop trigger ${sql.ref(`${table}_no_${action}`)}`.execute(db);
      }
    },
  },
  postgres: {
    forbidChange: async (db: Kysely<never>, table: string) => {
      await sql`create or replace function refuse_change() returns trigger language plpgsql as
        $$ begin raise exception 'append-only'; end $$`.execute(db);
      await sql`create trigger ${sql.ref(`${table}_append_only`)} before update or delete on ${sql.table(table)}
        for each row execute function refuse_change()`.execute(db);
    },
    allowChange: async (db: Kysely<never>, table: string) => {
      await sql`drop trigger ${sql.ref(`${table}_append_only`)} on ${sql.table(table)}`.execute(db);
    },
  },
} satisfies Record<
  Dialect,
  Record<'forbidChange' | 'allowChange', (db: Kysely<never>, table: string) => Promise<void>>
>;

/** `column in ('a', 'b')` for a CHECK: states are text with a closed vocabulary on both databases. */
export function oneOf(column: string, words: readonly string[]) {
  return sql`${sql.ref(column)} in (${sql.join(words.map((word) => sql.lit(word)))})`;
}
