import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FloorView } from '../../contract/floor.ts';
import { enterAs, issue, MINUTE, type Officer, officerAt, pairDevice } from '../support/http-fixture.ts';
import { LiveProbe } from '../support/live-probe.ts';
import { Client, FakeClock, OPENING, startTestServer, type TestServer } from '../support/server.ts';

/** The demo mall at its true hours: 08.00 to 16.00, every counter planned; an empty counter is an alarm after five minutes. */
describe('the alarms of the floor', () => {
  const clock = new FakeClock(OPENING - 8 * MINUTE);
  let server: TestServer;
  let supervisor: Client;
  let kiosk: Client;
  let officer: Officer;
  beforeAll(async () => {
    server = await startTestServer({ clock, env: { LOKET_DEMO_HOURS: 'true' } });
    supervisor = enterAs(server, 'penyelia');
    kiosk = new Client(server.url);
  });
  afterAll(() => server.close());

  /** Minutes after 08.00. */
  const at = (minutes: number) => OPENING + minutes * MINUTE;
  const goTo = (minutes: number) => {
    clock.time = at(minutes);
  };
  async function look(): Promise<FloorView> {
    // Those who join within a tenth of a second share one view, and a clock that only a test moves is no reason for another.
    await sleep(120);
    const probe = new LiveProbe(server.url, { view: 'floor' }, { cookie: supervisor.cookie });
    const view = await probe.waitFor('floor:view');
    probe.close();
    return view;
  }
  /** Alarms about agency U, whose services are served at loket-31 alone. */
  const alarmsOf = ({ alarms }: FloorView) =>
    alarms
      .filter(({ subjectId }) => subjectId === 'u-01' || subjectId === 'loket-31')
      .map(({ kind, count, since }) => ({ kind, count, since }));

  it('is calm before opening, although somebody waits', async () => {
    await issue(kiosk, 'u-01');
    const view = await look();
    expect(view.alarms).toEqual([]);
    expect(view.planned).toEqual([]);
    expect(view.hours).toMatchObject({ open: false, reason: 'notYetOpen', opensAt: at(0) });
  });

  it('knows who should be there from opening on, and tells after the set time who waits with nobody there', async () => {
    goTo(4);
    const early = await look();
    expect(alarmsOf(early)).toEqual([]);
    expect(early.planned).toContain('loket-31');
    // The court opens at nine.
    const court = early.counters.filter(({ agencyId }) => agencyId === 'instansi-g').map(({ id }) => id);
    expect(court.length).toBeGreaterThan(0);
    expect(early.planned.filter((id) => court.includes(id))).toEqual([]);
    goTo(5);
    // The empty counter is not told of besides: it is the same trouble.
    expect(alarmsOf(await look())).toEqual([{ kind: 'unattended', count: 1, since: at(0) }]);
    // Others are empty, too, without anybody waiting.
    expect((await look()).alarms).toContainEqual({
      kind: 'plannedAbsent',
      subjectId: 'loket-1',
      subject: 'Loket 1',
      count: 1,
      since: at(0),
    });
  });

  it('is content when somebody sits down', async () => {
    officer = await officerAt(server, 31);
    expect(alarmsOf(await look())).toEqual([]);
  });

  it('tells of a promise that is broken', async () => {
    goTo(10);
    const [alarm] = alarmsOf(await look());
    expect(alarm).toEqual({ kind: 'overdue', count: 1, since: at(-8 + 15) });
  });

  it('tells of a visitor set aside who was not taken up when the officer was reminded', async () => {
    const { id } = await officer.call();
    await officer.do(id, 'start');
    await officer.do(id, 'hold', { reason: 'photocopy' });
    goTo(25);
    expect(alarmsOf(await look())).toEqual([]);
    goTo(26);
    expect(alarmsOf(await look())).toEqual([{ kind: 'heldLong', count: 1, since: at(25) }]);
    await officer.do(id, 'resume');
    await officer.do(id, 'finish', { outcome: 'completed' });
  });

  it('tells of an officer who is not back as said, and of the line from when the counter was left', async () => {
    await officer.counter('pause', { reason: 'prayer', expectedReturnAt: at(40) });
    await issue(kiosk, 'u-01');
    goTo(30);
    expect(alarmsOf(await look())).toEqual([]);
    goTo(31);
    expect(alarmsOf(await look())).toEqual([{ kind: 'unattended', count: 1, since: at(26) }]);
    goTo(41);
    expect(alarmsOf(await look()).map(({ kind }) => kind)).toEqual(['unattended', 'breakOverdue']);
    await officer.counter('open');
    expect(alarmsOf(await look())).toEqual([]);
  });

  it('tells since when a planned counter has been empty: when it was left', async () => {
    const { id } = await officer.call();
    await officer.do(id, 'start');
    await officer.do(id, 'finish', { outcome: 'completed' });
    await officer.counter('close', { reason: 'rapat' });
    goTo(45);
    expect(alarmsOf(await look())).toEqual([]);
    goTo(46);
    expect(alarmsOf(await look())).toEqual([{ kind: 'plannedAbsent', count: 1, since: at(41) }]);
  });

  it('shows a disruption while it lasts', async () => {
    const declared = {
      scope: 'agency',
      subjectId: 'instansi-u',
      cause: 'centralSystem',
      reason: 'Jaringan pusat padam',
    };
    expect((await supervisor.post('/outages', { ...declared, expectedUntil: at(120) })).status).toBe(201);
    const { outages, services } = await look();
    expect(outages).toMatchObject([{ ...declared, expectedUntil: at(120), liftedAt: null }]);
    expect(services.find(({ serviceId }) => serviceId === 'u-01')).toMatchObject({
      open: false,
      closedReason: 'outage',
    });
    await supervisor.post(`/outages/${outages[0]?.id}/lift`);
    expect((await look()).outages).toEqual([]);
  });

  it('tells of a display that is away, last of all', async () => {
    await pairDevice(server, enterAs(server, 'admin'), { kind: 'display', zoneId: 'zona-a' });
    expect((await look()).alarms.at(-1)).toMatchObject({ kind: 'displayAway', count: 1, since: null });
  });

  it('wants nobody after closing', async () => {
    goTo(8 * 60);
    const { alarms, planned } = await look();
    expect(planned).toEqual([]);
    expect(alarms.filter(({ kind }) => kind !== 'displayAway')).toEqual([]);
  });
});
