import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SopReport } from '../../contract/report.ts';
import {
  codeOf,
  enterAs,
  expectLedgerWhole,
  issue,
  legsOf,
  Officer,
  officerAt,
  WriteWatch,
} from '../support/http-fixture.ts';
import { Client, startTestServer, type TestServer } from '../support/server.ts';

describe('calling somebody who is not next', () => {
  let server: TestServer;
  let kiosk: Client;
  let officer: Officer;
  let supervisor: Officer;
  beforeAll(async () => {
    server = await startTestServer();
    kiosk = new Client(server.url);
    officer = await officerAt(server, 16);
    supervisor = new Officer(enterAs(server, 'penyelia'), 'loket-17');
    await supervisor.counter('open');
  });
  afterAll(async () => {
    expectLedgerWhole(server);
    await server.close();
  });

  const call = (by: Officer, ticketId: string, reason = 'sakit mendadak') =>
    by.client.post<{ ticket: { id: string } }>(`/counters/${by.counterId}/call`, { ticketId, reason });

  const reasons = (ticketId: string) =>
    server
      .query<{ reason: string | null }>(
        `select json_extract(payload, '$.outOfOrderReason') as reason from journal where type = 'ticketCalled' and subject_id = ?`,
        ticketId,
      )
      .map(({ reason }) => reason);

  async function line(count: number): Promise<string[]> {
    const ids: string[] = [];
    for (let index = 0; index < count; index += 1) {
      server.clock.advance(1_000);
      ids.push((await issue(kiosk, 'h-02')).id);
    }
    return ids;
  }

  it('needs a permission that an officer does not have', async () => {
    const [, second = ''] = await line(2);
    const watch = new WriteWatch(server);
    expect(codeOf(await call(officer, second))).toBe('callNotPermitted');
    expect(watch.wrote()).toBe(false);
    watch.close();
    for (let index = 0; index < 2; index += 1) await officer.do((await officer.call()).id, 'no-show');
  });

  it('stands with its reason in the journal, the leg and the report', async () => {
    const [first = '', , third = ''] = await line(3);
    expect((await call(supervisor, third, 'kursi roda')).body.ticket.id).toBe(third);
    expect(reasons(third)).toEqual(['kursi roda']);
    expect(legsOf(server, third)).toMatchObject([{ outOfOrderReason: 'kursi roda' }]);
    await supervisor.do(third, 'no-show');
    // The line itself is as it was.
    expect((await officer.call()).id).toBe(first);
    await officer.do(first, 'no-show');
    await officer.do((await officer.call()).id, 'no-show');
    const { body } = await supervisor.client.get<SopReport>(
      '/reports/sop?from=2026-11-23&to=2026-11-23&groupBy=counter',
    );
    expect(body.rows.map(({ key, outOfOrder }) => [key, outOfOrder])).toEqual([
      ['loket-16', 0],
      ['loket-17', 1],
    ]);
  });

  it('is in order after all when it is the next one, and carries no reason', async () => {
    const [first = ''] = await line(2);
    await call(supervisor, first);
    expect(reasons(first)).toEqual([null]);
    expect(legsOf(server, first)).toMatchObject([{ outOfOrderReason: null }]);
    await supervisor.do(first, 'no-show');
    await officer.do((await officer.call()).id, 'no-show');
  });

  it('is refused with a visitor at the counter, for another agency’s ticket, and without a reason', async () => {
    const [first = '', second = ''] = await line(2);
    const foreign = await issue(kiosk, 'c-01');
    const watch = new WriteWatch(server);
    expect(codeOf(await call(supervisor, foreign.id))).toBe('serviceNotHere');
    expect(codeOf(await call(supervisor, second, '   '))).toBe('validationFailed');
    expect(codeOf(await call(new Officer(supervisor.client, 'loket-16'), second))).toBe('counterNotYours');
    expect(watch.wrote()).toBe(false);
    watch.close();
    await call(supervisor, second);
    expect(codeOf(await call(supervisor, first))).toBe('counterBusy');
    expect(codeOf(await call(new Officer(supervisor.client, 'loket-99'), first))).toBe('notFound');
    await supervisor.do(second, 'no-show');
    expect(codeOf(await call(supervisor, second))).toBe('ticketWrongState');
    await officer.do((await officer.call()).id, 'start');
    expect(codeOf(await call(supervisor, first))).toBe('ticketTakenByOther');
  });
});
