import type { CompiledQuery, Insertable, Kysely, Transaction } from 'kysely';
import type { DB } from './schema.ts';

/** Stands in a query for a value that is only known when it runs. */
class Hole {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

type Built<R> = { compile(): CompiledQuery<R> };

/**
 * A query that is built once and run many times. Kysely builds and compiles a query anew at every execution, which for the few that
 * issue a ticket costs more than SQLite does; here the text is kept and only the values change. `hole(name)` takes the place of the
 * argument of that name.
 */
export function prepareQuery<A extends Record<string, string | number | null>, R>(
  build: (db: Kysely<DB>, hole: <K extends keyof A & string>(name: K) => A[K]) => Built<R>,
): (db: Kysely<DB>, args: A) => Promise<R[]> {
  let compiled: CompiledQuery<R> | null = null;
  return async (db, args) => {
    compiled ??= build(db, (name) => new Hole(name) as never).compile();
    const parameters = compiled.parameters.map((value) => (value instanceof Hole ? args[value.name] : value));
    const { rows } = await db.executeQuery<R>({ ...compiled, parameters });
    return rows;
  };
}

/** The only row of a query that always has one. */
export function onlyRow<R>(rows: readonly R[]): R {
  const [row] = rows;
  if (row === undefined) throw new Error('a query that always has a row had none');
  return row;
}

/** Inserts rows of one table that all name the same columns, in any order. */
export function prepareRowInsert<T extends keyof DB>(
  table: T,
): (tx: Transaction<DB>, row: Insertable<DB[T]>) => Promise<void> {
  let insert: ((db: Kysely<DB>, args: Record<string, string | number | null>) => Promise<unknown[]>) | null = null;
  return async (tx, row) => {
    const values = row as Record<string, string | number | null>;
    insert ??= prepareQuery((db, hole) => {
      const holes = Object.fromEntries(Object.keys(values).map((column) => [column, hole(column)]));
      return db.insertInto(table).values(holes as never);
    });
    await insert(tx, values);
  };
}
