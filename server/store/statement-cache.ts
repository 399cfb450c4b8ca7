import type Database from 'better-sqlite3';
import type { SqliteDatabase } from 'kysely';

/** More different statements than the server has; reports with odd filters may go beyond and are prepared anew. */
const MOST = 400;

/** Kysely prepares a statement at every execution; the same few dozen come round all day, so they are kept. */
export function cacheStatements(raw: Database.Database): SqliteDatabase {
  const kept = new Map<string, Database.Statement>();
  return {
    close: () => {
      kept.clear();
      raw.close();
    },
    prepare: (sql) => {
      const known = kept.get(sql);
      if (known !== undefined) return known;
      const made = raw.prepare(sql);
      if (kept.size < MOST) kept.set(sql, made);
      return made;
    },
  };
}
