import { describe, expect, it } from 'vitest';
import { isTakenBy, orderCounters } from '../../counter-ui/counter-choice.ts';
import { formatPeriod, isDay, readDay, readPreset } from '../../counter-ui/report/period.ts';
import { readQuery, writeQuery } from '../../counter-ui/report/report-query.ts';
import { type Findable, rankFindables } from '../../counter-ui/search-rank.ts';
import { me, sampleCounter, sampleDuty } from './console.fixture.ts';

describe('the period of a report', () => {
  it("is the mall's date, not the UTC date", () => {
    const lateEvening = Date.parse('2026-11-20T20:30:00Z');
    expect(readDay(lateEvening, 'Asia/Jakarta')).toBe('2026-11-21');
    expect(readDay(lateEvening, 'UTC')).toBe('2026-11-20');
  });

  it('knows its presets across the turn of a month', () => {
    expect(readPreset('today', '2026-03-01')).toEqual({ from: '2026-03-01', to: '2026-03-01' });
    expect(readPreset('yesterday', '2026-03-01')).toEqual({ from: '2026-02-28', to: '2026-02-28' });
    expect(readPreset('week', '2026-03-01')).toEqual({ from: '2026-02-23', to: '2026-03-01' });
    expect(readPreset('month', '2026-03-17')).toEqual({ from: '2026-03-01', to: '2026-03-17' });
  });

  it.each([
    [{ from: '2026-11-21', to: '2026-11-21' }, '21 November 2026'],
    [{ from: '2026-11-01', to: '2026-11-30' }, '1–30 November 2026'],
    [{ from: '2026-10-28', to: '2026-11-03' }, '28 Oktober – 3 November 2026'],
    [{ from: '2025-12-28', to: '2026-01-03' }, '28 Desember 2025 – 3 Januari 2026'],
  ])('%o reads %s', (period, words) => {
    expect(formatPeriod(period, 'id-ID')).toBe(words);
  });

  it('takes from an address what is right and today for the rest', () => {
    expect(readQuery('?from=2026-11-01&to=2026-11-30&groupBy=service', '2026-12-01')).toEqual({
      from: '2026-11-01',
      to: '2026-11-30',
      groupBy: 'service',
    });
    expect(readQuery('?from=2026-02-31&groupBy=person', '2026-12-01')).toEqual({
      from: '2026-12-01',
      to: '2026-12-01',
      groupBy: 'agency',
    });
    const query = { from: '2026-11-01', to: '2026-11-30', groupBy: 'day' } as const;
    expect(readQuery(writeQuery(query), '2026-12-01')).toEqual(query);
    expect([isDay('2026-02-29'), isDay('2024-02-29'), isDay('2026-1-1'), isDay(null)]).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});

describe('finding by typing', () => {
  const one = (label: string, detail: string, words = ''): Findable<string> => ({
    value: label,
    label,
    detail,
    words,
    colour: null,
    closed: null,
  });
  const all = [
    one('Kartu Keluarga', 'Disdukcapil', 'kk'),
    one('Paspor baru', 'Imigrasi'),
    one('Pengambilan paspor', 'Imigrasi'),
  ];
  const find = (query: string) => rankFindables(query, all).map((found) => found.value);

  it('keeps the given order with nothing typed', () => expect(find(' ')).toHaveLength(3));
  it('wants every word', () => expect(find('paspor baru')).toEqual(['Paspor baru']));
  it('finds by agency and by other words', () => {
    expect(find('IMIG')).toEqual(['Paspor baru', 'Pengambilan paspor']);
    expect(find('kk')).toEqual(['Kartu Keluarga']);
  });
  it('finds nothing quietly', () => expect(find('zzz')).toEqual([]));
});

describe('choosing a counter', () => {
  const counters = [1, 2, 3].map((number) => sampleCounter({ id: `c${number}`, number }));
  it('shows the last one first and only those of the own agency', () => {
    const other = sampleCounter({ id: 'x', number: 0, agencyId: 'B' });
    expect(orderCounters([other, ...counters], { ...me, lastCounterId: 'c3' }).map((c) => c.id)).toEqual([
      'c3',
      'c1',
      'c2',
    ]);
    expect(orderCounters([other, ...counters], { ...me, agencyId: null, lastCounterId: null })[0]?.id).toBe('x');
  });

  it('knows whose it is', () => {
    expect(isTakenBy(sampleCounter(), me)).toBeNull();
    expect(isTakenBy(sampleCounter({ duty: null }), me)).toBeNull();
    expect(isTakenBy(sampleCounter({ duty: sampleDuty({ personId: 'p2', personName: 'Budi' }) }), me)?.personName).toBe(
      'Budi',
    );
  });
});
