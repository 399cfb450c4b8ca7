import { describe, expect, it } from 'vitest';
import type { CounterDay, DutyBreakView, DutyHistory, DutyRecordView } from '../../contract/duty-history.ts';
import { breakWords, figureWords, stayWords } from '../../counter-ui/roster/duty-words.ts';
import { readDaySentence } from '../../counter-ui/roster/roster-sentence.ts';
import { actualTimes, frameOf, groupByAgency, placeIn, ticksOf } from '../../counter-ui/roster/timeline.ts';

const ZONE = 'Asia/Jakarta';
const MINUTE = 60_000;
const MIDNIGHT = Date.parse('2026-11-23T00:00:00+07:00');
/** "08:30" on that day. */
const at = (time: string) => Date.parse(`2026-11-23T${time}:00+07:00`);
const span = (from: string, to: string) => ({ from: at(from), to: at(to) });

function pause(from: string, to: string | null, change: Partial<DutyBreakView> = {}): DutyBreakView {
  const until = to === null ? null : at(to);
  return { from: at(from), to: until, reason: 'prayer', note: null, expectedReturnAt: null, returned: true, ...change };
}

function stay(from: string, to: string | null, change: Partial<DutyRecordView> = {}): DutyRecordView {
  return {
    dutyId: 'd',
    personName: 'Siti',
    openedAt: at(from),
    closedAt: to === null ? null : at(to),
    cause: to === null ? null : 'officer',
    closeReason: null,
    breaks: [],
    ...change,
  };
}

function counter(change: Partial<CounterDay> = {}): CounterDay {
  return {
    counterId: 'c1',
    number: 1,
    name: 'Loket 1',
    agencyId: 'a',
    planned: [{ ...span('08:00', '16:00'), personName: null }],
    duties: [],
    plannedMs: 480 * MINUTE,
    openMs: 0,
    onBreakMs: 0,
    absentMs: 0,
    ...change,
  };
}

function day(change: Partial<DutyHistory> = {}): DutyHistory {
  return {
    day: '2026-11-23',
    generatedAt: at('11:00'),
    from: MIDNIGHT,
    to: MIDNIGHT + 1440 * MINUTE,
    agencies: [{ agencyId: 'a', shortName: 'Disdukcapil', colour: '#000', serving: [span('08:00', '16:00')] }],
    counters: [counter()],
    unattended: [],
    ...change,
  };
}

const alone = (agencyId: string, ms: number) => {
  return { serviceId: `s-${agencyId}`, serviceName: 'KK', agencyId, times: [span('09:00', '09:30')], ms };
};

describe('the timeline', () => {
  it('spans whole hours around everything that was planned or happened', () => {
    expect(frameOf(day())).toEqual(span('08:00', '16:00'));
    expect(frameOf(day({ counters: [counter({ duties: [stay('07:40', '16:20')] })] }))).toEqual(span('07:00', '17:00'));
    expect(frameOf(day({ counters: [counter({ duties: [stay('07:40', null)] })] }))).toEqual(span('07:00', '16:00'));
    expect(frameOf(day({ agencies: [], counters: [] }))).toEqual(span('07:00', '17:00'));
  });

  it('has a line an hour, and fewer where there are many', () => {
    expect(ticksOf(span('08:00', '16:00'))).toHaveLength(9);
    expect(ticksOf({ from: MIDNIGHT, to: MIDNIGHT + 1440 * MINUTE })).toHaveLength(9);
    expect(ticksOf(span('06:00', '22:00'))).toHaveLength(9);
  });

  it('places what lies inside, cuts what reaches out, and leaves the rest', () => {
    const frame = span('08:00', '16:00');
    expect(placeIn(frame, span('10:00', '12:00'))).toEqual({ left: 25, width: 25 });
    expect(placeIn(frame, span('07:00', '09:00'))).toEqual({ left: 0, width: 12.5 });
    expect(placeIn(frame, span('17:00', '18:00'))).toBeNull();
  });

  it('tells open and break apart, what lasts until now', () => {
    const duties = [
      stay('08:00', '09:00'),
      stay('09:30', null, { breaks: [pause('10:00', '10:15'), pause('10:45', null)] }),
    ];
    expect(actualTimes({ duties }, at('11:00'))).toEqual({
      open: [span('08:00', '09:00'), span('09:30', '10:00'), span('10:15', '10:45')],
      breaks: [span('10:00', '10:15'), span('10:45', '11:00')],
    });
  });

  it('puts agencies at which people waited alone on top, the longest first', () => {
    const agencies = ['a', 'b', 'c'].map((agencyId) => ({ agencyId, shortName: agencyId, colour: '', serving: [] }));
    const groups = groupByAgency(day({ agencies, unattended: [alone('b', 5), alone('c', 3), alone('c', 4)] }));
    expect(groups.map(({ agency, aloneMs }) => [agency.agencyId, aloneMs])).toEqual([
      ['c', 7],
      ['b', 5],
      ['a', 0],
    ]);
  });
});

describe('a day in words', () => {
  it('says how a stay ended', () => {
    expect(stayWords(stay('08:04', '12:31', { closeReason: 'rapat' }), ZONE)).toBe(
      '08.04–12.31, ditutup petugas (rapat)',
    );
    expect(stayWords(stay('08:04', null), ZONE)).toBe('08.04–sekarang');
  });

  it('says how a break went, against what was said', () => {
    const words = (one: DutyBreakView) => breakWords(one, ZONE, at('11:00'));
    expect(words(pause('10:00', '10:20', { expectedReturnAt: at('10:15') }))).toEqual({
      words: 'Salat 10.00–10.20, berjanji kembali 10.15',
      lateMs: 5 * MINUTE,
    });
    expect(words(pause('10:00', null, { expectedReturnAt: at('11:30'), note: 'duha' })).words).toBe(
      'Salat 10.00–sekarang, “duha”, berjanji kembali 11.30',
    );
    expect(words(pause('10:00', '10:20', { returned: false }))).toEqual({
      words: 'Salat 10.00–10.20, tidak kembali',
      lateMs: 0,
    });
    expect(words(pause('10:00', '10:15', { expectedReturnAt: at('10:15') - 20_000 })).lateMs).toBe(0);
  });

  it('says how much of the plan was kept', () => {
    expect(figureWords(counter())).toBe('terjadwal 8 jam');
    expect(figureWords(counter({ openMs: 90 * MINUTE, absentMs: MINUTE }))).toBe('buka 1 jam 30 menit dari 8 jam');
    expect(figureWords(counter({ plannedMs: 0 }))).toBe('di luar jadwal');
  });

  it('sums the day up in a sentence', () => {
    expect(readDaySentence(day())).toBe('1 loket terjadwal.');
    const kept = counter({ openMs: 90 * MINUTE, onBreakMs: 10 * MINUTE, absentMs: 20 * MINUTE });
    expect(readDaySentence(day({ counters: [kept] }))).toBe(
      '75% dari waktu terjadwal loket dibuka; tidak pernah ada yang menunggu tanpa petugas.',
    );
    expect(readDaySentence(day({ counters: [kept], unattended: [alone('a', 12 * MINUTE)] }))).toBe(
      '75% dari waktu terjadwal loket dibuka; orang menunggu tanpa petugas selama 12 menit.',
    );
    expect(readDaySentence(day({ counters: [], unattended: [] }))).toMatch(/^Tidak ada loket yang terjadwal;/);
  });
});
