import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRIORITIES, type Priority, TICKET_STATES, type TicketState } from '../../contract/words.ts';
import { comparePlaces, dueAt, type Place } from '../../server/domain/queue-order.ts';
import { readLineFronts } from '../../server/store/next-call-store.ts';
import { countAhead, readLine, readWaiting } from '../../server/store/queue-store.ts';
import { MALL_ID, openStoreFixture, SMALL_MALL, type StoreFixture } from '../support/store-fixture.ts';

const TODAY = '2026-11-23';
const TARGETS: Record<string, number> = { ktp: 15, paspor: 30, sim: 0 };
const KINDS: Record<string, 'primary' | 'assist'> = { ktp: 'primary', paspor: 'primary', sim: 'assist' };

type Row = {
  visit: string;
  serviceId: string;
  priority: Priority;
  minute: number;
  state: TicketState;
  businessDay: string;
};
type Stored = Row & Place;

const row: fc.Arbitrary<Row> = fc.record({
  visit: fc.constantFrom('v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7', 'v8'),
  serviceId: fc.constantFrom('ktp', 'paspor', 'sim'),
  priority: fc.constantFrom(...PRIORITIES),
  // Few instants, and such that the promises of different services fall together: 15 minutes, 30, and half of them.
  minute: fc.constantFrom(0, 7.5, 15, 22.5, 30),
  state: fc.oneof({ weight: 4, arbitrary: fc.constant<TicketState>('waiting') }, fc.constantFrom(...TICKET_STATES)),
  businessDay: fc.oneof({ weight: 9, arbitrary: fc.constant(TODAY) }, fc.constant('2026-11-22')),
});

const isAttended = ({ state }: Row) => state === 'called' || state === 'serving';

/** As stored: a visitor is at one counter at most. */
function placed(rows: readonly Row[]): Stored[] {
  const attended = new Set<string>();
  return rows.map((of, index) => {
    const second = isAttended(of) && attended.has(of.visit);
    if (isAttended(of)) attended.add(of.visit);
    const orderAt = of.minute * 60_000;
    const due = dueAt(orderAt, (TARGETS[of.serviceId] ?? 0) * 60_000, of.priority === 'none' ? 1 : 0.5);
    const ticketId = `t${(index * 7) % 40}-${index}`;
    return { ...of, state: second ? 'held' : of.state, ticketId, dueAt: due, orderAt, number: index + 1 };
  });
}

/** The line as a person with pencil and paper would write it down. */
function expectedLine(rows: readonly Stored[], serviceIds: readonly string[]): Stored[] {
  return rows
    .filter((of) => of.state === 'waiting' && of.businessDay === TODAY && serviceIds.includes(of.serviceId))
    .toSorted(comparePlaces);
}

const placeOf = ({ ticketId, dueAt: due, orderAt, number }: Place) => ({ ticketId, dueAt: due, orderAt, number });

describe('a line', () => {
  let fixture: StoreFixture;
  beforeAll(async () => {
    fixture = await openStoreFixture();
  });
  afterAll(() => fixture.close());

  function write(rows: readonly Stored[]): void {
    const { raw } = fixture;
    raw.exec('delete from ticket; delete from visit');
    const visit = raw.prepare(
      `insert into visit values (?, '${MALL_ID}', '${TODAY}', 0, 'none', 'kiosk') on conflict do nothing`,
    );
    const ticket = raw.prepare(
      `insert into ticket (id, mall_id, visit_id, business_day, series_id, series_code, number, request_id, link_token, channel,
       priority, issued_at, order_at, due_at, state, service_id, leg_n, journal_seq, journal_code, version)
       values (@ticketId, '${MALL_ID}', @visit, @businessDay, 's1', 'A', @number, @ticketId, @ticketId,
       'kiosk', @priority, @orderAt, @orderAt, @dueAt, @state, @serviceId, 1, 1, 'abcdef01', 1)`,
    );
    for (const { minute: _, ...of } of rows) {
      visit.run(of.visit);
      ticket.run(of);
    }
  }

  const checkRows = (check: (rows: Stored[]) => Promise<void>) =>
    fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 40, size: 'max' }).map(placed), async (rows) => {
        write(rows);
        await check(rows);
      }),
      { numRuns: 60 },
    );

  it('is read in the order of the promise', async () => {
    await checkRows(async (rows) => {
      const db = fixture.store.reader;
      for (const counter of SMALL_MALL.counters) {
        const served = SMALL_MALL.counterServices.filter(({ counterId }) => counterId === counter.id);
        const expected = expectedLine(
          rows,
          served.map(({ serviceId }) => serviceId),
        );
        const line = await readLine(db, counter.id, TODAY, 10);
        expect(line).toEqual(expected.slice(0, 10).map((of) => ({ ...placeOf(of), kind: KINDS[of.serviceId] })));
      }
    });
  });

  it('has at its front the first two who are not at another counter, and knows of the others', async () => {
    await checkRows(async (rows) => {
      const busy = new Set(rows.filter(isAttended).map(({ visit }) => visit));
      for (const { id: counterId } of SMALL_MALL.counters) {
        const expected = SMALL_MALL.counterServices
          .filter((served) => served.counterId === counterId)
          .flatMap(({ serviceId, kind, minWaiting }) => {
            const line = expectedLine(rows, [serviceId]);
            const free = line.filter(({ visit }) => !busy.has(visit)).map(placeOf);
            const away = line.filter(({ visit }) => busy.has(visit)).map(placeOf);
            const front = { waiting: line.length, callable: free.length, first: free.slice(0, 2), busy: away };
            return line.length === 0 ? [] : [{ serviceId, kind, minWaiting, ...front }];
          });
        const read = await readLineFronts(fixture.store.reader, { mallId: MALL_ID, counterId, businessDay: TODAY });
        expect(read).toEqual(expected.toSorted((a, b) => (a.serviceId < b.serviceId ? -1 : 1)));
      }
    });
  });

  it('is as long before a ticket as there are others before it', async () => {
    await checkRows(async (rows) => {
      const db = fixture.store.reader;
      const waiting = await readWaiting(db, MALL_ID, TODAY);
      for (const serviceId of Object.keys(TARGETS)) {
        const line = expectedLine(rows, [serviceId]);
        expect(waiting.get(serviceId) ?? 0).toBe(line.length);
        for (const [index, of] of line.entries()) {
          expect(await countAhead(db, { serviceId, businessDay: TODAY, ...placeOf(of) })).toBe(index);
        }
      }
    });
  });
});
