import { describe, expect, it } from 'vitest';
import { readStanding } from '../../counter-ui/console/standing.ts';
import { readAllowed, readPrimary, SIDE_KEYS, SIDE_STEPS, stepForKey } from '../../counter-ui/console/steps.ts';
import { calledTicket, me, sampleDuty, sampleTicket, sampleView, servedTicket } from './console.fixture.ts';

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
    expect(allowed(sampleView({}, { current: calledTicket() }))).toEqual(['cancel', 'noShow', 'recall', 'transfer']);
  });

  it('offers a visitor in service to be held, sent on, or sent home', () => {
    const view = sampleView({}, { current: servedTicket() });
    expect(allowed(view)).toEqual(['hold', 'referred', 'returned', 'transfer']);
  });

  it('offers an empty counter a break or its end, and what there is in the lists', () => {
    expect(allowed()).toEqual(['close', 'pause']);
    const lists = { held: [sampleTicket()], noShows: [sampleTicket()], line: [sampleTicket()] };
    expect(allowed(sampleView(lists))).toEqual(['cancel', 'close', 'pause', 'reinstate', 'resume']);
  });

  it('does not resume a held visitor while another one is there, but does reinstate', () => {
    const view = sampleView({ held: [sampleTicket()], noShows: [sampleTicket()] }, { current: servedTicket() });
    expect(allowed(view)).toContain('reinstate');
    expect(allowed(view)).not.toContain('resume');
  });

  it('lets those call out of order who may', () => {
    const view = sampleView({ line: [sampleTicket()] });
    expect(allowed(view)).not.toContain('callTicket');
    expect(allowed(view, { ...me, mayCallOutOfOrder: true })).toContain('callTicket');
    expect(allowed(view, { ...me, role: 'supervisor' })).toContain('callTicket');
  });

  it('offers on a break only to close', () => {
    const view = sampleView(
      { held: [sampleTicket()], noShows: [sampleTicket()] },
      { duty: sampleDuty({ state: 'break' }) },
    );
    expect(allowed(view)).toEqual(['close']);
  });
});

describe('keys', () => {
  it('has one letter for each step', () => {
    expect(new Set(Object.values(SIDE_KEYS)).size).toBe(SIDE_STEPS.length);
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
