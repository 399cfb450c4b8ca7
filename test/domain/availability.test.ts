import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ServiceCase, serviceAvailability, ticketsAgainAt, type Way } from '../../server/domain/availability.ts';
import { compileCalendar, hoursAt } from '../../server/domain/calendar/hours-at.ts';
import { clock, OPEN_NOW, officeCalendar } from './support/hours.ts';

const FINE: ServiceCase = {
  counters: 2,
  outage: null,
  hours: OPEN_NOW,
  quotaLeft: null,
  forecast: 'fine',
  stopsWhenFull: true,
  letInLeft: 0,
};
const KIOSK = { way: 'kiosk', priority: false } as const;
const ways: readonly Way[] = ['kiosk', 'officer', 'walkIn'];

function reasonOf(service: Partial<ServiceCase>, by: { way: Way; priority: boolean } = KIOSK): string {
  const answer = serviceAvailability({ ...FINE, ...service }, by);
  return answer.open ? (answer.needsLetIn ? 'letIn' : 'open') : answer.reason;
}

describe('whether a ticket may be taken for a service', () => {
  it('is yes when nothing is against it', () => {
    for (const way of ways)
      expect(serviceAvailability(FINE, { way, priority: false })).toEqual({ open: true, needsLetIn: false });
  });

  it('is no without a counter, and in an outage, with the words of whoever declared it', () => {
    expect(reasonOf({ counters: 0 })).toBe('noCounter');
    expect(serviceAvailability({ ...FINE, outage: { reason: 'Listrik padam' } }, KIOSK)).toEqual({
      open: false,
      reason: 'outage',
      note: 'Listrik padam',
    });
  });

  it('names what explains most: no counter, outage, calendar, quota, forecast', () => {
    const quotaLeft = { regular: 0, priority: 0 };
    const all: Partial<ServiceCase> = { counters: 0, outage: { reason: '' }, quotaLeft, forecast: 'full' };
    const night = hoursAt(
      officeCalendar(),
      { agencyId: 'a', ticketsFromMin: null, ticketsUntilMin: null },
      clock('20:00'),
    );
    expect(reasonOf({ ...all, hours: night })).toBe('noCounter');
    expect(reasonOf({ ...all, counters: 1, hours: night })).toBe('outage');
    expect(reasonOf({ ...all, counters: 1, outage: null, hours: night })).toBe('ticketsOver');
    expect(reasonOf({ ...all, counters: 1, outage: null })).toBe('quotaFull');
    expect(reasonOf({ forecast: 'full' })).toBe('lineFull');
  });
});

describe('the calendar', () => {
  const at = (time: string, window: { ticketsFromMin: number | null; ticketsUntilMin: number | null } | null = null) =>
    hoursAt(
      officeCalendar(),
      { agencyId: 'a', ...(window ?? { ticketsFromMin: null, ticketsUntilMin: null }) },
      clock(time),
    );

  it.each([
    ['07:00', 'ticketsNotYet', 'ticketsNotYet'],
    ['07:30', 'open', 'open'],
    ['08:00', 'open', 'open'],
    ['12:15', 'open', 'open'],
    ['15:29', 'open', 'open'],
    ['15:30', 'ticketsOver', 'open'],
    ['15:59', 'ticketsOver', 'open'],
    ['16:00', 'ticketsOver', 'ticketsOver'],
    ['23:00', 'ticketsOver', 'ticketsOver'],
  ])('at %s: a kiosk %s, an officer %s', (time, kiosk, officer) => {
    expect(reasonOf({ hours: at(time) })).toBe(kiosk);
    expect(reasonOf({ hours: at(time) }, { way: 'officer', priority: false })).toBe(officer);
    expect(reasonOf({ hours: at(time) }, { way: 'walkIn', priority: false })).toBe(officer);
  });

  it('says "not yet" between opening and a window of the service’s own, and in a break before it', () => {
    const afternoon = { ticketsFromMin: 780, ticketsUntilMin: 900 };
    expect(reasonOf({ hours: at('10:00', afternoon) })).toBe('ticketsNotYet');
    expect(reasonOf({ hours: at('12:30', afternoon) })).toBe('ticketsNotYet');
    expect(reasonOf({ hours: at('13:00', afternoon) })).toBe('open');
  });

  it.each(['closure', 'holiday', 'dayOff'] as const)('lets nobody in on a day without hours: %s', (reason) => {
    const hours = { ...OPEN_NOW, open: false, reason, note: 'Tahun Baru', ticketsOpen: false, servingLeftMs: 0 };
    for (const way of ways) {
      const answer = serviceAvailability({ ...FINE, hours }, { way, priority: true });
      expect(answer).toEqual({ open: false, reason, note: 'Tahun Baru' });
    }
  });
});

describe('quota and forecast', () => {
  it('keep the reserved places for priority visitors', () => {
    const quotaLeft = { regular: 0, priority: 3 };
    expect(reasonOf({ quotaLeft })).toBe('quotaFull');
    expect(reasonOf({ quotaLeft }, { way: 'kiosk', priority: true })).toBe('open');
  });

  it('bind officers, too; only the forecast does not bind whoever is served on the spot', () => {
    for (const way of ways)
      expect(reasonOf({ quotaLeft: { regular: 0, priority: 0 } }, { way, priority: false })).toBe('quotaFull');
    expect(reasonOf({ forecast: 'full' }, { way: 'officer', priority: false })).toBe('lineFull');
    expect(reasonOf({ forecast: 'full' }, { way: 'walkIn', priority: false })).toBe('open');
  });

  it('only warn where the mall wants no more', () => {
    expect(reasonOf({ forecast: 'full', stopsWhenFull: false })).toBe('open');
    expect(reasonOf({ forecast: 'tight' })).toBe('open');
  });

  it('give way to a place that a supervisor let in, and only they', () => {
    const letInLeft = 1;
    expect(reasonOf({ letInLeft })).toBe('open');
    expect(reasonOf({ letInLeft, forecast: 'full' })).toBe('letIn');
    expect(reasonOf({ letInLeft, quotaLeft: { regular: 0, priority: 0 } })).toBe('letIn');
    expect(reasonOf({ letInLeft, outage: { reason: '' } })).toBe('outage');
    expect(reasonOf({ letInLeft, counters: 0 })).toBe('noCounter');
    expect(reasonOf({ letInLeft, hours: { ...OPEN_NOW, open: false, reason: 'afterHours', ticketsOpen: false } })).toBe(
      'ticketsOver',
    );
  });
});

describe('at any instant of a week', () => {
  it('no ticket is taken while nothing could serve it today', () => {
    const calendar = officeCalendar();
    const week = fc.integer({ min: clock('00:00'), max: clock('00:00') + 7 * 86_400_000 });
    const minute = fc.option(fc.integer({ min: 0, max: 1440 }), { nil: null });
    fc.assert(
      fc.property(week, minute, minute, fc.constantFrom(...ways), (at, ticketsFromMin, ticketsUntilMin, way) => {
        const hours = hoursAt(calendar, { agencyId: 'a', ticketsFromMin, ticketsUntilMin }, at);
        const answer = serviceAvailability({ ...FINE, hours }, { way, priority: false });
        if (answer.open) expect(hours.servingLeftMs ?? 0).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('when tickets can be had again', () => {
  const of = { agencyId: 'a', ticketsFromMin: null, ticketsUntilMin: null };
  const again = (time: string) => ticketsAgainAt(officeCalendar(), of, hoursAt(officeCalendar(), of, clock(time)));
  const nextDay = clock('07:30') + 86_400_000;

  it.each([
    ['before the window', '07:00', clock('07:30')],
    ['in the window, when they have run out', '10:00', nextDay],
    ['after it', '15:45', nextDay],
  ])('%s', (_name, time, expected) => {
    expect(again(time)).toBe(expected);
  });

  it('is not known of a mall that is always open', () => {
    const always = { ...officeCalendar().data, alwaysOpen: true };
    expect(ticketsAgainAt(officeCalendar(), of, hoursAt(compileCalendar(always), of, clock('10:00')))).toBeNull();
  });
});
