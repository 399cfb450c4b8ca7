import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BoardView } from '../../contract/board.ts';
import type { Catalogue } from '../../contract/catalogue.ts';
import { applySetUp, clock, liveOf, startMallWithHours, take } from '../support/gate-fixture.ts';
import { enterAs, expectLedgerWhole, MINUTE, officerAt } from '../support/http-fixture.ts';
import { LiveProbe } from '../support/live-probe.ts';
import { Client, type TestServer } from '../support/server.ts';

/** The demo mall: Disdukcapil (a) keeps the mall's hours, Imigrasi (c) closes over noon, DLH and tax work five days. */
describe('the hours of a mall', () => {
  let server: TestServer;
  let kiosk: Client;
  let officer: Client;
  beforeAll(async () => {
    server = await startMallWithHours('06:00');
    kiosk = new Client(server.url);
  });
  // Sessions end after a day, and days pass here.
  beforeEach(() => {
    officer = enterAs(server, 'petugas1');
  });
  afterAll(async () => {
    expectLedgerWhole(server);
    await server.close();
  });

  const at = (time: string, day?: string) => {
    server.clock.time = clock(time, day);
    officer = enterAs(server, 'petugas1');
  };

  it('say before the ticket window when it opens, on kiosk, board and in the refusal', async () => {
    at('07:00');
    expect(await liveOf(kiosk, 'a-01')).toMatchObject({
      open: false,
      closedReason: 'ticketsNotYet',
      ticketsAt: clock('07:30'),
      ticketsUntil: null,
      hours: { open: false, reason: 'notYetOpen', opensAt: clock('08:00'), closesAt: clock('16:00') },
    });
    for (const client of [kiosk, officer]) {
      const { status, body } = await take(client, 'a-01');
      expect(status).toBe(409);
      expect(body).toMatchObject({
        code: 'serviceClosed',
        closed: { reason: 'ticketsNotYet', note: null, ticketsAt: clock('07:30'), expectedUntil: null },
      });
    }
    const { body: board } = await kiosk.get<BoardView>('/zones/zona-a/board');
    expect(board.hours).toMatchObject({ open: false, reason: 'notYetOpen', opensAt: clock('08:00') });
  });

  it('let numbers be taken half an hour before the counters open, with an estimate that begins with opening', async () => {
    at('07:30');
    const live = await liveOf(kiosk, 'a-01');
    expect(live).toMatchObject({ open: true, closedReason: null, ticketsAt: null, ticketsUntil: clock('15:30') });
    expect(live.estimate?.fromMs).toBe(30 * MINUTE);
    const { status, body } = await take(kiosk, 'a-01');
    expect(status).toBe(201);
    expect(body.view).toMatchObject({ ahead: 0, opensAt: clock('08:00') });
    expect(body.view.estimate?.fromMs).toBe(30 * MINUTE);
  });

  it('have a break in which numbers may be taken, and the wait is longer by it', async () => {
    at('12:20');
    const live = await liveOf(kiosk, 'c-01');
    expect(live.hours).toMatchObject({ open: false, reason: 'break', note: 'Istirahat', opensAt: clock('13:00') });
    expect(live).toMatchObject({ open: true, ticketsUntil: clock('14:00') });
    expect(live.estimate?.fromMs).toBeGreaterThanOrEqual(40 * MINUTE);
    expect(await liveOf(kiosk, 'a-01')).toMatchObject({ hours: { open: true } });
  });

  it('stop the kiosk half an hour before closing, and the officer with the counters', async () => {
    at('15:30');
    expect(await liveOf(kiosk, 'a-01')).toMatchObject({
      open: false,
      closedReason: 'ticketsOver',
      ticketsAt: clock('07:30', '2026-11-24'),
      hours: { open: true },
    });
    expect((await take(kiosk, 'a-01')).body.closed?.reason).toBe('ticketsOver');
    await officerAt(server, 1);
    expect((await take(officer, 'a-01')).status).toBe(201);
    at('16:00');
    expect((await take(officer, 'a-01')).body).toMatchObject({
      code: 'serviceClosed',
      closed: { reason: 'ticketsOver' },
    });
  });

  it('differ between agencies under one roof', async () => {
    at('09:00', '2026-11-28');
    expect(await liveOf(kiosk, 'a-01')).toMatchObject({
      open: true,
      hours: { closesAt: clock('12:00', '2026-11-28') },
    });
    expect(await liveOf(kiosk, 'c-01')).toMatchObject({
      open: false,
      closedReason: 'dayOff',
      ticketsAt: clock('07:30', '2026-11-30'),
      hours: { reason: 'dayOff', opensAt: clock('08:00', '2026-11-30'), closesAt: null },
    });
    expect((await take(officer, 'c-01')).body).toMatchObject({ code: 'serviceClosed', closed: { reason: 'dayOff' } });
  });

  it('know the Friday prayer, cuti bersama and holidays by their names', async () => {
    at('12:00', '2026-11-27');
    expect((await liveOf(kiosk, 'a-01')).hours).toMatchObject({ open: false, reason: 'break', note: 'Salat Jumat' });
    at('09:00', '2026-12-24');
    expect(await liveOf(kiosk, 'a-01')).toMatchObject({
      open: false,
      closedReason: 'holiday',
      closedNote: 'Cuti Bersama Kelahiran Yesus Kristus (Natal)',
      ticketsAt: clock('07:30', '2026-12-26'),
    });
    const { body } = await kiosk.get<Catalogue>('/catalogue');
    expect(body.hours).toMatchObject({ open: false, reason: 'holiday', opensAt: clock('08:00', '2026-12-26') });
    expect((await take(kiosk, 'a-01')).body.closed).toMatchObject({
      reason: 'holiday',
      ticketsAt: clock('07:30', '2026-12-26'),
    });
  });

  it('reach a screen that only looks on: the clock alone opens the kiosk', async () => {
    at('07:29', '2026-12-28');
    const screen = await new LiveProbe(server.url, { view: 'kiosk' }, { withinMs: 8_000 }).connected();
    const seen = (open: boolean) =>
      screen.waitFor('kiosk:view', ({ live }) => live.find(({ serviceId }) => serviceId === 'a-01')?.open === open);
    await seen(false);
    // The watch has to have seen the closed mall once: it looks every five seconds.
    await screen.waitFor('tick');
    at('07:30', '2026-12-28');
    await seen(true);
  }, 20_000);

  it('are those of an agency that opens on a holiday: the hall is not said to be closed', async () => {
    const day = '2026-12-25';
    const own = { fromDay: day, toDay: day, breaks: '', ticketsFrom: null, ticketsUntil: null };
    const hours = { opens: '09:00', closes: '12:00' };
    at('08:30', day);
    await applySetUp(enterAs(server, 'admin'), {
      exceptions: [{ id: 'natal-b', agencyId: 'instansi-b', name: 'Layanan Natal', ...own, ...hours }],
    });
    const mallHours = async () => [
      (await kiosk.get<Catalogue>('/catalogue')).body.hours,
      (await kiosk.get<BoardView>('/zones/zona-a/board')).body.hours,
    ];
    for (const seen of await mallHours()) {
      expect(seen).toMatchObject({ open: false, reason: 'holiday', opensAt: clock('09:00', day) });
    }
    at('09:00', day);
    for (const seen of await mallHours()) expect(seen).toMatchObject({ open: true, closesAt: clock('12:00', day) });
    expect((await take(kiosk, 'b-01')).status).toBe(201);
    expect((await take(kiosk, 'a-01')).body.closed?.reason).toBe('holiday');
    const closure = { id: 'banjir', agencyId: null, name: 'Banjir', ...own, opens: null, closes: null };
    await applySetUp(enterAs(server, 'admin'), { exceptions: [closure] });
    for (const seen of await mallHours())
      expect(seen).toMatchObject({ open: false, reason: 'closure', note: 'Banjir' });
    expect((await take(kiosk, 'b-01')).body.closed?.reason).toBe('closure');
  });
});
