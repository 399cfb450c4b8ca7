import type { CalendarData, DatedException, DayHours, Schedule, Season } from './calendar.ts';
import { dayNumberOf, weekdayOfNumber } from './local-time.ts';

/** Which rule decided the hours of a day. */
export type DayRule =
  | 'mallClosure'
  | 'agencyException'
  | 'mallExtraOpening'
  | 'holiday'
  | 'agencySeason'
  | 'mallSeason'
  | 'agencyWeek'
  | 'mallWeek';

/** The hours of an agency on a business day (null: closed), and why: the rule, with the name of its exception, holiday or season. */
export type DayPlan = { hours: DayHours | null; rule: DayRule; name: string | null };

const NOTHING_OF_ITS_OWN: Schedule = { week: null, seasons: [], exceptions: [] };

/** ISO dates compare as texts. */
function covers(range: { fromDay: string; toDay: string }, day: string): boolean {
  return range.fromDay <= day && day <= range.toDay;
}

const isClosure = ({ hours }: DatedException): boolean => hours === null;

function exceptionPlan(mall: Schedule, own: Schedule, day: string): DayPlan | null {
  const ofMall = mall.exceptions.filter((exception) => covers(exception, day));
  const closure = ofMall.find(isClosure);
  if (closure !== undefined) return { hours: null, rule: 'mallClosure', name: closure.name };
  const ofAgency = own.exceptions.filter((exception) => covers(exception, day));
  const decided = ofAgency.find(isClosure) ?? ofAgency[0];
  if (decided !== undefined) return { hours: decided.hours, rule: 'agencyException', name: decided.name };
  const opening = ofMall[0];
  return opening === undefined ? null : { hours: opening.hours, rule: 'mallExtraOpening', name: opening.name };
}

const seasonOn = (seasons: Season[], day: string): Season | undefined => seasons.find((season) => covers(season, day));

function regularPlan(mall: Schedule, own: Schedule, day: string): DayPlan {
  const weekday = weekdayOfNumber(dayNumberOf(day));
  const ownSeason = seasonOn(own.seasons, day);
  if (ownSeason !== undefined) {
    return { hours: ownSeason.week[weekday] ?? null, rule: 'agencySeason', name: ownSeason.name };
  }
  const usual = (own.week ?? mall.week)?.[weekday] ?? null;
  const season = seasonOn(mall.seasons, day);
  if (season !== undefined && usual !== null) {
    return { hours: season.week[weekday] ?? null, rule: 'mallSeason', name: season.name };
  }
  return { hours: usual, rule: own.week === null ? 'mallWeek' : 'agencyWeek', name: null };
}

/**
 * The hours of an agency on a business day. The first of these that says something decides:
 *
 * 1. a closure of the mall by date: the building is shut, whoever would work;
 * 2. the agency's exception by date, a closure before an extra opening;
 * 3. an extra opening of the mall by date: its hours hold for every agency;
 * 4. a national holiday or cuti bersama: closed;
 * 5. the agency's season; a weekday that it leaves out is closed;
 * 6. the mall's season, on weekdays on which the agency (without a week of its own: the mall) works anyway, so that Ramadan does not
 *    open a five-day agency on Saturday; a weekday that the season leaves out is closed for a six-day agency too;
 * 7. the agency's week;
 * 8. the mall's week.
 *
 * Within one rule the first in its list decides. An agency that the calendar does not know keeps the mall's hours. `alwaysOpen` is not
 * asked here.
 */
export function planDay(data: CalendarData, agencyId: string, businessDay: string): DayPlan {
  const own = data.agencies.get(agencyId) ?? NOTHING_OF_ITS_OWN;
  const exception = exceptionPlan(data.mall, own, businessDay);
  if (exception !== null) return exception;
  const holiday = data.holidays.find(({ day }) => day === businessDay);
  if (holiday !== undefined) return { hours: null, rule: 'holiday', name: holiday.name };
  return regularPlan(data.mall, own, businessDay);
}
