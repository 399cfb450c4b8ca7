import { describe, expect, it } from 'vitest';
import type { ClosedReason, HoursReason } from '../../contract/words.ts';
import { readObstacle } from '../../counter-ui/console/dialogs/service-targets.ts';
import { CLOSING_SOON_MS, readHoursNote } from '../../counter-ui/console/hours-note.ts';
import { readLiftable, readSubjects } from '../../counter-ui/console/outage-subjects.ts';
import { readRecall, suggestsNoShow } from '../../counter-ui/console/recall.ts';
import { readReminder } from '../../counter-ui/console/reminder.ts';
import { readReturnAt, readTimeOfDay } from '../../counter-ui/console/time-of-day.ts';
import { settleWalkIn, walkInRequestId } from '../../counter-ui/console/walk-in-request.ts';
import { readElsewhere, readPassedOver } from '../../counter-ui/console/whereabouts.ts';
import { calledTicket, NOW, OPEN, sampleCounter, sampleOutage, sampleTicket } from './console.fixture.ts';

describe('another call', () => {
  it('has its time and its end, and then suggests that nobody comes', () => {
    const at = (change: Parameters<typeof calledTicket>[0]) => readRecall(calledTicket(change), NOW);
    expect(at({ recallAt: NOW + 5_000 })).toEqual({ kind: 'soon', left: 3, inMs: 5_000 });
    expect(at({ recallAt: NOW, recallsLeft: 1 })).toEqual({ kind: 'ready', left: 1 });
    expect(at({ recallAt: null })).toEqual({ kind: 'ready', left: 3 });
    expect(suggestsNoShow(at({ recallsLeft: 0, recallAt: NOW + 1 }))).toBe(false);
    expect(suggestsNoShow(at({ recallsLeft: 0, recallAt: NOW }))).toBe(true);
    expect(suggestsNoShow(at({ recallAt: NOW }))).toBe(false);
  });
});

describe('the hours at a counter', () => {
  const closing = { ...OPEN, closesAt: NOW + CLOSING_SOON_MS };
  it('are said from half an hour before closing, and when it is closed', () => {
    expect(readHoursNote(OPEN, NOW)).toBeNull();
    expect(readHoursNote(closing, NOW)).toEqual({ kind: 'closing', closesAt: closing.closesAt });
    expect(readHoursNote(closing, NOW - 1)).toBeNull();
    expect(readHoursNote(closing, NOW + CLOSING_SOON_MS)).toBeNull();
    expect(readHoursNote({ ...OPEN, open: false, reason: 'break' }, NOW)).toEqual({ kind: 'closed' });
  });
});

describe('a visitor set aside', () => {
  const held = (id: string, heldSince: number, holdRemindAt: number | null) =>
    sampleTicket({ id, state: 'held', heldSince, holdRemindAt });
  it('is asked after when it is time, the longest first', () => {
    expect(readReminder([held('a', NOW, NOW + 1), held('b', NOW, null)], NOW)).toBeNull();
    const two = [held('a', NOW - 5, NOW), held('b', NOW - 9, NOW - 1)];
    expect(readReminder(two, NOW)?.id).toBe('b');
  });
});

describe('where a visitor is', () => {
  const errand = (state: 'waiting' | 'serving', counterName: string | null = null) => ({
    label: 'B001',
    serviceName: 'NIB',
    state,
    counterName,
  });
  it('is told from the other errands of the visit', () => {
    expect(readElsewhere(sampleTicket({ errands: [errand('waiting')] }))).toBeNull();
    expect(readElsewhere(sampleTicket({ errands: [errand('serving', 'Loket 5')] }))?.counterName).toBe('Loket 5');
  });

  it('explains who is passed over: those before the next one who are elsewhere', () => {
    const away = sampleTicket({ id: 'away', errands: [errand('serving')] });
    const line = [away, sampleTicket({ id: 'here' }), sampleTicket({ id: 'later', errands: [errand('serving')] })];
    expect(readPassedOver(line, 'here').map((one) => one.id)).toEqual(['away']);
    expect(readPassedOver(line, 'away')).toEqual([]);
    expect(readPassedOver(line, 'unknown')).toEqual([]);
  });
});

describe('a time of the day', () => {
  it.each([
    ['13.00', 780],
    ['13:05', 785],
    ['1305', 785],
    [' 9 ', 540],
    ['930', 570],
    ['24.00', null],
    ['12.60', null],
    ['siang', null],
    ['', null],
  ])('%s is minute %s', (typed, minute) => expect(readTimeOfDay(typed)).toBe(minute));

  it('is the next one on the clock of the mall, past midnight too, and none that has passed', () => {
    const at = Date.parse('2026-11-23T12:10:30+07:00');
    const back = (typed: string, now = at, zone = 'Asia/Jakarta') => readReturnAt(typed, now, zone);
    expect(back('13.00')).toBe(Date.parse('2026-11-23T13:00:00+07:00'));
    expect(back('12.10')).toBeNull();
    expect(back('12.00')).toBeNull();
    expect(back('14.15', at, 'Asia/Jayapura')).toBe(Date.parse('2026-11-23T14:15:00+09:00'));
    expect(back('00.30', Date.parse('2026-11-23T23:50:00+07:00'))).toBe(Date.parse('2026-11-24T00:30:00+07:00'));
    expect(back('nanti')).toBeNull();
  });
});

describe('a disruption', () => {
  it('is of the agency or of one of the services of the counter', () => {
    const subjects = readSubjects(sampleCounter()).map(({ scope, subjectId, label }) => [scope, subjectId, label.id]);
    expect(subjects).toEqual([
      ['agency', 'A', 'Seluruh Disdukcapil'],
      ['service', 's1', 'Kartu Keluarga'],
    ]);
  });

  it('of the whole mall is lifted by those who speak for the mall', () => {
    const all = [sampleOutage(), sampleOutage({ id: 'o2', scope: 'mall' })];
    expect(readLiftable(all, { agencyId: 'A' }).map((one) => one.id)).toEqual(['o1']);
    expect(readLiftable(all, { agencyId: null })).toHaveLength(2);
  });
});

describe('where a visitor can be sent', () => {
  it('is everywhere that is served today, whatever bounds new numbers', () => {
    const obstacle = (closedReason: ClosedReason | null, reason: HoursReason | null = null) =>
      readObstacle({ closedReason, hours: { ...OPEN, reason } });
    expect(obstacle(null)).toBeNull();
    for (const bound of ['quotaFull', 'lineFull', 'ticketsOver', 'ticketsNotYet'] as const) {
      expect(obstacle(bound)).toBeNull();
    }
    expect(obstacle('ticketsOver', 'break')).toBeNull();
    expect(obstacle('ticketsOver', 'afterHours')).toBe('ticketsOver');
    for (const closed of ['outage', 'noCounter', 'holiday', 'dayOff', 'closure'] as const) {
      expect(obstacle(closed)).toBe(closed);
    }
  });
});

describe('a walk-in', () => {
  it('keeps its request id until there was an answer', () => {
    const first = walkInRequestId();
    expect(walkInRequestId()).toBe(first);
    settleWalkIn();
    expect(walkInRequestId()).not.toBe(first);
  });
});
