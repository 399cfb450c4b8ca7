import { afterEach, describe, expect, it } from 'vitest';
import {
  formatClock,
  formatDate,
  formatEstimate,
  formatMinutes,
  formatNumber,
  formatPercent,
  formatRupiah,
  formatTime,
} from '../../ui-shared/format.ts';
import { language } from '../../ui-shared/texts/language.ts';
import { formatTicketLabel } from '../../ui-shared/ticket-label.ts';

const MINUTE = 60_000;
const minutes = (from: number, to: number) => ({ fromMs: from * MINUTE, toMs: to * MINUTE });
/** Monday, 6 October 2025, 01.00 UTC: 08.00 in Jakarta, 10.00 in Jayapura. */
const MORNING = Date.UTC(2025, 9, 6, 1, 0);

afterEach(() => {
  language.value = 'id';
});

describe('times and dates', () => {
  it('are the mall’s, in Indonesian form', () => {
    expect(formatTime(MORNING, 'Asia/Jakarta')).toBe('08.00');
    expect(formatTime(MORNING, 'Asia/Jayapura')).toBe('10.00');
    expect(formatDate(MORNING, 'Asia/Jakarta')).toBe('Senin, 6 Oktober 2025');
  });

  it('begin the day at 00.00 and in the mall’s zone', () => {
    const midnight = Date.UTC(2025, 9, 5, 17, 0);
    expect(formatTime(midnight, 'Asia/Jakarta')).toBe('00.00');
    expect(formatDate(midnight, 'Asia/Jakarta')).toBe('Senin, 6 Oktober 2025');
    expect(formatDate(midnight - 1, 'Asia/Jakarta')).toBe('Minggu, 5 Oktober 2025');
  });

  it('follow the language', () => {
    language.value = 'en';
    expect(formatTime(MORNING, 'Asia/Jakarta')).toBe('08:00');
    expect(formatDate(MORNING, 'Asia/Jakarta')).toMatch(/^Monday,? 6 October 2025$/);
  });
});

describe('durations', () => {
  it.each([
    [0, '0 menit'],
    [20_000, 'kurang dari 1 menit'],
    [12 * MINUTE, '12 menit'],
    [12.4 * MINUTE, '12 menit'],
    [60 * MINUTE, '1 jam'],
    [65 * MINUTE, '1 jam 5 menit'],
    [-5 * MINUTE, '0 menit'],
  ])('%i ms reads %s', (ms, text) => {
    expect(formatMinutes(ms)).toBe(text);
  });

  it.each([
    [0, '00:00'],
    [252_000, '04:12'],
    [3_599_999, '59:59'],
    [3_864_000, '1:04:24'],
    [-1, '00:00'],
  ])('%i ms runs as %s', (ms, text) => {
    expect(formatClock(ms)).toBe(text);
  });
});

describe('an estimate', () => {
  it.each([
    [minutes(15, 25), 'sekitar 15–25 menit'],
    [minutes(17, 23), 'sekitar 15–25 menit'],
    [minutes(4, 9), 'sekitar 4–9 menit'],
    [minutes(0, 5), 'kurang dari 5 menit'],
    [minutes(0, 0), 'kurang dari 1 menit'],
    [minutes(7, 7), 'sekitar 7 menit'],
    [minutes(100, 118), 'sekitar 100–120 menit'],
    [minutes(125, 170), 'sekitar 2–3 jam'],
    [minutes(150, 205), 'sekitar 2,5–3,5 jam'],
  ])('%o is never more exact than it is: %s', (estimate, text) => {
    expect(formatEstimate(estimate)).toBe(text);
  });

  it('is said in English too', () => {
    language.value = 'en';
    expect(formatEstimate(minutes(15, 25))).toBe('about 15–25 minutes');
  });
});

describe('figures', () => {
  it('are Indonesian', () => {
    expect(formatRupiah(350_000)).toBe('Rp350.000');
    expect(formatRupiah(0)).toBe('Rp0');
    expect(formatRupiah(-5_000)).toBe('-Rp5.000');
    expect(formatNumber(2_031)).toBe('2.031');
    expect(formatNumber(2.5)).toBe('2,5');
    expect(formatPercent(0.874)).toBe('87%');
    expect(formatPercent(1)).toBe('100%');
  });
});

describe('a ticket’s number', () => {
  it.each([
    ['A117', 'A\u2009117'],
    ['4K017', '4K\u2009017'],
    ['A1000', 'A\u20091000'],
    ['117', '117'],
  ])('%s is written %s', (label, text) => {
    expect(formatTicketLabel(label)).toBe(text);
  });
});
