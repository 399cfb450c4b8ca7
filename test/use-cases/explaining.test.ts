import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TicketExplanation } from '../../contract/explanation.ts';
import { hashEntry } from '../../server/store/journal-hash.ts';
import { audit, consoleOf, visit } from '../support/counter-fixture.ts';
import { applySetUp } from '../support/gate-fixture.ts';
import { enterAs, issue, MINUTE, Officer, officerAt } from '../support/http-fixture.ts';
import { readJournalRows } from '../support/journal-check.ts';
import { Client, signInAs, startTestServer, type TestServer } from '../support/server.ts';

const DAY = '2026-11-23';

/** Loket 4 is there for a-09 and helps with the other services of Disdukcapil; here with a-01 only from three waiting on. */
describe('why a ticket was next', () => {
  let server: TestServer;
  let kiosk: Client;
  let quick: Officer;
  beforeAll(async () => {
    server = await startTestServer();
    kiosk = new Client(server.url);
    const helps = { counterId: 'loket-4', serviceId: 'a-01', kind: 'assist', minWaiting: 3 };
    await applySetUp(await signInAs(server, 'admin'), { counterServices: [helps] });
    quick = await officerAt(server, 4);
  });
  afterAll(() => server.close());

  const explained = async (ticketId: string) =>
    (await quick.client.get<TicketExplanation>(`/tickets/${ticketId}/explanation`)).body;
  const take = async (serviceId: string, priority?: 'elderly') => {
    server.clock.advance(MINUTE);
    return issue(kiosk, serviceId, priority);
  };
  const served = async (by: Officer, id: string) => {
    await by.do(id, 'start');
    await by.do(id, 'finish', { outcome: 'completed' });
  };
  const run = promisify(execFile);
  const explainCommand = async (...args: string[]) => {
    const env = { ...process.env, LOKET_DATA: server.dataDir };
    const command = ['server/cli.ts', 'explain', ...args];
    const ended = await run(process.execPath, command, { env }).catch((error: unknown) => error);
    const { stdout, code = 0 } = ended as { stdout: string; code?: number };
    return { stdout, code };
  };

  it('a counter helps another line only from as many waiting on as it is set, or when somebody is overdue', async () => {
    const [first, second] = [await take('a-01'), await take('a-01')];
    expect((await quick.callNext()).body.ticket).toBeNull();
    expect((await consoleOf(server, quick)).next).toBeNull();
    const third = await take('a-01');
    expect((await consoleOf(server, quick)).next).toMatchObject({ ticketId: first.id, reason: 'assistIdle' });
    expect((await quick.call()).id).toBe(first.id);
    await served(quick, first.id);
    expect((await quick.callNext()).body.ticket).toBeNull();
    const own = await take('a-09');
    expect((await quick.call()).id).toBe(own.id);
    await served(quick, own.id);
    // A promise of half an hour is broken: now it helps whatever the number.
    server.clock.advance(30 * MINUTE);
    expect((await quick.call()).id).toBe(second.id);
    expect((await explained(second.id)).calls).toMatchObject([{ reason: 'assistIdle', waiting: 2 }]);
    await served(quick, second.id);
    expect((await quick.call()).id).toBe(third.id);
    await served(quick, third.id);
  });

  it('is told with the facts of that moment: the promise, who came after, who was passed over', async () => {
    const full = await officerAt(server, 1);
    const other = await officerAt(server, 8);
    const errands = await visit(kiosk, ['a-02', 'c-01']);
    await other.call();
    const regular = await take('a-02');
    const elderly = await take('a-02', 'elderly');
    expect((await full.call()).id).toBe(elderly.id);
    const [call] = (await explained(elderly.id)).calls;
    expect(call).toMatchObject({
      reason: 'earliestPromise',
      counterName: 'Loket 1',
      priority: 'elderly',
      ownReason: null,
      waiting: 2,
      runnerUp: { label: regular.view.label },
      passedOver: [],
    });
    expect((call?.dueAt ?? 0) - (call?.orderAt ?? 0)).toBe((call?.waitTargetMs ?? 0) / 2);
    await served(full, elderly.id);
    expect((await full.call()).id).toBe(regular.id);
    const passed = errands.tickets[0]?.view.label;
    expect((await explained(regular.id)).calls).toMatchObject([{ runnerUp: null, passedOver: [{ label: passed }] }]);
    await served(full, regular.id);
    await served(other, errands.tickets[1]?.id ?? '');
    expect((await full.call()).id).toBe(errands.tickets[0]?.id);
    await full.do(errands.tickets[0]?.id ?? '', 'no-show');
  });

  it('is said by the command line, worked out anew and found the same', async () => {
    const late = await take('a-02');
    const early = await take('a-02');
    const supervisor = new Officer(enterAs(server, 'penyelia'), 'loket-2');
    await supervisor.counter('open');
    const asked = { ticketId: early.id, reason: 'sakit mendadak' };
    expect((await supervisor.client.post('/counters/loket-2/call', asked)).status).toBe(200);
    await served(supervisor, early.id);
    const { stdout, code } = await explainCommand(early.view.label.toLowerCase(), '--day', DAY);
    expect(code).toBe(0);
    expect(stdout).toContain('Senin, 23 November 2026');
    expect(stdout).toContain('Dipanggil di luar urutan.');
    expect(stdout).toContain('Alasan petugas: "sakit mendadak".');
    expect(stdout).toContain(`Menurut urutan seharusnya ${late.view.label}`);
    expect(stdout).toMatch(/Dihitung ulang dari jurnal 1–\d+: sama\./);
    expect((await explainCommand(late.id)).stdout).toContain('Belum pernah dipanggil.');
    const unknown = await explainCommand('Z999', '--day', DAY);
    expect([unknown.code, unknown.stdout]).toEqual([1, '']);
    await supervisor.do((await supervisor.call()).id, 'no-show');
    await supervisor.counter('close');
  });

  it('is so for every call of the day, and the whole journal fits', async () => {
    const { found, calls, unexplained } = await audit(server, DAY);
    expect(found.misfit).toBeNull();
    expect(unexplained).toEqual([]);
    expect(calls).toBe(server.query(`select seq from journal where type = 'ticketCalled'`).length);
  });

  it('is found out when somebody wrote other facts: by the chain, and with the chain made anew by the recount', async () => {
    const [target] = server.query<{ seq: number; id: string }>(
      `select seq, subject_id as id from journal where type = 'ticketCalled' and payload like '%outOfOrder%sakit%'`,
    );
    const { seq = 0, id = '' } = target ?? {};
    const raw = new Database(join(server.dataDir, 'loket.db'));
    const triggers = raw
      .prepare<[], { name: string; sql: string }>(`select name, sql from sqlite_master where type = 'trigger'`)
      .all();
    for (const { name } of triggers) raw.exec(`drop trigger "${name}"`);
    const change = raw.prepare(
      `update journal set payload = replace(payload, '"reason":"outOfOrder"', ?) where seq = ?`,
    );
    change.run('"reason":"earliestPromise"', seq);
    expect((await audit(server, DAY)).found.misfit).toMatchObject({ seq });
    let before = '';
    for (const row of readJournalRows(raw)) {
      const relinked = { ...row, prev_hash: row.seq === 1 ? row.prev_hash : before };
      before = hashEntry(relinked);
      raw.prepare('update journal set prev_hash = ?, hash = ? where seq = ?').run(relinked.prev_hash, before, row.seq);
    }
    raw.prepare('update journal_head set hash = ?').run(before);
    const { found, unexplained } = await audit(server, DAY);
    expect(found.misfit).toBeNull();
    expect(unexplained).toMatchObject([
      { seq, facts: { reason: 'earliestPromise' }, expected: { reason: 'outOfOrder' } },
    ]);
    const { stdout, code } = await explainCommand(id);
    expect(code).toBe(1);
    expect(stdout).toContain('BERBEDA');
    raw.close();
  });
});
