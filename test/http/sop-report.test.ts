import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SopReport, SopRow } from '../../contract/report.ts';
import { REPORT_GROUPS } from '../../contract/words.ts';
import { parseCsv } from '../support/csv.ts';
import { enterAs, issue, MINUTE, type Officer, officerAt } from '../support/http-fixture.ts';
import { Client, FakeClock, startTestServer, type TestServer } from '../support/server.ts';

const PERIOD = 'from=2026-11-23&to=2026-11-24';
const EVIL = '=HYPERLINK("http://evil.example","klik, ""ya""")';

/** U-01 promises 15 minutes of waiting and 5 of service, at one counter; T-01 30 and 12. */
describe('the SOP report', () => {
  const clock = new FakeClock();
  let server: TestServer;
  let auditor: Client;

  beforeAll(async () => {
    const first = await startTestServer({ clock });
    await first.close();
    const db = new Database(join(first.dataDir, 'loket.db'));
    db.prepare('update agency set short_name = ? where id = ?').run(EVIL, 'instansi-t');
    db.close();
    server = await startTestServer({ clock, dataDir: first.dataDir });
    await workThroughTheDays();
    auditor = enterAs(server, 'pengawas');
  });
  afterAll(() => server.close());

  async function workThroughTheDays(): Promise<void> {
    const kiosk = new Client(server.url);
    const [post, taspen] = await Promise.all([officerAt(server, 31), officerAt(server, 30)]);
    // Waits of 2, 4 … 20 minutes, services of 1 … 10: 7 of 10 and 5 of 10 within.
    for (let n = 1; n <= 10; n += 1) await serve(kiosk, post, { waitMs: 2 * n * MINUTE, serviceMs: n * MINUTE });
    await issue(kiosk, 'u-01');
    await post.do((await post.call()).id, 'no-show');
    const given = await issue(kiosk, 'u-01');
    await post.do(given.id, 'cancel', { reason: 'pulang' });
    await issue(kiosk, 'u-01');
    const moved = await post.call();
    clock.advance(MINUTE);
    await post.do(moved.id, 'transfer', { serviceId: 't-01' });
    await taspen.call();
    await taspen.do(moved.id, 'start');
    await taspen.do(moved.id, 'finish', { outcome: 'returned', lacking: [0] });
    await issue(kiosk, 't-01');
    clock.advance(24 * 60 * MINUTE);
    // The officers of the day before are gone with their day: one waits for twelve minutes before an empty counter.
    await issue(kiosk, 'u-01');
    clock.advance(12 * MINUTE);
    disturb();
  }

  /** As if the centre had been down for two minutes while the two who waited longest waited, and the one served longest was served. */
  function disturb(): void {
    const db = new Database(join(server.dataDir, 'loket.db'));
    db.prepare('update leg set wait_outage_ms = ? where wait_ms >= ?').run(2 * MINUTE, 18 * MINUTE);
    db.prepare('update leg set service_outage_ms = ? where service_ms in (?, ?)').run(MINUTE, MINUTE, 10 * MINUTE);
    db.close();
  }

  async function serve(kiosk: Client, officer: Officer, of: { waitMs: number; serviceMs: number }): Promise<void> {
    const { id } = await issue(kiosk, 'u-01');
    clock.advance(of.waitMs);
    await officer.call();
    clock.advance(MINUTE);
    await officer.do(id, 'start');
    clock.advance(of.serviceMs);
    await officer.do(id, 'finish', { outcome: 'completed' });
  }

  const read = async (groupBy: string): Promise<SopReport> => {
    const { status, body } = await auditor.get<SopReport>(`/reports/sop?${PERIOD}&groupBy=${groupBy}`);
    expect(status).toBe(200);
    return body;
  };
  const rowOf = (report: SopReport, key: string) => report.rows.find((row) => row.key === key) as SopRow;

  it('says what the day was like, to the millisecond', async () => {
    expect(rowOf(await read('service'), 'u-01')).toEqual({
      key: 'u-01',
      name: expect.any(String),
      tickets: 14,
      served: 10,
      returned: 0,
      referred: 0,
      transferred: 1,
      noShow: 1,
      cancelled: 1,
      expired: 0,
      open: 1,
      outOfOrder: 0,
      walkDirect: 0,
      // Over and disturbed; the visitor of one minute was disturbed, too, and served in time.
      waitOverOutage: 2,
      serviceOverOutage: 1,
      unattendedMs: 12 * MINUTE,
      // The transferred visitor waited 0 minutes, too; the no-show and the cancelled one are in no average.
      wait: { n: 11, meanMs: (110 * MINUTE) / 11, medianMs: 10 * MINUTE, p90Ms: 18 * MINUTE, withinShare: 8 / 11 },
      way: { n: 10, meanMs: MINUTE, medianMs: MINUTE, p90Ms: MINUTE, withinShare: null },
      service: { n: 10, meanMs: 5.5 * MINUTE, medianMs: 5 * MINUTE, p90Ms: 9 * MINUTE, withinShare: 0.5 },
    });
  });

  it('groups by agency, service, counter and day, with one and the same total', async () => {
    const reports = await Promise.all(REPORT_GROUPS.map(read));
    const keys = Object.fromEntries(reports.map((report) => [report.groupBy, report.rows.map(({ key }) => key)]));
    expect(keys).toEqual({
      agency: ['instansi-t', 'instansi-u'],
      service: ['t-01', 'u-01'],
      counter: ['', 'loket-30', 'loket-31'],
      day: ['2026-11-23', '2026-11-24'],
    });
    for (const { rows, total } of reports) {
      expect(total).toEqual(reports[0]?.total);
      for (const count of ['tickets', 'served', 'returned', 'noShow', 'cancelled', 'open'] as const) {
        expect(rows.reduce((sum, row) => sum + row[count], 0)).toBe(total[count]);
      }
    }
    expect(reports[0]?.total).toMatchObject({
      tickets: 16,
      served: 10,
      returned: 1,
      transferred: 1,
      noShow: 1,
      open: 2,
    });
  });

  it('says how long people waited with nobody there, adding up to the total but for counters', async () => {
    const reports = await Promise.all(REPORT_GROUPS.map(read));
    const figures = reports.map(({ groupBy, rows, total }) => {
      return [groupBy, rows.map(({ unattendedMs }) => unattendedMs), total.unattendedMs];
    });
    expect(figures).toEqual([
      ['agency', [0, 12 * MINUTE], 12 * MINUTE],
      ['service', [0, 12 * MINUTE], 12 * MINUTE],
      ['counter', [null, null, null], 12 * MINUTE],
      ['day', [0, 12 * MINUTE], 12 * MINUTE],
    ]);
  });

  it('is of the days that were asked for', async () => {
    const { body } = await auditor.get<SopReport>('/reports/sop?from=2026-11-24&to=2026-12-31');
    expect(body).toMatchObject({ groupBy: 'agency', total: { tickets: 1, open: 1, wait: { n: 0, meanMs: null } } });
    const { body: none } = await auditor.get<SopReport>('/reports/sop?from=2025-01-01&to=2025-12-31');
    expect(none).toMatchObject({ rows: [], total: { tickets: 0 } });
  });

  it.each(REPORT_GROUPS)('says the same as CSV: by %s', async (groupBy) => {
    const report = await read(groupBy);
    const answer = await auditor.get<string>(`/reports/sop?${PERIOD}&groupBy=${groupBy}`, { accept: 'text/csv' });
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="loket-sop-2026-11-23-2026-11-24-${groupBy}.csv"`,
    );
    const [header = [], ...lines] = parseCsv(answer.body);
    expect(header.slice(0, 4)).toEqual([groupBy, 'name', 'tickets', 'served']);
    expect(lines).toHaveLength(report.rows.length + 1);
    for (const [index, row] of [...report.rows, report.total].entries()) {
      const cells = Object.fromEntries(header.map((column, at) => [column, lines[index]?.[at]]));
      expect(cells[groupBy]).toBe(row.key);
      for (const column of header.slice(2)) {
        const [part = '', figure] = column.split('.');
        const value = row[part as keyof SopRow];
        const number = typeof value === 'object' && value !== null ? value[figure as keyof SopRow['wait']] : value;
        expect(cells[column], column).toBe(number === null ? '' : String(number));
      }
    }
  });

  it('never hands a spreadsheet a formula', async () => {
    const { body } = await auditor.get<string>(`/reports/sop?${PERIOD}&groupBy=agency`, { accept: 'text/csv' });
    expect(rowOf(await read('agency'), 'instansi-t').name).toBe(EVIL);
    const names = parseCsv(body).map((cells) => cells[1]);
    expect(names).toContain(`'${EVIL}`);
    for (const cell of parseCsv(body).flat()) expect(cell).not.toMatch(/^[=+@\t\r]/);
    // As the file has it: quoted, with the quotes doubled.
    expect(body).toContain(`"'=HYPERLINK(""http://evil.example"",""klik, """"ya"""""")"`);
  });

  it('begins with the mark by which a spreadsheet knows UTF-8', async () => {
    const headers = { cookie: auditor.cookie, accept: 'text/csv' };
    const answer = await fetch(`${server.url}/api/v1/reports/sop?${PERIOD}`, { headers });
    expect([...new Uint8Array(await answer.arrayBuffer()).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('is JSON unless CSV is asked for', async () => {
    for (const accept of ['*/*', 'application/json', 'text/html,*/*;q=0.8']) {
      const { headers } = await auditor.get(`/reports/sop?${PERIOD}`, { accept });
      expect(headers.get('content-type')).toMatch(/^application\/json/);
    }
    const { headers } = await auditor.get(`/reports/sop?${PERIOD}`, { accept: 'text/csv;q=0.9, */*;q=0.1' });
    expect(headers.get('content-type')).toMatch(/^text\/csv/);
  });
});
