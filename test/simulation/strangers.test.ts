import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CounterList } from '../../contract/counter.ts';
import type { IssuedTicket } from '../../contract/ticket.ts';
import { timeOfDay } from '../../server/demo/simulation/day-times.ts';
import type { Summary } from '../../server/demo/simulation/tally.ts';
import { Client, signInAs, type TestServer } from '../support/server.ts';
import { liveThrough, startDayServer } from './live-through.ts';

/** A newcomer in front of the demo: takes a ticket, and sits down at a counter where a simulated officer works. */
let server: TestServer;
let summary: Summary;
let ownTicket = '';
const served: string[] = [];

async function takeTicket(): Promise<void> {
  const kiosk = new Client(server.url);
  const { body } = await kiosk.post<IssuedTicket>('/tickets', { requestId: randomUUID(), serviceId: 'u-01' });
  ownTicket = body.id;
}

/** Finishes whoever is at counter 1, whatever the simulated officer has in mind, and calls the next. */
async function workAtCounter(): Promise<void> {
  const officer = await signInAs(server, 'petugas1');
  const { body } = await officer.get<CounterList>('/counters');
  const current = body.counters.find(({ id }) => id === 'loket-1')?.current;
  if (current?.state === 'called') await officer.post(`/tickets/${current.id}/start`);
  if (current !== null && current !== undefined) {
    const { status } = await officer.post(`/tickets/${current.id}/finish`, { outcome: 'completed' });
    if (status === 200) served.push(current.id);
  }
  await officer.post('/counters/loket-1/call-next');
}

const evening = new AbortController();
const DOINGS: [at: number, act: () => Promise<void>][] = [
  [timeOfDay(8, 5), takeTicket],
  [timeOfDay(8, 10), workAtCounter],
  [timeOfDay(8, 11), workAtCounter],
  [timeOfDay(8, 12), workAtCounter],
  [timeOfDay(9, 10), async () => evening.abort()],
];

beforeAll(async () => {
  server = await startDayServer();
  const doings = [...DOINGS];
  summary = await liveThrough(server, {
    visitors: 2_031,
    signal: evening.signal,
    onTime: async (now) => {
      while (doings[0] !== undefined && doings[0][0] <= now) await doings.shift()?.[1]();
    },
  });
}, 180_000);

afterAll(() => server.close());

describe('somebody who is not in the plan', () => {
  it('is called and served as everybody is', () => {
    expect(server.query('select state from ticket where id = ?', ownTicket)).toEqual([{ state: 'done' }]);
  });

  it('may work at a counter: the simulated officer keeps hands off, and goes on when they have left', () => {
    expect(served.length).toBeGreaterThan(1);
    const ends = server.query<{ at: number }>(
      "select ended_at as at from leg where counter_id = 'loket-1' and ended_at is not null order by ended_at",
    );
    const between = (from: string, to: string) =>
      ends.filter(
        ({ at }) => at >= Date.parse(`2026-11-23T${from}+07:00`) && at < Date.parse(`2026-11-23T${to}+07:00`),
      );
    expect(between('08:12:30', '08:14:00'), 'while a stranger has the counter').toEqual([]);
    expect(between('08:20:00', '09:10:00').length, 'after they have left').toBeGreaterThan(2);
  });

  it('does not stop the day, which can be ended at any time', () => {
    expect(summary.served).toBeGreaterThan(100);
    expect(summary.issued).toBeLessThan(1_000);
  });
});
