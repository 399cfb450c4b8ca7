import { afterEach, describe, expect, it } from 'vitest';
import { buildDirectory } from '../../kiosk-ui/directory.ts';
import { chooseGreeting, hourIn } from '../../kiosk-ui/greeting.ts';
import { parsePaper } from '../../kiosk-ui/print-setting.ts';
import { describeRule } from '../../kiosk-ui/priority-rule.ts';
import { drawQr } from '../../kiosk-ui/qr-code.tsx';
import { fitScale } from '../../kiosk-ui/screen-scale.ts';
import { describeClosed, describeQueue, describeTariff, describeTile } from '../../kiosk-ui/service-words.ts';
import { ticketLink } from '../../kiosk-ui/ticket-words.ts';
import { language } from '../../ui-shared/texts/language.ts';
import { makeCatalogue, makeLive } from './kiosk.fixture.ts';

const MINUTE_MS = 60_000;

afterEach(() => {
  language.value = 'id';
});

describe('what it costs', () => {
  it('never calls an unknown tariff free', () => {
    expect(describeTariff({ tariffRupiah: null, tariffText: null })).toBe('Belum ditetapkan');
    expect(describeTariff({ tariffRupiah: null, tariffText: ' ' })).toBe('Belum ditetapkan');
  });

  it('says what was published, else the amount', () => {
    expect(describeTariff({ tariffRupiah: 0, tariffText: 'Tidak dipungut biaya' })).toBe('Tidak dipungut biaya');
    expect(describeTariff({ tariffRupiah: null, tariffText: 'Sesuai tagihan' })).toBe('Sesuai tagihan');
    expect(describeTariff({ tariffRupiah: 0, tariffText: null })).toBe('Gratis');
    expect(describeTariff({ tariffRupiah: 350_000, tariffText: null })).toBe('Rp350.000');
  });
});

describe('the directory', () => {
  const estimate = (from: number, to: number) => ({ fromMs: from * MINUTE_MS, toMs: to * MINUTE_MS });

  it('adds up who waits at an agency and how long, over its open services', () => {
    const live = [
      makeLive('A-01', { waiting: 4, estimate: estimate(10, 20) }),
      makeLive('A-02', { waiting: 2, estimate: estimate(20, 40) }),
      makeLive('A-05', { open: false, closedReason: 'noCounter', estimate: estimate(90, 99) }),
    ];
    const agency = buildDirectory(makeCatalogue({ live })).agencies.find((entry) => entry.agency.id === 'A');
    expect(agency).toMatchObject({ open: true, closed: null, waiting: 6, estimate: estimate(15, 30) });
    expect(describeQueue(6, estimate(15, 30))).toBe('6 orang · 15–30 menit');
    expect(describeQueue(0, null)).toBe('Tanpa antrean');
  });

  it('says why an agency is closed, a disruption first', () => {
    const outage = {
      id: 'g',
      cause: 'network',
      reason: 'Jaringan terganggu',
      declaredAt: 0,
      expectedUntil: null,
    } as const;
    const live = [
      makeLive('C-01', { open: false, closedReason: 'quotaFull' }),
      makeLive('C-04', { open: false, closedReason: 'outage', outage }),
    ];
    const agency = buildDirectory(makeCatalogue({ live })).agencies.find((entry) => entry.agency.id === 'C');
    expect(agency?.open).toBe(false);
    expect(agency?.closed && describeClosed(agency.closed)).toMatch(/^Gangguan: Jaringan terganggu/);
    expect(describeTile(makeLive('C-01', { open: false, closedReason: 'quotaFull' }))).toBe('Kuota hari ini habis');
  });

  it('knows whether anything can be taken at all', () => {
    const closed = (serviceId: string) => makeLive(serviceId, { open: false, closedReason: 'dayOff' });
    const catalogue = makeCatalogue();
    const live = catalogue.services.map((service) => closed(service.id));
    expect(buildDirectory(catalogue).open).toBe(true);
    expect(buildDirectory({ ...catalogue, live }).open).toBe(false);
  });

  it('shows on the tile what is left of a quota', () => {
    const left = (regular: number, priority: number) =>
      describeTile(makeLive('D-03', { waiting: 4, quotaLeft: { regular, priority } }));
    expect(left(12, 15)).toBe('4 orang · sisa 12');
    expect(left(0, 3)).toBe('4 orang · khusus prioritas');
    expect(describeTile(makeLive('D-03'))).toBe('Tanpa antrean');
  });

  it('shows a service of which nothing is known as closed', () => {
    const entry = buildDirectory(makeCatalogue({ live: [] })).services.get('A-01');
    expect(entry?.live.open).toBe(false);
    expect(entry && describeClosed(entry.live)).toBe('Belum dapat dipastikan');
  });

  it('gathers the services of an errand, over agencies', () => {
    const { errands } = buildDirectory(makeCatalogue());
    expect(errands.get('bpjs')?.map((entry) => entry.service.id)).toEqual(['J-01', 'K-01']);
    expect(errands.get('nib')).toBeUndefined();
  });
});

describe('small words', () => {
  it('states the rule of priority as the mall has set it', () => {
    const rule = (...factors: number[]) => describeRule(factors.map((factor) => ({ priority: 'elderly', factor })));
    expect(rule(1, 0.5, 0.5)).toBe('Yang didahulukan dijanjikan waktu tunggu separuh dari antrean biasa.');
    expect(rule(1, 0.6)).toContain('60% dari');
    expect(rule(1, 0.3, 0.5)).toContain('30–50% dari');
    expect(rule(1, 1)).toBe('');
  });

  it('greets by the clock of the mall', () => {
    const greet = (hour: number) => chooseGreeting(hour).id;
    expect([0, 5, 10, 11, 14, 15, 17, 18, 23].map(greet)).toEqual([
      'Selamat malam',
      'Selamat pagi',
      'Selamat pagi',
      'Selamat siang',
      'Selamat siang',
      'Selamat sore',
      'Selamat sore',
      'Selamat malam',
      'Selamat malam',
    ]);
    expect(hourIn(Date.UTC(2026, 10, 23, 1, 59), 'Asia/Jakarta')).toBe(8);
    expect(hourIn(Date.UTC(2026, 10, 22, 17), 'Asia/Jakarta')).toBe(0);
  });

  it('links to the phone page with the token behind the #', () => {
    expect(ticketLink(null, 'http://localhost:3000', 'abc')).toBe('http://localhost:3000/t#abc');
    expect(ticketLink('http://192.168.1.10:3000/', 'x', 'abc')).toBe('http://192.168.1.10:3000/t#abc');
  });

  it('fits the drawing into the window', () => {
    expect(fitScale(1080, 1920)).toBe(1);
    expect(fitScale(1920, 1080)).toBe(1);
    expect(fitScale(1366, 768)).toBeCloseTo(0.711, 3);
    expect(fitScale(1366, 600)).toBeCloseTo(0.556, 3);
  });

  it('prints unasked only where it was told to', () => {
    expect([null, '', 'x', '0', '1', '80', '58'].map(parsePaper)).toEqual([null, null, null, 'none', '80', '80', '58']);
  });

  it('draws a code with the quiet zone that readers need', () => {
    const { path, size } = drawQr('http://localhost:3000/t#abc');
    expect(size).toBeGreaterThanOrEqual(21 + 8);
    expect(path.startsWith('M4 4h7v1h-7z')).toBe(true);
  });
});
