import type Database from 'better-sqlite3';

/** A waiting ticket as the rows have it, with how this counter serves its service. */
export type Waiting = {
  id: string;
  visitId: string;
  serviceId: string;
  dueAt: number;
  orderAt: number;
  number: number;
  kind: 'primary' | 'assist';
  minWaiting: number;
};

export type Expected = { ticketId: string; reason: string };

/** Everybody who waits for a service of this counter today. Read beside the server, with none of its code. */
export function readWaiting(db: Database.Database, counterId: string, day: string): Waiting[] {
  return db
    .prepare<[string, string], Waiting>(
      `select t.id, t.visit_id as visitId, t.service_id as serviceId, t.due_at as dueAt, t.order_at as orderAt, t.number,
         cs.kind, cs.min_waiting as minWaiting
       from ticket t join counter_service cs on cs.service_id = t.service_id
       where cs.counter_id = ? and t.state = 'waiting' and t.business_day = ?`,
    )
    .all(counterId, day);
}

export function readAttendedVisits(db: Database.Database): Set<string> {
  const rows = db
    .prepare<[], { id: string }>(`select visit_id as id from ticket where state in ('called', 'serving')`)
    .all();
  return new Set(rows.map(({ id }) => id));
}

/** The rule of design §4 once more, in the plainest words: sort all, look at the primary services, then at the assist ones. */
export function expectNext(waiting: readonly Waiting[], attended: ReadonlySet<string>, now: number): Expected | null {
  const free = waiting.filter(({ visitId }) => !attended.has(visitId)).toSorted(byPromise);
  const primary = free.find(({ kind }) => kind === 'primary');
  const assist = free.find((one) => one.kind === 'assist' && (one.dueAt < now || isLongEnough(one, waiting)));
  if (primary === undefined && assist === undefined) return null;
  if (primary === undefined) return { ticketId: assist?.id ?? '', reason: 'assistIdle' };
  if (assist !== undefined && assist.dueAt < now && primary.dueAt >= now) {
    return { ticketId: assist.id, reason: 'assistOverdue' };
  }
  return { ticketId: primary.id, reason: 'earliestPromise' };
}

function isLongEnough({ serviceId, minWaiting }: Waiting, waiting: readonly Waiting[]): boolean {
  return waiting.filter((other) => other.serviceId === serviceId).length >= minWaiting;
}

function byPromise(a: Waiting, b: Waiting): number {
  return a.dueAt - b.dueAt || a.orderAt - b.orderAt || a.number - b.number || (a.id < b.id ? -1 : 1);
}
