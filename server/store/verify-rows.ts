import type { Kysely } from 'kysely';
import type { Duty } from '../domain/duty.ts';
import type { Outage } from '../domain/outage.ts';
import type { Ticket } from '../domain/ticket.ts';
import { listDutiesById } from './duty-store.ts';
import type { Misfit } from './journal-check.ts';
import { listOutagesById } from './outage-store.ts';
import type { DB } from './schema.ts';
import { loadTickets } from './ticket-store.ts';
import { countRows, type LetInCount, readAnnouncementCounts, readLetIns, readSequences } from './verify-store.ts';

/** A row as the journal makes it, with the newest entry about it. */
export type Folded<T> = { row: T; seq: number };

export async function compareTickets(db: Kysely<DB>, folded: readonly Folded<Ticket>[]): Promise<Misfit | null> {
  const rows = await loadTickets(
    db,
    folded.map(({ row }) => row.id),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const wrong = folded.filter(({ row }) => !isSame(byId.get(row.id), row)).toSorted((a, b) => a.seq - b.seq)[0];
  if (wrong === undefined) return null;
  const { id } = wrong.row;
  const reason = byId.has(id) ? `ticket ${id}: the row differs from what the journal says` : `ticket ${id} has no row`;
  return { seq: wrong.seq, reason };
}

export async function compareDuties(db: Kysely<DB>, folded: readonly Folded<Duty>[]): Promise<Misfit | null> {
  const byId = new Map((await listDutiesById(db)).map((row) => [row.id, row]));
  for (const { row: duty, seq } of folded) {
    if (!isSame(byId.get(duty.id), duty))
      return { seq, reason: `duty ${duty.id}: the row differs from what the journal says` };
  }
  return null;
}

/** `seq` is null before the first entry about it. */
export type FoldedOutage = { row: Outage; seq: number | null };

/** The id of an outage that a suspended service of an older Loket became (migrations/0006-rules.ts). */
const MOVED = 'suspension-';

/** Those that no entry declared, as they were when they were moved: what is said and done about them later has entries. */
export async function readMovedOutages(db: Kysely<DB>, mallId: string): Promise<Map<string, FoldedOutage>> {
  const moved = (await listOutagesById(db, mallId)).filter(({ id }) => id.startsWith(MOVED));
  return new Map(
    moved.map((row) => [
      row.id,
      { row: { ...row, declaredBy: null, expectedUntil: null, liftedAt: null, liftedBy: null }, seq: null },
    ]),
  );
}

export async function compareOutages(
  db: Kysely<DB>,
  mallId: string,
  folded: ReadonlyMap<string, FoldedOutage>,
): Promise<Misfit | null> {
  const rows = new Map((await listOutagesById(db, mallId)).map((row) => [row.id, row]));
  for (const [id, { row: outage, seq }] of folded) {
    if (!isSame(rows.get(id), outage))
      return { seq, reason: `outage ${id}: the row differs from what the journal says` };
  }
  const unmade = [...rows.keys()].find((id) => !folded.has(id));
  return unmade === undefined ? null : { seq: null, reason: `outage ${unmade} has no entry` };
}

export async function compareLetIns(
  db: Kysely<DB>,
  mallId: string,
  folded: ReadonlyMap<string, Folded<LetInCount>>,
): Promise<Misfit | null> {
  const rows = new Map((await readLetIns(db, mallId)).map((row) => [row.id, row]));
  for (const [id, { row, seq }] of folded) {
    if (!isSame(rows.get(id), row)) return { seq, reason: `let-in ${id}: the row differs from what the journal says` };
  }
  const unmade = [...rows.keys()].find((id) => !folded.has(id));
  return unmade === undefined ? null : { seq: null, reason: `let-in ${unmade} has no entry` };
}

/** A row that no entry made. */
export async function compareCounts(
  db: Kysely<DB>,
  mallId: string,
  counts: { tickets: number; duties: number; announcements: number },
): Promise<Misfit | null> {
  const tables = { tickets: 'ticket', duties: 'duty', announcements: 'announcement' } as const;
  for (const key of ['tickets', 'duties', 'announcements'] as const) {
    const rows = await countRows(db, tables[key], mallId);
    if (rows !== counts[key])
      return { seq: null, reason: `${rows} rows in ${tables[key]}, the journal made ${counts[key]}` };
  }
  return null;
}

export async function compareNumbers(
  db: Kysely<DB>,
  mallId: string,
  numbers: ReadonlyMap<string, number>,
  announced: ReadonlyMap<string, number>,
): Promise<Misfit | null> {
  for (const { key, last } of await readSequences(db, mallId)) {
    if ((numbers.get(key) ?? 0) !== last) return { seq: null, reason: `the sequence ${key} stands at ${last}` };
  }
  for (const { zoneId, last } of await readAnnouncementCounts(db, mallId)) {
    if ((announced.get(zoneId) ?? 0) !== last)
      return { seq: null, reason: `the announcements of ${zoneId} stand at ${last}` };
  }
  return null;
}

/** Both are plain data with keys in the order of their type, made by the same code paths or by its codec. */
function isSame(row: object | undefined, folded: object): boolean {
  return row !== undefined && canonical(row) === canonical(folded);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
