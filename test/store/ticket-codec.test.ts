import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ticket } from '../../server/domain/ticket.ts';
import { evolveTicket } from '../../server/domain/ticket-evolve.ts';
import { insertTicket, loadTicket, saveTicket } from '../../server/store/ticket-store.ts';
import { insertVisit } from '../../server/store/visit-store.ts';
import { play, steps } from '../domain/support/ticket-arbitrary.ts';
import { MALL_ID, openStoreFixture, type StoreFixture } from '../support/store-fixture.ts';

const LINK = { requestId: 'r1', linkToken: 'l1', journalSeq: 1, journalCode: 'abcdef01' };

describe('a ticket in the database', () => {
  let fixture: StoreFixture;
  beforeAll(async () => {
    fixture = await openStoreFixture();
  });
  afterAll(() => fixture.close());

  it('reads back as what its events make of it, after every step of any story', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (of) => {
        const [first, ...later] = play(of).events;
        if (first === undefined) throw new Error('a story begins with ticketIssued');
        // Undone after each story, so that the next one may use the same number.
        const tx = await fixture.store.writer.startTransaction().execute();
        try {
          await insertVisit(tx, {
            id: 'v1',
            mallId: MALL_ID,
            businessDay: '2025-10-06',
            arrivedAt: first.at,
            priority: 'none',
            channel: 'kiosk',
          });
          let ticket: Ticket = evolveTicket(null, first);
          await insertTicket(tx, ticket, LINK, 'dukcapil');
          expect(await loadTicket(tx, ticket.id)).toStrictEqual(ticket);
          for (const event of later) {
            const after = evolveTicket(ticket, event);
            await saveTicket(tx, ticket, after, 'dukcapil');
            expect(await loadTicket(tx, ticket.id)).toStrictEqual(after);
            ticket = after;
          }
        } finally {
          await tx.rollback().execute();
        }
      }),
      { numRuns: 60 },
    );
  });
});
