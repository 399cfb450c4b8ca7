import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CallNextAnswer } from '../../contract/ticket.ts';
import { createRng } from '../../server/demo/simulation/rng.ts';
import { MINUTE } from '../domain/support/ticket-events.ts';
import { clock, liveOf, startMallWithHours, take } from '../support/gate-fixture.ts';
import { enterAs, expectLedgerWhole } from '../support/http-fixture.ts';
import { Client, type TestServer } from '../support/server.ts';

/**
 * The overloaded day of overload.test.ts once more, through the real server: kiosk and officers at its API, its clock moved by the test.
 * Disdukcapil has four counters and stays open at noon; Imigrasi has two, closes over noon and stops giving numbers at two.
 */
const SECOND = 1_000;
const AGENCIES = [
  {
    services: ['a-01', 'a-02', 'a-04', 'a-05', 'a-09'],
    desks: [1, 2, 3, 4],
    closes: '16:00',
    arrivals: 500,
    eats: true,
  },
  { services: ['c-01', 'c-02', 'c-03', 'c-04'], desks: [8, 9], closes: '15:00', arrivals: 170, eats: false },
];
const SERVICE_MINUTES: Readonly<Record<string, number>> = {
  'a-01': 6,
  'a-02': 10,
  'a-04': 7,
  'a-05': 12,
  'a-09': 3,
  'c-01': 15,
  'c-02': 15,
  'c-03': 12,
  'c-04': 4,
};

let server: TestServer;
let kiosk: Client;
beforeAll(async () => {
  server = await startMallWithHours('07:30');
  kiosk = new Client(server.url);
});
afterAll(async () => {
  expectLedgerWhole(server);
  await server.close();
});

it('leaves fewer than 2 % of the issued tickets unserved when twice too many come', async () => {
  const rng = createRng('dua kali lipat');
  const due: { at: number; run: () => Promise<void> }[] = [];
  const plan = (at: number, run: () => Promise<void>) => due.push({ at, run });
  const count = { issued: 0, refused: 0 };

  async function arrive(serviceId: string): Promise<void> {
    // Every tenth looks at the kiosk first: it says what the server will do.
    const seen = rng.chance(0.1) ? await liveOf(kiosk, serviceId) : null;
    const { status, body } = await take(kiosk, serviceId, rng.chance(0.09) ? 'elderly' : 'none');
    if (seen !== null) expect(status, JSON.stringify(body)).toBe(seen.open ? 201 : 409);
    if (status === 201) count.issued += 1;
    else count.refused += 1;
    if (status !== 201) expect(['serviceLineFull', 'serviceClosed']).toContain(body.code);
  }

  function work(officer: Client, number: number, closesAt: number, meal: { at: number; until: number } | null): void {
    const path = `/counters/loket-${number}`;
    const again = (afterMs: number, left = meal) => {
      plan(server.clock.now() + afterMs, () => next(left));
    };
    const next = async (left: typeof meal): Promise<void> => {
      const now = server.clock.now();
      if (now >= closesAt) return;
      if (left !== null && now >= left.at) {
        await officer.post(`${path}/pause`, { reason: 'meal', expectedReturnAt: left.until });
        plan(left.until, async () => {
          await officer.post(`${path}/open`);
          await next(null);
        });
        return;
      }
      const isNoon = closesAt === clock('15:00') && now >= clock('12:00') && now < clock('13:00');
      if (isNoon) return again(clock('13:00') - now, left);
      const { body } = await officer.post<CallNextAnswer>(`${path}/call-next`);
      if (body.ticket === null) return again(20 * SECOND, left);
      const { id, serviceId } = body.ticket;
      if (rng.chance(0.06)) {
        plan(now + 130 * SECOND, async () => {
          await officer.post(`/tickets/${id}/no-show`);
          again(15 * SECOND, left);
        });
        return;
      }
      plan(now + rng.between(20, 60) * SECOND, async () => void (await officer.post(`/tickets/${id}/start`)));
      const serviceMs = rng.logNormal((SERVICE_MINUTES[serviceId] ?? 10) * 0.6 * MINUTE, 0.6);
      plan(now + 61 * SECOND + serviceMs, async () => {
        const { status, body: answer } = await officer.post(`/tickets/${id}/finish`, { outcome: 'completed' });
        expect(status, JSON.stringify(answer)).toBe(200);
        again(rng.between(10, 50) * SECOND, left);
      });
    };
    plan(clock('08:00') + rng.between(-5, 8) * MINUTE, async () => {
      expect((await officer.post(`${path}/open`)).status).toBe(200);
      await next(meal);
    });
  }

  for (const { services, desks, closes, arrivals, eats } of AGENCIES) {
    for (let n = 0; n < arrivals; n += 1) {
      const serviceId = rng.pick(services);
      plan(clock('07:30') + (clock(closes) - clock('07:30')) * rng.next() ** 1.4, () => arrive(serviceId));
    }
    for (const number of desks) {
      const at = rng.between(clock('11:45'), clock('13:00'));
      const meal = eats ? { at, until: at + rng.between(28, 40) * MINUTE } : null;
      work(enterAs(server, `petugas${number}`), number, clock(closes), meal);
    }
  }
  while (due.length > 0) {
    due.sort((a, b) => b.at - a.at);
    const next = due.pop();
    if (next === undefined) break;
    server.clock.time = Math.max(server.clock.time, Math.round(next.at));
    await next.run();
  }

  const [{ n: left } = { n: -1 }] = server.query<{ n: number }>(
    `select count(*) as n from ticket where state = 'waiting'`,
  );
  expect(count.issued).toBeGreaterThan(250);
  expect(count.refused).toBeGreaterThan(200);
  expect(left).toBeGreaterThanOrEqual(0);
  expect(left / count.issued).toBeLessThan(0.02);
}, 240_000);
