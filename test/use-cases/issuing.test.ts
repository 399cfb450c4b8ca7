import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IssuedTicket } from '../../contract/ticket.ts';
import { enterAs, expectLedgerWhole, issue } from '../support/http-fixture.ts';
import { Client, startTestServer, type TestServer } from '../support/server.ts';

describe('issuing', () => {
  let server: TestServer;
  let kiosk: Client;
  beforeAll(async () => {
    server = await startTestServer();
    kiosk = new Client(server.url);
  });
  afterAll(() => server.close());

  const count = (table: string) => server.query<{ n: number }>(`select count(*) as n from ${table}`)[0]?.n;

  it('numbers 200 tickets that are taken at once 1 to 200, without gap or double', async () => {
    const services = ['a-01', 'a-02', 'a-05', 'a-09'];
    const taken = await Promise.all(
      Array.from({ length: 200 }, (_, index) => issue(kiosk, services[index % services.length] ?? 'a-01')),
    );
    const labels = taken.map(({ view }) => view.label).toSorted();
    expect(labels).toEqual(Array.from({ length: 200 }, (_, index) => `A${String(index + 1).padStart(3, '0')}`));
    expect(new Set(taken.map(({ id }) => id)).size).toBe(200);
    expect(new Set(taken.map(({ token }) => token)).size).toBe(200);
    const numbers = server.query<{ number: number }>(`select number from ticket order by number`);
    expect(numbers.map(({ number }) => number)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
    expect(server.query(`select last from number_sequence`)).toEqual([{ last: 200 }]);
    expectLedgerWhole(server);
  });

  it('gives one ticket to 40 requests with the same request id', async () => {
    const before = { tickets: count('ticket'), visits: count('visit'), entries: count('journal') };
    const body = { requestId: randomUUID(), serviceId: 'c-01' };
    const answers = await Promise.all(Array.from({ length: 40 }, () => kiosk.post<IssuedTicket>('/tickets', body)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(39);
    for (const { body: ticket } of answers) {
      expect(ticket.id).toBe(answers[0]?.body.id);
      expect(ticket.token).toBe(answers[0]?.body.token);
      expect(ticket.view.label).toBe('C001');
    }
    expect({ tickets: count('ticket'), visits: count('visit'), entries: count('journal') }).toEqual({
      tickets: Number(before.tickets) + 1,
      visits: Number(before.visits) + 1,
      entries: Number(before.entries) + 1,
    });
    // Also later, and whatever else the request says.
    const again = await kiosk.post<IssuedTicket>('/tickets', { ...body, serviceId: 'c-02', priority: 'elderly' });
    expect(again.status).toBe(200);
    expect(again.body.view).toMatchObject({ label: 'C001', serviceId: 'c-01', priority: 'none' });
  });

  it('numbers each series for itself', async () => {
    expect((await issue(kiosk, 'd-05')).view.label).toBe('D001');
    expect((await issue(kiosk, 'd-01')).view.label).toBe('D002');
    expect((await issue(kiosk, 'e-02')).view.label).toBe('E001');
  });

  it('prints the place in the journal and eight characters of its hash', async () => {
    const { id, view } = await issue(kiosk, 'f-01');
    const [entry] = server.query<{ seq: number; hash: string; type: string }>(
      'select seq, hash, type from journal where subject_id = ?',
      id,
    );
    expect(entry).toMatchObject({ type: 'ticketIssued', seq: view.journalSeq });
    expect(entry?.hash.slice(0, 8)).toBe(view.journalCode);
  });

  it('puts the officer’s name to a ticket that an officer gives out, and the device’s to one of a kiosk', async () => {
    const officer = enterAs(server, 'petugas8');
    const byOfficer = await issue(officer, 'c-01');
    const byKiosk = await issue(kiosk, 'c-01');
    const channel = (id: string) => server.query<{ channel: string }>('select channel from ticket where id = ?', id)[0];
    expect(channel(byOfficer.id)).toEqual({ channel: 'officer' });
    expect(channel(byKiosk.id)).toEqual({ channel: 'kiosk' });
    const actor = (id: string) =>
      server.query<{ actor: string }>('select actor from journal where subject_id = ?', id)[0];
    expect(actor(byOfficer.id)?.actor).toMatch(/^person:[0-9a-f-]{36}$/);
    expect(actor(byKiosk.id)?.actor).toBe('demo');
  });

  it('tells how many are ahead, priority first', async () => {
    const ahead = async (priority?: 'elderly') => (await issue(kiosk, 'g-01', priority)).view.ahead;
    expect(await ahead()).toBe(0);
    expect(await ahead()).toBe(1);
    expect(await ahead('elderly')).toBe(0);
    expect(await ahead('elderly')).toBe(1);
    expect(await ahead()).toBe(4);
  });
});
