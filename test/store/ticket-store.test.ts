import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ticket, TicketEvent } from '../../server/domain/ticket.ts';
import { evolveTicket } from '../../server/domain/ticket-evolve.ts';
import {
  ConcurrentChangeError,
  insertTicket,
  loadTicket,
  saveTicket,
  takeNumber,
} from '../../server/store/ticket-store.ts';
import type { Unit } from '../../server/store/unit-of-work.ts';
import { insertVisit } from '../../server/store/visit-store.ts';
import { called, issued, missed, recalled, transferred } from '../domain/support/ticket-events.ts';
import { MALL_ID, openStoreFixture, type StoreFixture } from '../support/store-fixture.ts';

const DAY = '2025-10-06';

describe('tickets', () => {
  let fixture: StoreFixture;
  beforeAll(async () => {
    fixture = await openStoreFixture();
  });
  afterAll(() => fixture.close());

  /** In a unit that writes to the journal, or nothing would stay. */
  const inUnit = <T>(work: (unit: Unit) => Promise<T>) =>
    fixture.uow.run(MALL_ID, 'test', async (unit) => {
      await unit.append({ type: 'test', subjectId: 'test', payload: {} });
      return work(unit);
    });

  /** A ticket of its own visit, with the events after it. */
  const store = (name: string, number: number, ...events: TicketEvent[]): Promise<Ticket> =>
    inUnit(async ({ tx }) => {
      const visitId = `visit-${name}`;
      const first = evolveTicket(null, issued(0, { ticketId: name, visitId, number }));
      const visit = { id: visitId, mallId: MALL_ID, businessDay: DAY, arrivedAt: first.issuedAt };
      await insertVisit(tx, { ...visit, priority: 'none', channel: 'kiosk' });
      const link = { requestId: `r-${name}`, linkToken: `l-${name}`, journalSeq: 1, journalCode: 'abcdef01' };
      await insertTicket(tx, first, link, 'dukcapil');
      let ticket = first;
      for (const event of events) {
        const after = evolveTicket(ticket, event);
        await saveTicket(tx, ticket, after, 'dukcapil');
        ticket = after;
      }
      return ticket;
    });

  it('are changed only by whoever has seen the newest version', async () => {
    const seen = await store('stale', 1);
    const winner = evolveTicket(seen, called(1));
    await inUnit(({ tx }) => saveTicket(tx, seen, winner));

    const loser = evolveTicket(seen, called(2, { counterId: 'c2' }));
    await expect(inUnit(({ tx }) => saveTicket(tx, seen, loser))).rejects.toThrow(ConcurrentChangeError);
    expect(await loadTicket(fixture.store.reader, 'stale')).toStrictEqual(winner);
    await inUnit(({ tx }) => saveTicket(tx, winner, evolveTicket(winner, missed(3))));
  });

  it('lose neither leg nor neighbour when one of them is saved', async () => {
    const other = await store('other', 2);
    const moved = await store('moved', 3, called(1), transferred(2));
    expect(moved.legs).toHaveLength(2);
    expect(await loadTicket(fixture.store.reader, 'other')).toStrictEqual(other);
    expect(await loadTicket(fixture.store.reader, 'moved')).toStrictEqual(moved);
  });

  it('need the agency of a new leg', async () => {
    const ticket = await store('no-agency', 4, called(1, { counterId: 'c2' }));
    const after = evolveTicket(ticket, transferred(2));
    await expect(inUnit(({ tx }) => saveTicket(tx, ticket, after))).rejects.toThrow('needs its agency');
    await inUnit(({ tx }) => saveTicket(tx, ticket, evolveTicket(ticket, missed(2))));
  });

  it('are never two at one counter, called or served', async () => {
    const first = await store('at-counter', 5, called(1));
    await expect(store('also-at-counter', 6, called(1))).rejects.toThrow(/UNIQUE constraint failed: ticket.counter_id/);
    await inUnit(({ tx }) => saveTicket(tx, first, evolveTicket(first, missed(2))));
    const next = await store('next-at-counter', 7, called(3));
    await inUnit(({ tx }) => saveTicket(tx, next, evolveTicket(next, recalled(4))));
  });

  it('of one visitor are never at two counters', async () => {
    await store('errand-1', 8, called(1, { counterId: 'c2' }));
    await expect(
      inUnit(async ({ tx }) => {
        const other = evolveTicket(null, issued(0, { ticketId: 'errand-2', visitId: 'visit-errand-1', number: 9 }));
        const link = { requestId: 'r-errand-2', linkToken: 'l-errand-2', journalSeq: 1, journalCode: 'abcdef01' };
        await insertTicket(tx, { ...other, state: 'serving', counterId: 'c9' }, link, 'dukcapil');
      }),
    ).rejects.toThrow(/UNIQUE constraint failed: ticket.visit_id/);
  });

  it('never share number, request or link', async () => {
    await store('first', 20);
    await expect(store('same-number', 20)).rejects.toThrow(/ticket.series_id, ticket.business_day, ticket.number/);
    const set = (column: string, value: string) =>
      inUnit(({ tx }) =>
        tx
          .updateTable('ticket')
          .set({ [column]: value })
          .where('id', '=', 'other')
          .execute(),
      );
    await expect(set('request_id', 'r-first')).rejects.toThrow(/UNIQUE constraint failed: ticket.request_id/);
    await expect(set('link_token', 'l-first')).rejects.toThrow(/UNIQUE constraint failed: ticket.link_token/);
  });

  it('have only states and places that exist', () => {
    const set = (sql: string) => () => fixture.raw.prepare(sql).run();
    expect(set(`update ticket set state = 'lost' where id = 'first'`)).toThrow(/CHECK constraint failed/);
    expect(set(`update leg set result = 'gone' where ticket_id = 'first'`)).toThrow(/CHECK constraint failed/);
    fixture.raw.pragma('foreign_keys = ON');
    expect(set(`update ticket set service_id = 'nowhere' where id = 'first'`)).toThrow(/FOREIGN KEY/);
    expect(set(`update leg set counter_id = 'nowhere' where ticket_id = 'first'`)).toThrow(/FOREIGN KEY/);
  });

  it('are numbered from 1 in each series on each day', async () => {
    const take = (day: string) => inUnit(({ tx }) => takeNumber(tx, 's1', day));
    const all = await Promise.all(Array.from({ length: 30 }, () => take('2030-01-01')));
    expect(all.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    expect(await take('2030-01-02')).toBe(1);
    expect(await take('2030-01-01')).toBe(31);
  });
});
