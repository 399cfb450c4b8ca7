import { describe, expect, it } from 'vitest';
import { readStanding } from '../../counter-ui/console/standing.ts';
import { readAllowed, readPrimary, SIDE_KEYS, SIDE_STEPS, stepForKey } from '../../counter-ui/console/steps.ts';
import { calledTicket, me, sampleDuty, sampleTicket, sampleView, servedTicket } from './console.fixture.ts';

const next = { ticketId: 't1', label: 'A117', reason: 'earliestPromise' as const };
const allowed = (view = sampleView(), who = me) => [...readAllowed(view, who)].sort();

describe('the next step', () => {
  it('goes Panggil, Mulai, Selesai, Panggil', () => {
    expect(readPrimary(sampleView(), me)).toBe('callNext');
    expect(readPrimary(sampleView({}, { current: calledTicket() }), me)).toBe('start');
    expect(readPrimary(sampleView({}, { current: servedTicket() }), me)).toBe('finish');
  });

  it('is to come back while on a break', () => {
    expect(readPrimary(sampleView({}, { duty: sampleDuty({ state: 'break' }) }), me)).toBe('comeBack');
  });

  it('is nothing at a counter that is not ours, whatever is there', () => {
    const current = servedTicket();
    expect(readPrimary(sampleView({}, { duty: sampleDuty({ personId: 'p2' }), current }), me)).toBeNull();
    expect(readPrimary(sampleView({}, { duty: null, current }), me)).toBeNull();
    expect(allowed(sampleView({}, { duty: null, current }))).toEqual([]);
  });
});

describe('the other steps', () => {
  it('offers a called visitor another call, absence, another service, or the end', () => {
    expect(allowed(sampleView({}, { current: calledTicket() }))).toEqual([
      'cancel',
      'noShow',
      'outage',
      'recall',
      'transfer',
      'why',
    ]);
    const spent = sampleView({}, { current: calledTicket({ recallsLeft: 0 }) });
    expect(allowed(spent)).not.toContain('recall');
  });

  it('offers a visitor in service to be held, sent on, or sent home', () => {
    const view = sampleView({}, { current: servedTicket() });
    expect(allowed(view)).toEqual(['hold', 'outage', 'referred', 'returned', 'transfer', 'why']);
  });

  it('lets a service that began by itself be a missed call, until it was set aside', () => {
    const begun = (change: Parameters<typeof servedTicket>[0]) =>
      allowed(sampleView({}, { current: servedTicket(change) }));
    expect(begun({ autoStarted: true })).toContain('noShow');
    expect(begun({ autoStarted: true, heldMs: 1 })).not.toContain('noShow');
  });

  it('offers an empty counter a break or its end, and what there is in the lists', () => {
    expect(allowed()).toEqual(['close', 'outage', 'pause', 'walkIn']);
    const some = [sampleTicket()];
    const lists = sampleView({ held: some, noShows: some, line: some, returned: some, next });
    expect(allowed(lists)).toEqual(['cancel', 'close', 'outage', 'pause', 'reenter', 'reinstate', 'resume', 'why']);
  });

  it('does not resume a held visitor while another one is there, but does reinstate', () => {
    const view = sampleView({ held: [sampleTicket()], noShows: [sampleTicket()] }, { current: servedTicket() });
    expect(allowed(view)).toContain('reinstate');
    expect(allowed(view)).not.toContain('resume');
  });

  it('lets those call out of order who may', () => {
    const view = sampleView({ line: [sampleTicket()], next });
    expect(allowed(view)).not.toContain('callTicket');
    expect(allowed(view)).not.toContain('walkIn');
    expect(allowed(view, { ...me, mayCallOutOfOrder: true })).toEqual(expect.arrayContaining(['callTicket', 'walkIn']));
    expect(allowed(view, { ...me, role: 'supervisor' })).toContain('callTicket');
  });

  it('offers to take a step back when the server does, and to speak of a disruption to whoever may', () => {
    const undo = { ticketId: 't1', label: 'A117', step: 'call' as const, until: 1 };
    expect(allowed(sampleView({ undo }))).toContain('undo');
    const view = sampleView();
    expect(allowed(view, { ...me, agencyId: 'B' })).not.toContain('outage');
    expect(allowed(view, { ...me, agencyId: null })).not.toContain('outage');
    expect(allowed(view, { ...me, agencyId: null, role: 'supervisor' })).toContain('outage');
  });

  it('offers on a break only to close and to declare a disruption', () => {
    const view = sampleView(
      { held: [sampleTicket()], noShows: [sampleTicket()] },
      { duty: sampleDuty({ state: 'break' }) },
    );
    expect(allowed(view)).toEqual(['close', 'outage']);
  });
});

describe('keys', () => {
  it('has one letter for each step', () => {
    expect(new Set(Object.values(SIDE_KEYS)).size).toBe(SIDE_STEPS.length);
    // Digits tick requirements and Space is the next step.
    expect(Object.values(SIDE_KEYS).every((key) => /^[A-Z?]$/.test(key))).toBe(true);
  });

  it('takes Space for the next step and letters in either case for those that are allowed', () => {
    const some = new Set(['recall'] as const);
    expect(stepForKey(' ', 'start', some)).toBe('start');
    expect(stepForKey(' ', null, some)).toBeNull();
    expect(stepForKey('r', 'start', some)).toBe('recall');
    expect(stepForKey('R', 'start', some)).toBe('recall');
    expect(stepForKey('x', 'start', some)).toBeNull();
    expect(stepForKey('Enter', 'start', some)).toBeNull();
  });
});

describe('standing', () => {
  it('tells mine, on a break, taken over and closed apart', () => {
    expect(readStanding(sampleDuty(), 'p1').kind).toBe('open');
    expect(readStanding(sampleDuty({ state: 'break' }), 'p1').kind).toBe('break');
    expect(readStanding(sampleDuty(), 'p2').kind).toBe('taken');
    expect(readStanding(sampleDuty({ state: 'closed' }), 'p1').kind).toBe('closed');
    expect(readStanding(null, 'p1').kind).toBe('closed');
  });
});
