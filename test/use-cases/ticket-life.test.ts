import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

/** C-01 promises 30 minutes of waiting and 15 of service; its first requirement is the KTP. */
describe('the life of a ticket', () => {
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
    await server.close();
  });

  const pass = (minutes: number) => server.clock.advance(minutes * MINUTE);

  it('is measured as wait, way and service, and time on hold is no service', async () => {
    const { id } = await issue(kiosk, 'c-01');
    pass(5);
    const called = await officer.call();
    expect(called).toMatchObject({ id, state: 'called', counterId: 'loket-8', recalls: 0, waitVerdict: 'within' });
    pass(2);
    expect(await officer.do(id, 'recall')).toMatchObject({ recalls: 1, firstCalledAt: called.firstCalledAt });
    pass(1);
    await officer.do(id, 'start');
    pass(6);
    expect(await officer.do(id, 'hold', { reason: 'photocopy' })).toMatchObject({
      state: 'held',
      holdReason: 'photocopy',
    });
    pass(20);
    expect(await officer.do(id, 'resume')).toMatchObject({ state: 'serving', heldMs: 20 * MINUTE, holdReason: null });
    pass(9);
    expect(await officer.do(id, 'finish', { outcome: 'completed' })).toMatchObject({ state: 'done' });
    expect(legsOf(server, id)).toMatchObject([
      {
        waitMs: 5 * MINUTE,
        wayMs: 1 * MINUTE,
        serviceMs: 15 * MINUTE,
        heldMs: 20 * MINUTE,
        waitVerdict: 'within',
        serviceVerdict: 'within',
        result: 'completed',
        counterId: 'loket-8',
      },
    ]);
    expect(historyOf(server, id)).toEqual([
      'ticketIssued',
      'ticketCalled',
      'callAnnounced',
      'ticketRecalled',
      'callAnnounced',
      'serviceStarted',
      'ticketHeld',
      'ticketResumed',
      'serviceFinished',
    ]);
  });

  it('is over its promise from the first millisecond after it', async () => {
    const { id } = await issue(kiosk, 'c-01');
    server.clock.advance(30 * MINUTE + 1);
    expect(await officer.call()).toMatchObject({ id, waitVerdict: 'over' });
    await officer.do(id, 'start');
    server.clock.advance(15 * MINUTE + 1);
    await officer.do(id, 'finish', { outcome: 'completed' });
    expect(legsOf(server, id)).toMatchObject([{ waitVerdict: 'over', serviceVerdict: 'over', wayMs: 0 }]);
  });

  it('may end with documents lacking, told by their place in the standard', async () => {
    const { id, view } = await issue(kiosk, 'c-01');
    expect(view.standard.requirements).toHaveLength(5);
    await officer.call();
    await officer.do(id, 'start');
    expect(await officer.refused(id, 'finish', { outcome: 'returned', lacking: [0, 5] })).toBe('validationFailed');
    await officer.do(id, 'finish', { outcome: 'returned', lacking: [0, 4] });
    expect(server.query('select result, lacking from leg where ticket_id = ?', id)).toEqual([
      { result: 'returned', lacking: '[0,4]' },
    ]);
  });

  it('may end with a word where else to go', async () => {
    const { id } = await issue(kiosk, 'c-01');
    await officer.call();
    await officer.do(id, 'start');
    await officer.do(id, 'finish', { outcome: 'referred', referredTo: 'Kantor Imigrasi Bekasi' });
    expect(server.query('select result, referred_to from leg where ticket_id = ?', id)).toEqual([
      { result: 'referred', referred_to: 'Kantor Imigrasi Bekasi' },
    ]);
  });

  it('goes on at another counter that serves the same, when the visitor comes back there', async () => {
    const neighbour = await officerAt(server, 9);
    const { id } = await issue(kiosk, 'c-01');
    await officer.call();
    await officer.do(id, 'start');
    await officer.do(id, 'hold', { reason: 'payment' });
    // The counter is free for the next one meanwhile, and cannot take the first back before that one has left.
    const second = await issue(kiosk, 'c-01');
    expect((await officer.call()).id).toBe(second.id);
    expect(await officer.refused(id, 'resume')).toBe('counterBusy');
    expect(await neighbour.do(id, 'resume')).toMatchObject({ state: 'serving', counterId: 'loket-9' });
    expect(await officer.refused(id, 'finish', { outcome: 'completed' })).toBe('ticketNotAtCounter');
    await neighbour.do(id, 'finish', { outcome: 'completed' });
    await officer.do(second.id, 'start');
    await officer.do(second.id, 'finish', { outcome: 'completed' });
  });

  it('is open to its holder alone, by its own token', async () => {
    const { token, id } = await issue(kiosk, 'c-02');
    const phone = new Client(server.url, token);
    expect((await phone.get('/my-ticket')).body).toMatchObject({ state: 'waiting', ahead: 0, counterName: null });
    await officer.call();
    expect((await phone.get('/my-ticket')).body).toMatchObject({
      state: 'called',
      ahead: null,
      counterName: 'Loket 8',
    });
    await officer.do(id, 'start');
    await officer.do(id, 'finish', { outcome: 'completed' });
    expect((await phone.get('/my-ticket')).body).toMatchObject({
      state: 'done',
      outcome: 'completed',
      counterName: null,
    });
    expect((await new Client(server.url, `${token}x`).get('/my-ticket')).status).toBe(404);
    expect((await kiosk.get('/my-ticket')).status).toBe(404);
  });

  it('ends when the place in line is given up, and the number is not given out again', async () => {
    const { id, view } = await issue(kiosk, 'c-03');
    await officer.do(id, 'cancel', { reason: 'harus pulang' });
    expect(legsOf(server, id)).toMatchObject([{ result: 'cancelled', waitMs: null, serviceMs: null }]);
    expect((await officer.callNext()).body.ticket).toBeNull();
    expect((await issue(kiosk, 'c-03')).view.label).not.toBe(view.label);
    await officer.do((await officer.call()).id, 'no-show');
  });
});
