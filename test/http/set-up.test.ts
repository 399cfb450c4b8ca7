import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../contract/catalogue.ts';
import type { SetUpApplied, SetUpCheck } from '../../contract/set-up.ts';
import { writeXlsx } from '../../server/http/set-up-file/xlsx.ts';
import { codeOf, enterAs, expectLedgerWhole, issue, Officer, officerAt } from '../support/http-fixture.ts';
import { Client, startTestServer, type TestServer } from '../support/server.ts';
import { applyFile, linesOf, readSetUp, XLSX } from './set-up.fixture.ts';

let server: TestServer;
let admin: Client;
beforeAll(async () => {
  server = await startTestServer({ env: { LOKET_DEMO_PASSWORD: 'kata-sandi-contoh' } });
  admin = enterAs(server, 'admin');
});
afterAll(async () => {
  expectLedgerWhole(server);
  await server.close();
});

const sheet = (title: string, ...rows: string[][]) => ({ title, widths: [], spare: 0, rows });

/** A new agency with five services, a counter, its hours and an officer: what somebody types into a spreadsheet. */
function newAgency(): Promise<Buffer> {
  const services = [1, 2, 3, 4, 5].map((n) => `x-0${n}`);
  return writeXlsx([
    sheet('Petunjuk', ['apa saja']),
    sheet(
      'Instansi',
      ['ID', 'Kode', 'Nama singkat', 'Nama', 'Jenis', 'Warna', 'ID zona'],
      ['instansi-x', 'X', 'Perpusda', 'Dinas Arsip dan Perpustakaan', 'pemda', '#335577', 'zona-a'],
    ),
    sheet('Seri', ['ID', 'Kode'], ['seri-x', 'X']),
    sheet(
      'Layanan',
      ['ID', 'ID instansi', 'ID zona', 'ID seri', 'Nama', 'Kategori', 'Kata kunci'],
      ...services.map((id) => [
        id,
        'instansi-x',
        'zona-a',
        'seri-x',
        `Layanan perpustakaan ${id}`,
        'arsip',
        'buku\narsip',
      ]),
    ),
    sheet(
      'Standar pelayanan',
      [
        'ID layanan',
        'Berlaku mulai',
        'Target tunggu (menit)',
        'Target layanan (menit)',
        'Tarif (rupiah)',
        'Persyaratan',
      ],
      ...services.map((id) => [id, '01/11/2026', '20', '7,5', '0', 'KTP']),
    ),
    sheet(
      'Loket',
      ['ID', 'Nomor', 'Nama', 'ID zona', 'ID instansi'],
      ['loket-35', '35', 'Loket 35', 'zona-a', 'instansi-x'],
    ),
    sheet('Layanan loket', ['ID loket', 'ID layanan'], ...services.map((id) => ['loket-35', id])),
    sheet(
      'Pengguna',
      ['Nama pengguna', 'Nama', 'Peran', 'ID instansi'],
      ['petugas35', 'Sari', 'petugas', 'instansi-x'],
    ),
    sheet(
      'Jam layanan',
      ['ID instansi', 'Hari', 'Buka', 'Tutup', 'Istirahat'],
      ...['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat'].map((day) => [
        'instansi-x',
        day,
        '08.00',
        '15.00',
        '12.00-13.00',
      ]),
    ),
  ]);
}

describe('a new agency by import', () => {
  it('is shown before it is written, and works at once when it is', async () => {
    const kiosk = new Client(server.url);
    const file = await newAgency();
    const { version, errors, changes } = await linesOf(admin, file, XLSX);
    expect(errors).toEqual([]);
    expect(changes).toHaveLength(1 + 1 + 5 + 5 + 1 + 5 + 1 + 5);
    expect(codeOf(await kiosk.post('/tickets', { requestId: crypto.randomUUID(), serviceId: 'x-03' }))).toBe(
      'serviceUnknown',
    );

    const applied = await applyFile(admin, version, file, XLSX);
    expect(applied.status, JSON.stringify(applied.body)).toBe(200);
    expect(applied.body.changes).toHaveLength(changes.length);
    const { body: catalogue } = await kiosk.get<Catalogue>('/catalogue');
    expect(catalogue.services.filter(({ agencyId }) => agencyId === 'instansi-x')).toHaveLength(5);
    const ticket = await issue(kiosk, 'x-03');
    expect(ticket.view.label).toBe('X001');

    const [first] = applied.body.passwords;
    expect(first?.username).toBe('petugas35');
    const client = new Client(server.url);
    expect((await client.post('/session', first)).status).toBe(200);
    const officer = new Officer(client, 'loket-35');
    await officer.counter('open');
    expect((await officer.call()).id).toBe(ticket.id);
    await officer.do(ticket.id, 'start');
    await officer.do(ticket.id, 'finish', { outcome: 'completed' });

    expect(await linesOf(admin, file, XLSX)).toMatchObject({ errors: [], changes: [] });
    expect((await applyFile(admin, version, file, XLSX)).body.code).toBe('setUpChangedMeanwhile');
  });

  it('is not written at all with one error in it', async () => {
    const { version } = await readSetUp(admin);
    const file = await writeXlsx([
      sheet('Zona', ['ID', 'Kode', 'Nama'], ['zona-y', 'Y', 'Zona Y'], ['zona-z', 'A', 'Zona Z']),
    ]);
    expect((await linesOf(admin, file, XLSX)).errors).toEqual(['zones/3 code: duplicate (A)']);
    expect((await applyFile(admin, version, file, XLSX)).body.code).toBe('setUpErrors');
    expect((await readSetUp(admin)).version).toBe(version);
  });
});

describe('the set-up’s pages', () => {
  const rows = (name: string) => ({ rows: { notices: [{ id: 'pengumuman-1', text: name }] } });

  it('let one of two win who saw the same set-up', async () => {
    const { version: basedOn } = await readSetUp(admin);
    const other = enterAs(server, 'admin');
    const answers = await Promise.all([
      admin.post<SetUpApplied>('/set-up/apply', { basedOn, ...rows('Satu') }),
      other.post<SetUpApplied>('/set-up/apply', { basedOn, ...rows('Dua') }),
    ]);
    expect(answers.map(codeOf).toSorted()).toEqual(['allowed, 200', 'setUpChangedMeanwhile']);
  });

  it('let an agency’s supervisor change that agency and nothing else', async () => {
    const { version: basedOn } = await readSetUp(admin);
    const people = [{ username: 'penyelia-b', name: 'Wati', role: 'supervisor', agencyId: 'instansi-b' }];
    expect((await admin.post('/set-up/apply', { basedOn, rows: { people } })).status).toBe(200);
    const supervisor = enterAs(server, 'penyelia-b');
    const page = await readSetUp(supervisor);
    const own = { rows: { services: [{ id: 'b-01', keywords: ['nib', 'oss'] }] } };
    const foreign = { rows: { services: [{ id: 'a-01', keywords: ['ktp'] }] } };
    const { body } = await supervisor.post<SetUpCheck>('/set-up/check', foreign);
    expect(body.errors.map(({ code, row }) => [code, row])).toEqual([['notYours', 2]]);
    expect(codeOf(await supervisor.post('/set-up/apply', { basedOn: page.version, ...foreign }))).toBe('setUpErrors');
    expect(codeOf(await supervisor.post('/set-up/apply', { basedOn: page.version, ...own }))).toBe('allowed, 200');
  });

  it('are read by an auditor, and by nobody else who may not change them', async () => {
    expect((await readSetUp(enterAs(server, 'pengawas'))).rows.agencies.length).toBeGreaterThan(20);
    for (const username of ['petugas1', 'petugas2']) {
      expect(codeOf(await enterAs(server, username).get('/set-up'))).toBe('notAllowed');
    }
    for (const username of ['pengawas', 'penyelia', 'petugas1']) {
      expect(codeOf(await enterAs(server, username).post('/set-up/check', rows('X')))).toBe('notAllowed');
    }
  });

  it('retire an agency with everything it has, and bring it back, without a restart', async () => {
    const kiosk = new Client(server.url);
    const change = async (retired: boolean) => {
      const { version: basedOn, rows: now } = await readSetUp(admin);
      const mine = <T extends { agencyId: string | null }>(all: T[]) =>
        all.filter((row) => row.agencyId === 'instansi-v');
      const all = {
        agencies: [{ id: 'instansi-v', retired }],
        services: mine(now.services).map(({ id }) => ({ id, retired })),
        counters: mine(now.counters).map(({ id }) => ({ id, retired })),
        people: mine(now.people).map(({ username }) => ({ username, retired })),
      };
      const { status, body } = await admin.post<SetUpApplied>('/set-up/apply', { basedOn, rows: all });
      expect(status, JSON.stringify(body)).toBe(200);
      return { serviceId: all.services[0]?.id ?? '', counterId: all.counters[0]?.id ?? '', passwords: body.passwords };
    };
    const seen = async () => {
      const { body } = await kiosk.get<Catalogue>('/catalogue');
      const { body: counters } = await admin.get<{ counters: { id: string }[] }>('/counters');
      const agencies = body.agencies.filter(({ id }) => id === 'instansi-v').length;
      return [
        agencies,
        body.services.filter(({ agencyId }) => agencyId === 'instansi-v').length > 0,
        counters.counters.length,
      ];
    };
    const before = await seen();
    const { serviceId, counterId } = await change(true);
    const counters = Number(before[2]) - 1;
    expect(await seen()).toEqual([0, false, counters]);
    expect(codeOf(await kiosk.post('/tickets', { requestId: crypto.randomUUID(), serviceId }))).toBe('serviceUnknown');
    expect(codeOf(await enterAs(server, 'penyelia').post(`/counters/${counterId}/open`, {}))).toBe('notFound');
    expect((await change(false)).passwords).toHaveLength(1);
    expect(await seen()).toEqual(before);
    await issue(kiosk, serviceId);
  });

  it('refuse to take away what is in use', async () => {
    const officer = await officerAt(server, 5);
    await issue(new Client(server.url), 'c-01');
    const check = await admin.post<SetUpCheck>('/set-up/check', {
      rows: {
        counters: [{ id: officer.counterId, retired: true }],
        people: [{ username: 'petugas5', retired: true }],
        services: [{ id: 'c-01', retired: true }],
        mall: [{ timeZone: 'Asia/Jayapura' }],
      },
    });
    expect(check.body.errors.map(({ sheet, code }) => `${sheet} ${code}`)).toEqual([
      'mall timeZoneFixed',
      'services inUse',
      'counters inUse',
      'people inUse',
    ]);
  });
});
