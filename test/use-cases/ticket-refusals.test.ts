import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TicketState } from '../../contract/words.ts';
import { codeOf, expectLedgerWhole, issue, type Officer, officerAt, WriteWatch } from '../support/http-fixture.ts';
import { Client, startTestServer, type TestServer } from '../support/server.ts';

/** Every step that an officer can ask for, with a body that fits. */
const STEPS = {
  recall: {},
  start: {},
  finish: { outcome: 'completed' },
  hold: { reason: 'payment' },
  resume: {},
  'no-show': {},
  reinstate: {},
  transfer: { serviceId: 'a-02' },
  cancel: { reason: 'pulang' },
} as const;
type Step = keyof typeof STEPS;

/** How a ticket comes into a state, from `called`. */
const WAYS: Record<Exclude<TicketState, 'waiting' | 'expired'>, Step[]> = {
  called: [],
  serving: ['start'],
  held: ['start', 'hold'],
  done: ['start', 'finish'],
  noShow: ['no-show'],
  cancelled: ['cancel'],
};

/** The steps of design §4 that are allowed; with a visitor at the counter nobody else can be taken up again. */
const ALLOWED: Record<keyof typeof WAYS | 'waiting', Step[]> = {
  waiting: ['cancel'],
  called: ['recall', 'start', 'no-show', 'transfer', 'cancel'],
  serving: ['finish', 'hold', 'transfer'],
  held: ['resume', 'cancel'],
  done: [],
  noShow: ['reinstate'],
  cancelled: [],
};

describe('a step that the ticket’s state does not allow', () => {
  let server: TestServer;
  let kiosk: Client;
  let officer: Officer;
  let watch: WriteWatch;
  beforeAll(async () => {
    server = await startTestServer();
    kiosk = new Client(server.url);
    officer = await officerAt(server, 1);
    watch = new WriteWatch(server);
  });
  afterAll(async () => {
    watch.close();
    await server.close();
  });

  async function bring(state: keyof typeof ALLOWED): Promise<string> {
    const { id } = await issue(kiosk, 'a-01');
    if (state === 'waiting') return id;
    expect((await officer.call()).id).toBe(id);
    for (const step of WAYS[state]) await officer.do(id, step, STEPS[step]);
    return id;
  }

  /** So that the next test finds nobody in the line and the counter free. */
  async function clear(id: string): Promise<void> {
    for (const step of ['finish', 'cancel'] as const) await officer.client.post(`/tickets/${id}/${step}`, STEPS[step]);
  }

  it.each(Object.keys(ALLOWED) as (keyof typeof ALLOWED)[])('is refused and leaves nothing: %s', async (state) => {
    const id = await bring(state);
    const [before] = server.query<{ state: string; version: number }>(
      'select state, version from ticket where id = ?',
      id,
    );
    expect(before?.state).toBe(state);
    watch.wrote();
    const forbidden = (Object.keys(STEPS) as Step[]).filter((step) => !ALLOWED[state].includes(step));
    expect(forbidden.length).toBeGreaterThan(3);
    for (const step of forbidden) {
      const busy = step === 'resume' && (state === 'called' || state === 'serving');
      expect(await officer.refused(id, step, STEPS[step]), step).toBe(busy ? 'counterBusy' : 'ticketWrongState');
    }
    expect(watch.wrote()).toBe(false);
    await clear(id);
  });

  it('is refused at another counter, without a counter and on a break', async () => {
    const other = await officerAt(server, 2);
    const id = await bring('serving');
    watch.wrote();
    expect(await other.refused(id, 'finish', STEPS.finish)).toBe('ticketNotAtCounter');
    expect(await other.refused(id, 'hold', STEPS.hold)).toBe('ticketNotAtCounter');
    expect(await other.refused(id, 'transfer', STEPS.transfer)).toBe('ticketNotAtCounter');
    expect(watch.wrote()).toBe(false);
    await other.counter('pause', { reason: 'prayer' });
    expect(await other.refused(id, 'finish', STEPS.finish)).toBe('counterNotOpen');
    expect(codeOf(await other.callNext())).toBe('counterNotOpen');
    await other.counter('close');
    watch.wrote();
    for (const step of Object.keys(STEPS) as Step[])
      expect(await other.refused(id, step, STEPS[step])).toBe('counterNotOpen');
    expect(codeOf(await other.callNext())).toBe('counterNotOpen');
    expect(watch.wrote()).toBe(false);
    await clear(id);
  });

  it('is refused for a ticket or counter that does not exist', async () => {
    watch.wrote();
    for (const step of Object.keys(STEPS) as Step[])
      expect(await officer.refused(randomUUID(), step, STEPS[step])).toBe('notFound');
    for (const step of ['open', 'close', 'call-next']) {
      expect(codeOf(await officer.client.post(`/counters/loket-99/${step}`))).toMatch(/notFound|counterNotOpen/);
    }
    expect(watch.wrote()).toBe(false);
  });

  it('is refused to a counter that does not serve the ticket’s service', async () => {
    const elsewhere = await officerAt(server, 8);
    const id = await bring('held');
    watch.wrote();
    for (const step of ['resume', 'cancel'] as const) {
      expect(await elsewhere.refused(id, step, STEPS[step])).toBe('serviceNotHere');
    }
    expect(watch.wrote()).toBe(false);
    await clear(id);
  });

  it('that calls nobody leaves nothing either', async () => {
    watch.wrote();
    expect((await officer.callNext()).body).toEqual({ ticket: null });
    expect(watch.wrote()).toBe(false);
    expectLedgerWhole(server);
  });
});
