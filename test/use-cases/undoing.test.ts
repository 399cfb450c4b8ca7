import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit, boardOf, consoleOf, visit, walkIn } from '../support/counter-fixture.ts';
import {
  codeOf,
  enterAs,
  expectLedgerWhole,
  historyOf,
  issue,
  legsOf,
  Officer,
  officerAt,
} from '../support/http-fixture.ts';
import { Client, startTestServer, type TestServer } from '../support/server.ts';

/** The demo mall takes back the last step within 15 seconds. Loket 8 and 9 serve the same agency, 14 another one. */
describe('a slip of the finger', () => {
  let server: TestServer;
  let kiosk: Client;
  let officer: Officer;
  beforeAll(async () => {
    server = await startTestServer();
    kiosk = new Client(server.url);
    officer = await officerAt(server, 8);
  });
  afterAll(async () => {
    expectLedgerWhole(server);
    expect(await audit(server, '2026-11-23')).toMatchObject({ found: { misfit: null }, unexplained: [] });
    await server.close();
  });

  const called = async () => {
    const { id } = await issue(kiosk, 'c-01');
    expect((await officer.call()).id).toBe(id);
    return id;
  };
  const serving = async () => {
    const id = await called();
    await officer.do(id, 'start');
    return id;
  };
  const end = (id: string) => officer.do(id, 'finish', { outcome: 'completed' });

  it('is offered on the console until its time is over, and to nobody else', async () => {
    const id = await called();
    const offer = { ticketId: id, step: 'call', until: server.clock.now() + 15_000 };
    expect((await consoleOf(server, officer)).undo).toMatchObject(offer);
    const colleague = await officerAt(server, 9);
    expect((await consoleOf(server, colleague)).undo).toBeNull();
    expect(await colleague.refused(id, 'undo')).toBe('nothingToUndo');
    await colleague.counter('close');
    server.clock.advance(15_000);
    expect((await consoleOf(server, officer)).undo).toMatchObject(offer);
    server.clock.advance(1);
    expect(await officer.refused(id, 'undo')).toBe('undoTooLate');
    await officer.do(id, 'start');
    await end(id);
    expect((await consoleOf(server, officer)).undo).toMatchObject({ ticketId: id, step: 'finish' });
  });

  it('called somebody: they wait again where they stood, and are not on the board any more', async () => {
    const { id, view } = await issue(kiosk, 'c-01');
    server.clock.advance(60_000);
    const later = await issue(kiosk, 'c-01');
    await officer.call();
    expect((await boardOf(kiosk, 'zona-b')).lastCalls[0]?.ticketLabel).toBe(view.label);
    expect(await officer.do(id, 'undo')).toMatchObject({ state: 'waiting', firstCalledAt: null, counterId: null });
    expect((await boardOf(kiosk, 'zona-b')).lastCalls.map(({ ticketLabel }) => ticketLabel)).not.toContain(view.label);
    expect(legsOf(server, id)).toMatchObject([{ waitMs: null, waitVerdict: null, counterId: null }]);
    expect(await officer.refused(id, 'undo')).toBe('nothingToUndo');
    server.clock.advance(60_000);
    expect((await officer.call()).id).toBe(id);
    expect((await boardOf(kiosk, 'zona-b')).lastCalls[0]?.ticketLabel).toBe(view.label);
    expect(legsOf(server, id)).toMatchObject([{ waitMs: 120_000 }]);
    await officer.do(id, 'start');
    await end(id);
    await officer.do((await officer.call()).id, 'start');
    await end(later.id);
  });

  it('started, set aside, missed or ended a service: it goes on as if nothing had been', async () => {
    const id = await called();
    await officer.do(id, 'start');
    expect(await officer.do(id, 'undo')).toMatchObject({ state: 'called', startedAt: null });
    await officer.do(id, 'no-show');
    expect(await officer.do(id, 'undo')).toMatchObject({ state: 'called', noShowAt: null, graceUntil: null });
    await officer.do(id, 'start');
    server.clock.advance(60_000);
    await officer.do(id, 'hold', { reason: 'photocopy' });
    expect(await officer.do(id, 'undo')).toMatchObject({ state: 'serving', holdReason: null, holdRemindAt: null });
    await officer.do(id, 'finish', { outcome: 'returned', lacking: [0] });
    expect((await consoleOf(server, officer)).returned).toMatchObject([{ id }]);
    expect(await officer.do(id, 'undo')).toMatchObject({ state: 'serving', lacking: [] });
    expect((await consoleOf(server, officer)).returned).toEqual([]);
    server.clock.advance(60_000);
    await end(id);
    expect(legsOf(server, id)).toMatchObject([{ result: 'completed', serviceMs: 120_000, heldMs: 0 }]);
    expect(historyOf(server, id).filter((type) => type === 'stepUndone')).toHaveLength(4);
  });

  it('sent somebody to another service: they are back at the counter, and gone from that line', async () => {
    const id = await serving();
    const other = await officerAt(server, 14);
    await officer.do(id, 'transfer', { serviceId: 'f-01' });
    expect((await consoleOf(server, other)).line).toMatchObject([{ id, origin: 'transferred' }]);
    expect(await officer.do(id, 'undo')).toMatchObject({ state: 'serving', serviceId: 'c-01', legNumber: 1 });
    expect((await consoleOf(server, other)).line).toEqual([]);
    expect(legsOf(server, id)).toMatchObject([{ serviceId: 'c-01', result: null }]);
    await end(id);
    await other.counter('close');
  });

  it('cannot be mended once the counter has called somebody else', async () => {
    const id = await serving();
    await end(id);
    const next = await called();
    expect(await officer.refused(id, 'undo')).toBe('counterBusy');
    expect((await consoleOf(server, officer)).undo).toMatchObject({ ticketId: next, step: 'call' });
    await officer.do(next, 'undo');
    expect(await officer.do(id, 'undo')).toMatchObject({ state: 'serving' });
    await end(id);
    await officer.do((await officer.call()).id, 'no-show');
  });

  it('cannot be mended once a colleague has the visitor', async () => {
    const id = await serving();
    await officer.do(id, 'hold', { reason: 'form' });
    const colleague = await officerAt(server, 9);
    await colleague.do(id, 'resume');
    expect(await officer.refused(id, 'undo')).toBe('nothingToUndo');
    await colleague.do(id, 'finish', { outcome: 'completed' });
    await colleague.counter('close');

    const { tickets } = await visit(kiosk, ['c-01', 'f-01']);
    const [here = '', there = ''] = tickets.map((ticket) => ticket.id);
    await officer.do((await officer.call()).id, 'start');
    await end(here);
    const other = await officerAt(server, 14);
    expect((await other.call()).id).toBe(there);
    expect(await officer.refused(here, 'undo')).toBe('visitorElsewhere');
    await other.do(there, 'no-show');
    await other.counter('close');
  });

  it('is taken back once, by whichever of two presses comes first', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await serving();
      await end(id);
      const answers = await Promise.all([1, 2].map(() => officer.client.post(`/tickets/${id}/undo`)));
      expect(answers.map(codeOf).toSorted()).toEqual(['allowed, 200', 'nothingToUndo']);
      expect(historyOf(server, id).filter((type) => type === 'stepUndone')).toHaveLength(1);
      await end(id);
    }
  });

  it('races with the next call: the counter has one visitor, whoever wins', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await serving();
      await end(id);
      const next = await issue(kiosk, 'c-01');
      const [undone, calledNext] = await Promise.all([
        officer.client.post(`/tickets/${id}/undo`),
        officer.client.post(`/counters/${officer.counterId}/call-next`),
      ]);
      expect([codeOf(undone), codeOf(calledNext)].toSorted()).toEqual(['allowed, 200', 'counterBusy']);
      if (undone.status === 200) {
        await end(id);
        await officer.call();
      }
      await officer.do(next.id, 'no-show');
    }
  });

  it('is the officer’s own: after a take-over the other one has nothing to take back', async () => {
    const id = await serving();
    const second = new Officer(enterAs(server, 'petugas9'), 'loket-8');
    await second.counter('open', { takeOver: true });
    expect(await second.refused(id, 'undo')).toBe('nothingToUndo');
    expect((await consoleOf(server, second)).undo).toBeNull();
    await second.do(id, 'finish', { outcome: 'completed' });
    await officer.counter('open', { takeOver: true });
  });

  it('that served a walk-in takes the number away with it', async () => {
    const { body } = await walkIn(officer, { serviceId: 'c-01' });
    expect((await consoleOf(server, officer)).undo).toMatchObject({ ticketId: body.ticket.id, step: 'start' });
    expect(await officer.do(body.ticket.id, 'undo')).toMatchObject({ state: 'cancelled' });
    expect(historyOf(server, body.ticket.id).slice(-2)).toEqual(['stepUndone', 'ticketCancelled']);
    expect(legsOf(server, body.ticket.id)).toMatchObject([{ result: 'cancelled', serviceMs: null }]);
    expect((await officer.callNext()).body.ticket).toBeNull();
  });
});
