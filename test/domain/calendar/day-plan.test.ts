import { describe, expect, it } from 'vitest';
import type { CalendarData, DatedException, DayHours, Schedule } from '../../../server/domain/calendar/calendar.ts';
import { planDay } from '../../../server/domain/calendar/day-plan.ts';
import { day, weekOf } from './support/mall-2026.ts';

const DAY = '2026-06-16';
/** Hours that tell by their opening where they come from. */
const hours = (hour: number): DayHours => day(`${hour}:00`, `${hour + 4}:00`);
const week = (hour: number) => weekOf(hours(hour), hours(hour), hours(hour));
const season = (name: string, hour: number) => ({
  id: name,
  name,
  fromDay: '2026-06-10',
  toDay: DAY,
  week: week(hour),
});
const exception = (name: string, opens: number | null): DatedException => ({
  id: name,
  fromDay: DAY,
  toDay: DAY,
  name,
  hours: opens === null ? null : hours(opens),
});

type Layer = { of: Partial<Schedule>; rule: string; name: string | null; opens: number | null };
const MALL: Layer[] = [
  { of: { exceptions: [exception('Banjir', null)] }, rule: 'mallClosure', name: 'Banjir', opens: null },
  { of: { exceptions: [exception('Pesta', 3)] }, rule: 'mallExtraOpening', name: 'Pesta', opens: 3 },
  { of: { seasons: [season('Ramadan', 6)] }, rule: 'mallSeason', name: 'Ramadan', opens: 6 },
  { of: { week: week(8) }, rule: 'mallWeek', name: null, opens: 8 },
];
const AGENCY: Layer[] = [
  { of: { exceptions: [exception('Pindah', null)] }, rule: 'agencyException', name: 'Pindah', opens: null },
  { of: { exceptions: [exception('Lembur', 2)] }, rule: 'agencyException', name: 'Lembur', opens: 2 },
  { of: { seasons: [season('Puasa', 5)] }, rule: 'agencySeason', name: 'Puasa', opens: 5 },
  { of: { week: week(7) }, rule: 'agencyWeek', name: null, opens: 7 },
];

const EMPTY: Schedule = { week: null, seasons: [], exceptions: [] };
function merge(layers: Layer[]): Schedule {
  const merged: Schedule = { ...EMPTY };
  for (const { of } of layers) {
    merged.week = of.week ?? merged.week;
    merged.seasons = [...merged.seasons, ...(of.seasons ?? [])];
    merged.exceptions = [...merged.exceptions, ...(of.exceptions ?? [])];
  }
  return merged;
}

function calendarOf(mall: Schedule, own: Schedule, holiday: boolean): CalendarData {
  const holidays = [{ day: DAY, name: 'Tahun Baru Islam', kind: 'national' as const }];
  const agencies = new Map([['a', own]]);
  return { timeZone: 'UTC', dayStartsMin: 0, alwaysOpen: false, mall, holidays: holiday ? holidays : [], agencies };
}

/** What goes before what (docs/rules.md, Hours), from the strongest. */
const ORDER = ['Banjir', 'Pindah', 'Lembur', 'Pesta', 'holiday', 'Puasa', 'Ramadan', 'agencyWeek', 'mallWeek'];
const keyOf = ({ name, rule }: { name: string | null; rule: string }): string =>
  rule === 'holiday' ? rule : (name ?? rule);

describe('the rule that decides a day', () => {
  it('is the strongest of those that say something, in every combination of all nine', () => {
    for (let mask = 0; mask < 2 ** 9; mask += 1) {
      const has = (bit: number): boolean => (mask & (1 << bit)) !== 0;
      const mall = MALL.filter((_, i) => has(i));
      const own = AGENCY.filter((_, i) => has(i + 4));
      const layers = [...mall, ...own, ...(has(8) ? [{ rule: 'holiday', name: 'Tahun Baru Islam', opens: null }] : [])];
      // A season of the mall says something only where somebody has a week.
      const works = layers.some(({ rule }) => rule.endsWith('Week'));
      const heard = layers.filter(({ rule }) => rule !== 'mallSeason' || works);
      const [first] = heard.toSorted((a, b) => ORDER.indexOf(keyOf(a)) - ORDER.indexOf(keyOf(b)));
      const plan = planDay(calendarOf(merge(mall), merge(own), has(8)), 'a', DAY);
      const told = { rule: plan.rule, name: plan.name, opens: plan.hours === null ? null : plan.hours.opensMin / 60 };
      const expected = first ?? { rule: 'mallWeek', name: null, opens: null };
      expect(told, `combination ${mask}`).toEqual({ rule: expected.rule, name: expected.name, opens: expected.opens });
    }
  });

  it.each([
    ['2026-06-09', 'mallWeek'],
    ['2026-06-10', 'mallSeason'],
    ['2026-06-16', 'mallSeason'],
    ['2026-06-17', 'mallWeek'],
  ])('a range holds both its days: on %s %s', (on, rule) => {
    const mall = { ...EMPTY, week: week(8), seasons: [season('Ramadan', 6)] };
    expect(planDay(calendarOf(mall, EMPTY, false), 'a', on).rule).toBe(rule);
  });

  it('a season opens no weekday on which the agency does not work, and may close one on which it does', () => {
    const six = weekOf(hours(7), hours(7), hours(7));
    const five = weekOf(hours(7), hours(7), null);
    const saturday = '2026-06-13';
    const closing = { ...season('Ramadan', 6), week: weekOf(hours(6), hours(6), null) };
    const opening = season('Ramadan', 6);
    const planned = (own: Schedule, of: typeof opening) =>
      planDay(calendarOf({ ...EMPTY, week: five, seasons: [of] }, own, false), 'a', saturday);
    expect(planned({ ...EMPTY, week: five }, opening)).toEqual({ hours: null, rule: 'agencyWeek', name: null });
    expect(planned(EMPTY, opening)).toEqual({ hours: null, rule: 'mallWeek', name: null });
    expect(planned({ ...EMPTY, week: six }, opening).hours).toEqual(hours(6));
    expect(planned({ ...EMPTY, week: six }, closing)).toEqual({ hours: null, rule: 'mallSeason', name: 'Ramadan' });
  });

  it("an agency's own season may open a weekday that its week leaves out, and closes those that it leaves out itself", () => {
    const own = { ...EMPTY, week: weekOf(hours(7), hours(7), null), seasons: [season('Puasa', 5)] };
    const mall = { ...EMPTY, week: week(8) };
    expect(planDay(calendarOf(mall, own, false), 'a', '2026-06-13').hours).toEqual(hours(5));
    expect(planDay(calendarOf(mall, own, false), 'a', '2026-06-14')).toEqual({
      hours: null,
      rule: 'agencySeason',
      name: 'Puasa',
    });
  });

  it('a week that is cut short is closed on the days that it lacks', () => {
    const short = { ...EMPTY, week: [hours(8)], seasons: [] };
    expect(planDay(calendarOf(short, EMPTY, false), 'a', '2026-06-15').hours).toEqual(hours(8));
    expect(planDay(calendarOf(short, EMPTY, false), 'a', DAY).hours).toBeNull();
    const shortSeason = { ...EMPTY, week: week(8), seasons: [{ ...season('Ramadan', 6), week: [] }] };
    expect(planDay(calendarOf(shortSeason, EMPTY, false), 'a', DAY).hours).toBeNull();
    expect(planDay(calendarOf(EMPTY, shortSeason, false), 'a', DAY).rule).toBe('agencySeason');
    const emptySeason = { ...EMPTY, seasons: shortSeason.seasons };
    expect(planDay(calendarOf(EMPTY, emptySeason, false), 'a', DAY).hours).toBeNull();
  });
});
