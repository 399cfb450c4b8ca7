import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TicketView } from '../../contract/ticket.ts';
import { audit, consoleOf } from '../support/counter-fixture.ts';
import {
  expectLedgerWhole,
  historyOf,
  issue,
  legsOf,
  MINUTE,
  type Officer,
  officerAt,
} from '../support/http-fixture.ts';
import { Client, startTestServer, type TestServer } from '../support/server.ts';

/** Disdukcapil (a) sends to Imigrasi (c): two agencies under one roof. */
describe('a referral inside the mall', () => {
  let server: TestServer;
  let kiosk: Client;
  let from: Officer;
  let to: Officer;
  beforeAll(async () => {
    server = await startTestServer();
    kiosk = new Client(server.url);
    [from, to] = [await officerAt(server, 1), await officerAt(server, 8)];
  });
  afterAll(async () => {
    expectLedgerWhole(server);
    expect(await audit(server, '2026-11-23')).toMatchObject({ found: { misfit: null }, unexplained: [] });
    await server.close();
  });

  const ticketRow = (id: string) =>
    server.query<object>('select visit_id, series_code, number, order_at, issued_at from ticket where id = ?', id)[0];
  const serve = async () => {
    const taken = await issue(kiosk, 'a-01', 'elderly');
    expect((await from.call()).id).toBe(taken.id);
    await from.do(taken.id, 'start');
    return taken;
  };

  it('keeps number, visit and arrival, ends the service here and waits there under that standard', async () => {
    const { id, token, view } = await serve();
    const before = ticketRow(id);
    server.clock.advance(4 * MINUTE);
    const later = await issue(kiosk, 'c-01');
    const body = { outcome: 'referred', referredServiceId: 'c-01', referredTo: 'Imigrasi, lantai 2' };
    const detail = await from.do(id, 'finish', body);
    expect(detail).toMatchObject({ label: view.label, state: 'waiting', serviceId: 'c-01', origin: 'referred' });
    expect(ticketRow(id)).toEqual(before);
    expect(historyOf(server, id).slice(-1)).toEqual(['ticketTransferred']);
    expect(legsOf(server, id)).toMatchObject([
      { n: 1, serviceId: 'a-01', result: 'referred', serviceMs: 4 * MINUTE },
      { n: 2, serviceId: 'c-01', result: null, waitMs: null },
    ]);
    const { body: mine } = await new Client(server.url, token).get<TicketView>('/my-ticket');
    expect(mine).toMatchObject({
      label: view.label,
      serviceId: 'c-01',
      state: 'waiting',
      ahead: 0,
      origin: 'referred',
    });
    // The promise runs from the original arrival, so whoever came later is later here, too.
    expect((await to.call()).id).toBe(id);
    await to.do(id, 'start');
    await to.do(id, 'finish', { outcome: 'completed' });
    expect((await to.call()).id).toBe(later.id);
    await to.do(later.id, 'no-show');
    expect((await consoleOf(server, from)).tally).toMatchObject({ referred: 1 });
  });

  it('out of the mall ends the ticket, as before', async () => {
    const { id } = await serve();
    const detail = await from.do(id, 'finish', { outcome: 'referred', referredTo: 'Polres' });
    expect(detail.state).toBe('done');
    expect(legsOf(server, id)).toHaveLength(1);
  });

  it('goes nowhere that it cannot', async () => {
    const { id } = await serve();
    const referred = (referredServiceId: string) =>
      from.refused(id, 'finish', { outcome: 'referred', referredServiceId });
    expect(await referred('a-01')).toBe('sameService');
    expect(await referred('x-99')).toBe('serviceUnknown');
    const wrong = { outcome: 'completed', referredServiceId: 'c-01' };
    expect(await from.refused(id, 'finish', wrong)).toBe('validationFailed');
    await from.do(id, 'finish', { outcome: 'completed' });
  });
});
