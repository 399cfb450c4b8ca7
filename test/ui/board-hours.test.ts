import { describe, expect, it } from 'vitest';
import type { HoursView } from '../../contract/hours.ts';
import { closedWords, hoursLabel } from '../../display-ui/board-hours.ts';
import { readNotices } from '../../display-ui/board-model.ts';
import { priorityRuleText } from '../../ui-shared/texts/priority-rule-texts.ts';

const at = (text: string): number => Date.parse(`2026-11-${text}:00+07:00`);
const clock = { timeZone: 'Asia/Jakarta', now: at('23T15:00') };
const hours = (change: Partial<HoursView>): HoursView => ({
  open: false,
  reason: null,
  note: null,
  opensAt: null,
  closesAt: null,
  ...change,
});
const idle = [{ ticketLabel: null }];

describe('the hours at the top of the board', () => {
  it.each<[string, Partial<HoursView>, string | null]>([
    ['a mall that never closes', { open: true }, null],
    ['open', { open: true, closesAt: at('23T16:00') }, 'Buka sampai 16.00'],
    ['a break', { reason: 'break', opensAt: at('23T16:00') }, 'Istirahat sampai 16.00'],
    ['before opening', { reason: 'notYetOpen', opensAt: at('23T16:00') }, 'Buka pukul 16.00'],
    ['after closing', { reason: 'afterHours', opensAt: at('24T08:00') }, 'Tutup'],
    ['a break without end', { reason: 'break' }, 'Istirahat'],
    ['not yet, nobody knows when', { reason: 'notYetOpen' }, 'Tutup'],
  ])('%s', (_, change, words) => expect(hoursLabel(hours(change), clock)?.id ?? null).toBe(words));
});

describe('a closed mall', () => {
  it.each<[Partial<HoursView>, string, string | null]>([
    [{ reason: 'afterHours', opensAt: at('24T08:00') }, 'Loket sudah tutup', 'Buka kembali Selasa 08.00'],
    [{ reason: 'notYetOpen', opensAt: at('23T16:00') }, 'Loket belum buka', 'Buka pukul 16.00'],
    [{ reason: 'dayOff' }, 'Hari ini tutup', null],
    [
      { reason: 'holiday', note: 'Natal', opensAt: at('24T08:00') },
      'Tutup: Natal',
      'Buka kembali Selasa, 24 November 08.00',
    ],
    [{ reason: 'closure', note: '' }, 'Hari ini tutup', null],
  ])('says so with the next opening: %o', (change, title, opens) => {
    const words = closedWords(hours(change), idle, clock);
    expect([words?.title.id, words?.opens?.id ?? null]).toEqual([title, opens]);
  });

  it('leaves the place to a late call, and to the calls of a break', () => {
    const late = [{ ticketLabel: null }, { ticketLabel: 'A117' }];
    expect(closedWords(hours({ reason: 'afterHours' }), late, clock)).toBeNull();
    expect(closedWords(hours({ reason: 'break' }), idle, clock)).toBeNull();
    expect(closedWords(hours({ open: true }), idle, clock)).toBeNull();
  });
});

describe('the rule of priority', () => {
  it('is read from the mall', () => {
    const rule = priorityRuleText([
      { priority: 'none', factor: 1 },
      { priority: 'elderly', factor: 0.5 },
      { priority: 'pregnant', factor: 0.5 },
    ]);
    expect(rule?.id).toBe(
      'Didahulukan: lansia, hamil atau menyusui. Batas tunggunya separuh yang biasa; nomor lain tetap menurut waktu datang.',
    );
    const others = priorityRuleText([
      { priority: 'elderly', factor: 0.4 },
      { priority: 'child', factor: 0.75 },
    ]);
    expect(others?.id).toContain('Batas tunggunya 40%–75% dari yang biasa');
    expect(priorityRuleText([{ priority: 'elderly', factor: 1 }])).toBeNull();
  });

  it('stands among the notices', () => {
    const mall = { id: 'm', name: 'M', shortName: 'M', timeZone: 'Asia/Jakarta', timeZoneLabel: 'WIB' };
    const own = { id: 'n', text: 'x', textEn: 'x' };
    const ids = (factor: number): string[] =>
      readNotices({ notices: [own], mall: { ...mall, priorityFactors: [{ priority: 'child', factor }] } }).map(
        (notice) => notice.id,
      );
    expect(ids(0.5)).toEqual(['n', 'priority-rule']);
    expect(ids(1)).toEqual(['n']);
  });
});
