import { afterEach, describe, expect, it } from 'vitest';
import type { TicketExplanation } from '../../contract/explanation.ts';
import { expectLedgerWhole } from '../support/http-fixture.ts';
import { FakeClock, signInAs, startTestServer, type TestServer } from '../support/server.ts';
import { tempDir } from '../support/temp-dir.ts';
import { RandomDay } from './random-day/random-day.ts';

const VISITORS = 200;
const DAY_MS = 86_400_000;
/** More with LOKET_RANDOM_DAYS=n, as a campaign by hand. */
const SEEDS = Array.from({ length: Number(process.env.LOKET_RANDOM_DAYS ?? 2) }, (_, index) => `day-${index + 1}`);

let server: TestServer | null = null;
afterEach(() => server?.close());

describe.each(SEEDS)('a random day (%s)', (seed) => {
  it('keeps every place, calls nobody twice, explains every call, and ends whole', async () => {
    const dataDir = tempDir();
    server = await startTestServer({ dataDir });
    const day = new RandomDay(server, seed);
    try {
      await day.begin();
      await day.live(VISITORS);
    } finally {
      day.close();
    }
    for (const what of [
      'visit',
      'callNext',
      'transfer',
      'hold',
      'resume',
      'undo',
      'outage',
      'no-show',
      'finish',
      'walkIn',
      'reenter',
      'callTicket',
    ]) {
      expect(day.done.get(what) ?? 0, what).toBeGreaterThan(0);
    }
    expectLedgerWhole(server);
    await expectExplained(server, day);
    await server.close();
    server = await startTestServer({ dataDir, clock: new FakeClock(server.clock.now() + DAY_MS) });
    expectDayEnded(server);
    expectLedgerWhole(server);
  }, 120_000);
});

async function expectExplained(at: TestServer, day: RandomDay): Promise<void> {
  const supervisor = await signInAs(at, 'penyelia');
  for (const ticketId of new Set(day.calls.map((call) => call.ticketId))) {
    const { status, body } = await supervisor.get<TicketExplanation>(`/tickets/${ticketId}/explanation`);
    expect(status).toBe(200);
    const told = body.calls.map(({ at: calledAt, reason }) => ({ at: calledAt, reason }));
    const seen = day.calls.filter((call) => call.ticketId === ticketId);
    expect(told, ticketId).toEqual(seen.map(({ at: calledAt, reason }) => ({ at: calledAt, reason })));
  }
}

/** The next morning nothing of yesterday is open, nothing was deleted, and every number left over says why. */
function expectDayEnded(at: TestServer): void {
  expect(at.query(`select id from ticket where state not in ('done', 'cancelled', 'expired')`)).toEqual([]);
  expect(at.query(`select id from duty where state <> 'closed'`)).toEqual([]);
  const expired = at.query<{ payload: string }>(`select payload from journal where type = 'ticketExpired'`);
  for (const { payload } of expired) expect(JSON.parse(payload).reason).toMatch(/^(notCalled|notCome|leftOpen)$/);
}
