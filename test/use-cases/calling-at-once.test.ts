import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  codeOf,
  expectLedgerWhole,
  historyOf,
  issue,
  type Officer,
  officerAt,
  permitOutOfOrder,
} from '../support/http-fixture.ts';
import { Client, startTestServer, type TestServer } from '../support/server.ts';

/** Every counter of the first eight agencies, and a service that each of them serves: twenty counters in all. */
const AGENCIES: readonly (readonly [serviceId: string, counters: number[]])[] = [
  ['a-01', [1, 2, 3, 4]],
  ['b-01', [5, 6, 7]],
  ['c-01', [8, 9]],
  ['d-01', [10, 11]],
  ['e-01', [12, 13]],
  ['h-01', [16, 17]],
  ['j-01', [18, 19]],
  ['k-01', [20, 21]],
  ['l-01', [22]],
];

describe('officers who press at the same instant', () => {
  let server: TestServer;
  let kiosk: Client;
  let officers: Officer[];
  beforeAll(async () => {
    server = await startTestServer();
    kiosk = new Client(server.url);
    officers = await Promise.all(
      AGENCIES.flatMap(([, counters]) => counters).map((number) => officerAt(server, number)),
    );
  });
  afterAll(() => server.close());

  const disdukcapil = () => officers.slice(0, 4);
  const finish = async (officer: Officer, ticketId: string) => {
    await officer.do(ticketId, 'start');
    await officer.do(ticketId, 'finish', { outcome: 'completed' });
  };

  it('get twenty different tickets, twenty of them', async () => {
    expect(officers).toHaveLength(20);
    for (const [serviceId, counters] of AGENCIES) for (const _ of counters) await issue(kiosk, serviceId);
    const called = await Promise.all(officers.map((officer) => officer.call()));
    expect(new Set(called.map(({ id }) => id)).size).toBe(20);
    expect(called.map(({ counterId }) => counterId)).toEqual(officers.map(({ counterId }) => counterId));
    expect(called.every(({ state }) => state === 'called')).toBe(true);
    await Promise.all(officers.map((officer, index) => finish(officer, called[index]?.id ?? '')));
    expectLedgerWhole(server);
  });

  it('at one line get the first of it, each another one, in every one of 15 rounds', async () => {
    for (let round = 0; round < 15; round += 1) {
      const waiting = [];
      for (let index = 0; index < 4; index += 1) {
        server.clock.advance(1_000);
        waiting.push(await issue(kiosk, 'a-01'));
      }
      const called = await Promise.all(disdukcapil().map((officer) => officer.call()));
      expect(called.map(({ id }) => id).toSorted()).toEqual(waiting.map(({ id }) => id).toSorted());
      await Promise.all(disdukcapil().map((officer, index) => finish(officer, called[index]?.id ?? '')));
    }
  });

  it('for fewer tickets than officers: each ticket once, the others hear that nobody waits', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await issue(kiosk, 'a-02');
      const answers = await Promise.all(disdukcapil().map((officer) => officer.callNext()));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      const called = answers.flatMap(({ body }) => (body.ticket === null ? [] : [body.ticket]));
      expect(called.map((ticket) => ticket.id)).toEqual([id]);
      const officer = disdukcapil().find(({ counterId }) => counterId === called[0]?.counterId);
      if (officer !== undefined) await finish(officer, id);
    }
  });

  it('twice at one counter still have one visitor there', async () => {
    const officer = disdukcapil()[0] as Officer;
    for (let index = 0; index < 10; index += 1) await issue(kiosk, 'a-03');
    const answers = await Promise.all(Array.from({ length: 10 }, () => officer.callNext()));
    const called = answers.flatMap(({ body }) => body.ticket?.id ?? []);
    expect(called).toHaveLength(1);
    expect(answers.map(codeOf).filter((code) => code === 'counterBusy')).toHaveLength(9);
    const at = server.query<{ n: number }>(
      `select count(*) as n from ticket where state in ('called', 'serving') and counter_id = ?`,
      officer.counterId,
    );
    expect(at).toEqual([{ n: 1 }]);
    const calls = server.query<{ n: number }>(
      `select count(*) as n from journal where type = 'ticketCalled' and json_extract(payload, '$.counterId') = ? and subject_id = ?`,
      officer.counterId,
      called[0],
    );
    expect(calls).toEqual([{ n: 1 }]);
    await finish(officer, called[0] ?? '');
  });

  it('and ask for one and the same ticket: one gets it, the others hear that it is taken', async () => {
    permitOutOfOrder(server);
    const { id } = await issue(kiosk, 'a-09');
    const answers = await Promise.all(
      disdukcapil().map(({ client, counterId }) =>
        client.post(`/counters/${counterId}/call`, { ticketId: id, reason: 'tamu sakit' }),
      ),
    );
    expect(answers.map(codeOf).toSorted()).toEqual(['allowed, 200', ...Array(3).fill('ticketTakenByOther')]);
    expect(historyOf(server, id)).toEqual(['ticketIssued', 'ticketCalled', 'callAnnounced']);
  });

  it('leave a journal that tells exactly what happened', () => {
    expectLedgerWhole(server);
    const doubles = server.query(
      `select counter_id from ticket where state in ('called', 'serving') group by counter_id having count(*) > 1`,
    );
    expect(doubles).toEqual([]);
  });
});
