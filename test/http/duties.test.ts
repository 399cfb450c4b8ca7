import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CounterDay, DutyHistory } from '../../contract/duty-history.ts';
import { codeOf, enterAs, issue, MINUTE, officerAt } from '../support/http-fixture.ts';
import { Client, FakeClock, OPENING, startTestServer, type TestServer } from '../support/server.ts';

const MONDAY = '2026-11-23';
/** Minutes after 08.00 as an instant. */
const at = (minutes: number) => OPENING + minutes * MINUTE;
const span = (from: number, to: number) => ({ from: at(from), to: at(to) });

/** The demo mall at its true hours: 08.00 to 16.00, and the roster wants every counter open then. */
describe('who was on duty when', () => {
  const clock = new FakeClock(OPENING - 20 * MINUTE);
  let server: TestServer;
  let auditor: Client;

  beforeAll(async () => {
    server = await startTestServer({ clock, env: { LOKET_DEMO_HOURS: 'true' } });
    await workThroughTheMorning();
    auditor = enterAs(server, 'pengawas');
  });
  afterAll(() => server.close());

  /** U-01 is served at loket-31 alone. */
  async function workThroughTheMorning(): Promise<void> {
    const kiosk = new Client(server.url);
    await issue(kiosk, 'u-01');
    clock.time = at(15);
    const officer = await officerAt(server, 31);
    const first = await officer.call();
    await officer.do(first.id, 'start');
    clock.time = at(30);
    await officer.do(first.id, 'finish', { outcome: 'completed' });
    await officer.counter('pause', { reason: 'prayer', note: 'Salat duha', expectedReturnAt: at(40) });
    clock.time = at(35);
    await issue(kiosk, 'u-01');
    clock.time = at(45);
    await officer.counter('open');
    clock.time = at(60);
    await officer.counter('pause', { reason: 'rest' });
    clock.time = at(70);
    await officer.counter('close', { reason: 'rapat' });
    clock.time = at(100);
  }

  const read = async (day: string): Promise<DutyHistory> => {
    const { status, body } = await auditor.get<DutyHistory>(`/duties?day=${day}`);
    expect(status, JSON.stringify(body)).toBe(200);
    return body;
  };
  const counterOf = ({ counters }: DutyHistory, id: string) =>
    counters.find(({ counterId }) => counterId === id) as CounterDay;

  it('tells the stay with its breaks: why, until when, and when the officer was back', async () => {
    const day = await read(MONDAY);
    expect(day).toMatchObject({ day: MONDAY, generatedAt: at(100), from: at(-480), to: at(960) });
    expect(counterOf(day, 'loket-31').duties).toEqual([
      {
        dutyId: expect.any(String),
        personName: expect.any(String),
        openedAt: at(15),
        closedAt: at(70),
        cause: 'officer',
        closeReason: 'rapat',
        breaks: [
          { ...span(30, 45), reason: 'prayer', note: 'Salat duha', expectedReturnAt: at(40), returned: true },
          { ...span(60, 70), reason: 'rest', note: null, expectedReturnAt: null, returned: false },
        ],
      },
    ]);
  });

  it('holds it against the roster', async () => {
    const day = await read(MONDAY);
    expect(counterOf(day, 'loket-31')).toMatchObject({
      planned: [{ ...span(0, 480), personName: null }],
      plannedMs: 480 * MINUTE,
      openMs: 30 * MINUTE,
      onBreakMs: 25 * MINUTE,
      absentMs: 45 * MINUTE,
    });
    expect(counterOf(day, 'loket-1')).toMatchObject({ duties: [], openMs: 0, absentMs: 100 * MINUTE });
  });

  it('names the times at which people waited with nobody there, within the hours', async () => {
    const { unattended } = await read(MONDAY);
    expect(unattended).toEqual([
      {
        serviceId: 'u-01',
        serviceName: expect.any(String),
        agencyId: 'instansi-u',
        // From opening, not from the ticket at 07.40; and during the breaks; after closing the counter the second one waits still.
        times: [span(0, 15), span(35, 45), span(60, 100)],
        ms: 65 * MINUTE,
      },
    ]);
  });

  it('names the hours of every agency that it speaks of', async () => {
    const day = await read(MONDAY);
    const serving = (id: string) => day.agencies.find(({ agencyId }) => agencyId === id)?.serving;
    expect(serving('instansi-u')).toEqual([span(0, 480)]);
    expect(serving('instansi-c')).toEqual([span(0, 240), span(300, 420)]);
  });

  it('has nothing to tell of a Sunday, and nothing yet of a day to come but the plan', async () => {
    expect(await read('2026-11-22')).toMatchObject({ agencies: [], counters: [], unattended: [] });
    const tomorrow = counterOf(await read('2026-11-24'), 'loket-31');
    expect(tomorrow).toMatchObject({ plannedMs: 480 * MINUTE, openMs: 0, onBreakMs: 0, absentMs: 0 });
  });

  it('is not asked for a day that does not exist', async () => {
    expect(codeOf(await auditor.get('/duties?day=2026-02-30'))).toBe('periodInvalid');
    expect((await auditor.get('/duties')).status).toBe(400);
  });

  it('ends what was left open with its day', async () => {
    clock.time = at(1440);
    await officerAt(server, 31);
    clock.time = at(2 * 1440);
    // The session of Monday is over by now.
    auditor = enterAs(server, 'pengawas');
    const { duties } = counterOf(await read('2026-11-24'), 'loket-31');
    expect(duties).toMatchObject([{ openedAt: at(1440), closedAt: at(2 * 1440 - 480), cause: 'closeOfDay' }]);
  });
});
