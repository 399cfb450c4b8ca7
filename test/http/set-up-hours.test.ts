import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SetUpHours } from '../../contract/set-up-hours.ts';
import { type Client, signInAs, startTestServer, type TestServer } from '../support/server.ts';

describe('the hours of a date, as they were set up', () => {
  let server: TestServer;
  let admin: Client;
  beforeAll(async () => {
    server = await startTestServer();
    admin = await signInAs(server, 'admin');
  });
  afterAll(() => server.close());

  it('are those of seven days, each with the rule that decides', async () => {
    const { status, body } = await admin.get<SetUpHours>('/set-up/hours?day=2026-12-23');
    expect(status).toBe(200);
    expect(body.alwaysOpen).toBe(true);
    expect(body.days.map(({ day, rule, hours }) => [day, rule, hours?.opens ?? null])).toEqual([
      ['2026-12-23', 'mallWeek', '08:00'],
      ['2026-12-24', 'holiday', null],
      ['2026-12-25', 'holiday', null],
      ['2026-12-26', 'mallWeek', '08:00'],
      ['2026-12-27', 'mallWeek', null],
      ['2026-12-28', 'mallWeek', '08:00'],
      ['2026-12-29', 'mallWeek', '08:00'],
    ]);
  });

  it("are an agency's own, with its breaks and its ticket window", async () => {
    const { body } = await admin.get<SetUpHours>('/set-up/hours?day=2026-11-27&agencyId=instansi-c');
    expect(body.days[0]).toEqual({
      day: '2026-11-27',
      rule: 'agencyWeek',
      name: null,
      hours: {
        opens: '08:00',
        closes: '15:00',
        breaks: [{ from: '11:30', to: '13:00', name: 'Salat Jumat' }],
        ticketsFrom: '07:30',
        ticketsUntil: '14:00',
      },
    });
  });

  it('refuse a day that no calendar has and an agency that is not there', async () => {
    expect((await admin.get('/set-up/hours?day=2026-02-30')).body).toMatchObject({ code: 'periodInvalid' });
    expect((await admin.get('/set-up/hours?day=2026-02-27&agencyId=instansi-9')).body).toMatchObject({
      code: 'notFound',
    });
  });
});
