import { describe, expect, it } from 'vitest';
import { numberCell, readTime, rupiahCell, timeCell } from '../../counter-ui/set-up/cell-text.ts';
import { changedServes, readServes } from '../../counter-ui/set-up/counter-serves.ts';
import { changedCells, type FieldSpec, toCells, toDraft } from '../../counter-ui/set-up/field.ts';
import { joinRanges, makeId } from '../../counter-ui/set-up/names.ts';
import { describeQuota, EMPTY_QUOTA, quotaRows, readQuotas } from '../../counter-ui/set-up/quota-draft.ts';
import { copyMonday, readShifts, rosterRows, shiftsFromHours } from '../../counter-ui/set-up/roster-draft.ts';
import { CLOSED_DAY, dayCells, readWeek, weekRows } from '../../counter-ui/set-up/week-draft.ts';
import { describeWeek } from '../../counter-ui/set-up/week-sentence.ts';
import { rows } from './set-up.fixture.ts';

describe('what is typed', () => {
  it.each([
    ['8', '08:00'],
    ['8.30', '08:30'],
    ['0830', '08:30'],
    ['25:30', '25:30'],
    ['48.00', '48:00'],
    ['48.01', null],
    ['8.60', null],
    ['pagi', null],
    ['', null],
  ])('%j is the time %j', (typed, time) => expect(readTime(typed)).toBe(time));

  it('is sent as it stands where it is no time or number, so that the check can say so', () => {
    expect([timeCell('pagi'), timeCell(' ')]).toEqual(['pagi', null]);
    expect([numberCell('2,5'), numberCell('2.5'), numberCell('dua'), numberCell('')]).toEqual([2.5, 2.5, 'dua', null]);
    expect([rupiahCell('350.000'), rupiahCell('Rp 50000'), rupiahCell('gratis')]).toEqual([350_000, 50_000, 'gratis']);
  });

  it('comes back from a field as it went in', () => {
    const label = { label: { id: '', en: '' } };
    const fields: FieldSpec[] = [
      { key: 'name', text: label, input: { as: 'text' }, required: true },
      { key: 'minutes', text: label, input: { as: 'number', unit: null }, required: true },
      { key: 'tariff', text: label, input: { as: 'rupiah' }, required: false },
      { key: 'from', text: label, input: { as: 'time' }, required: false },
      { key: 'lines', text: label, input: { as: 'lines' }, required: false },
      { key: 'flag', text: label, input: { as: 'flag' }, required: false },
      { key: 'none', text: label, input: { as: 'choice', options: [], empty: null }, required: false },
    ];
    const row = {
      name: 'A',
      minutes: 1440,
      tariff: 1_350_000,
      from: '07:30',
      lines: ['a', 'b'],
      flag: true,
      none: null,
    };
    const draft = toDraft(fields, row);
    expect(draft).toMatchObject({ minutes: '1.440', tariff: '1.350.000', from: '07.30', lines: 'a\nb', none: '' });
    expect(toCells(fields, draft)).toEqual(row);
    expect(changedCells(fields, row, draft)).toEqual({});
    expect(changedCells(fields, row, { ...draft, name: ' A ', from: '8' })).toEqual({ from: '08:00' });
  });

  it('gives a new row an id that is free', () => {
    expect(makeId('Loket Pajak № 3', new Set(), 'x')).toBe('loket-pajak-no-3');
    expect(makeId('Zona A', new Set(['zona-a', 'zona-a-2']), 'x')).toBe('zona-a-3');
    expect(makeId('…', new Set(), 'zona')).toBe('zona');
    expect(joinRanges([4, 1, 2, 3, 7, 9, 10])).toBe('1–4, 7, 9–10');
  });
});

describe('a week of hours', () => {
  const keys = { agencyId: null, seasonId: null };
  const week = readWeek(rows, null, null) ?? [];

  it('reads in words, days alike together', () => {
    expect(describeWeek(week)).toEqual([
      { days: 'Senin–Kamis', hours: '08.00–16.00, istirahat 12.00–13.00, nomor 07.30–15.30' },
      { days: 'Jumat', hours: '08.00–16.00, Salat Jumat 11.30–13.00, nomor 07.30–15.30' },
      { days: 'Sabtu–Minggu', hours: 'tutup' },
    ]);
  });

  it('sends the days that change, and nothing for the others', () => {
    expect(weekRows(keys, week, week)).toEqual([]);
    const monday = {
      ...(week[0] ?? CLOSED_DAY),
      closes: '15',
      breaks: [{ from: '12', to: '12.30', name: 'Istirahat; siang' }],
    };
    expect(weekRows(keys, week, week.with(0, monday))).toEqual([
      {
        ...keys,
        weekday: 1,
        opens: '08:00',
        closes: '15:00',
        breaks: '12:00-12:30 Istirahat, siang',
        ticketsFrom: '07:30',
        ticketsUntil: '15:30',
      },
    ]);
  });

  it('is given to an agency whole, and taken away whole', () => {
    const mine = { agencyId: 'instansi-c', seasonId: null };
    expect(readWeek(rows, 'instansi-c', null)).toBeNull();
    expect(weekRows(mine, null, week).map((row) => [row.weekday, row.opens])).toEqual([
      [1, '08:00'],
      [2, '08:00'],
      [3, '08:00'],
      [4, '08:00'],
      [5, '08:00'],
      [6, null],
      [7, null],
    ]);
    expect(weekRows(mine, week, null)[6]).toEqual({ ...mine, weekday: 7, remove: true });
  });

  it('never takes an open day without a time for a closed one', () => {
    expect(dayCells({ ...CLOSED_DAY, open: true, closes: '16' })).toMatchObject({ opens: '?', closes: '16:00' });
    expect(dayCells({ ...CLOSED_DAY, opens: '8' })).toMatchObject({ opens: null, closes: null });
  });
});

describe('quotas', () => {
  const before = readQuotas(rows, 'c-01');

  it('say what they mean', () => {
    expect(describeQuota(before.get(0) ?? EMPTY_QUOTA)).toBe(
      'Paling banyak 40 nomor sehari: pengunjung umum sampai 36, 4 terakhir hanya untuk prioritas. ' +
        'Lewat anjungan paling banyak 30. Bila 30 nomor anjungan habis, 10 lagi masih dapat diambil lewat petugas.',
    );
    expect(describeQuota(EMPTY_QUOTA)).toMatch(/tanpa batas/);
    expect(describeQuota({ ...EMPTY_QUOTA, total: '20', officer: '5' })).toBe(
      'Paling banyak 20 nomor sehari. Lewat petugas paling banyak 5.',
    );
  });

  it('keep a weekday without a figure, which lifts what holds every day, and no empty every-day row', () => {
    expect(quotaRows('c-01', before, before)).toEqual([]);
    const daily = { ...EMPTY_QUOTA, total: '50' };
    expect(quotaRows('c-01', before, new Map([[0, daily]]))).toEqual([
      { serviceId: 'c-01', weekday: 5, remove: true },
      { serviceId: 'c-01', weekday: 0, total: 50, kiosk: null, officer: null, priorityReserved: 0 },
    ]);
    expect(quotaRows('c-02', new Map(), new Map([[0, EMPTY_QUOTA]]))).toEqual([]);
    expect(quotaRows('c-02', new Map(), new Map([[3, EMPTY_QUOTA]]))).toHaveLength(1);
  });
});

describe('the roster', () => {
  const before = readShifts(rows, 'loket-8');

  it('knows a shift by its beginning: another beginning is another shift', () => {
    expect(rosterRows('loket-8', before, before)).toEqual([]);
    const later = before.map((shift) => (shift.from === '12.00' ? { ...shift, from: '13' } : shift));
    expect(rosterRows('loket-8', before, later)).toEqual([
      { counterId: 'loket-8', weekday: 1, from: '12:00', remove: true },
      { counterId: 'loket-8', weekday: 1, from: '13:00', to: '16:00', username: null },
    ]);
  });

  it("copies Monday to the other working days and leaves Saturday, or follows the agency's hours", () => {
    const copied = copyMonday(before);
    expect(copied.filter((shift) => shift.weekday === 4)).toHaveLength(2);
    expect(copied.filter((shift) => shift.weekday === 6)).toHaveLength(1);
    expect(shiftsFromHours(rows, 'instansi-c').map(({ weekday, from, to }) => [weekday, from, to])).toEqual(
      [1, 2, 3, 4, 5].map((weekday) => [weekday, '08.00', '16.00']),
    );
  });
});

describe('what a counter serves', () => {
  it('sends what is new, other or gone', () => {
    const before = readServes(rows, 'loket-8');
    expect(changedServes('loket-8', before, before)).toEqual([]);
    expect(changedServes('loket-8', before, new Map([['c-02', { kind: 'primary', minWaiting: '3' }]]))).toEqual([
      { counterId: 'loket-8', serviceId: 'c-01', remove: true },
      { counterId: 'loket-8', serviceId: 'c-02', kind: 'primary', minWaiting: 1 },
    ]);
  });
});
