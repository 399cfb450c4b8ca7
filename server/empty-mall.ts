import type { DayHours, WeekHours } from './domain/calendar/calendar.ts';
import { INDONESIAN_HOLIDAYS_2026 } from './domain/calendar/indonesian-holidays-2026.ts';
import { DEFAULT_PRIORITY_FACTORS } from './domain/queue-order.ts';
import type { NewCalendar } from './store/calendar-store.ts';
import type { MallSetUp } from './store/set-up-writer.ts';

/** A mall with nothing in it yet but hours, for an installation that does not want the demo. `loket init` gives it its name. */
export function emptyMall({ name, timeZone }: { name: string; timeZone: string }): MallSetUp {
  const mall = {
    id: 'mpp',
    name,
    shortName: 'MPP',
    timeZone,
    demo: false,
    priorityFactors: DEFAULT_PRIORITY_FACTORS,
    graceMs: 15 * 60_000,
    dayStartsMin: 0,
    alwaysOpen: false,
    rules: {},
  };
  const nothing = {
    zones: [],
    agencies: [],
    series: [],
    services: [],
    standards: [],
    counters: [],
    counterServices: [],
  };
  return { mall, ...nothing, notices: [], calendar: usualCalendar(), quotas: [], roster: [] };
}

const at = (hours: number, minutes = 0): number => hours * 60 + minutes;

/** Weekdays 08.00 to 15.00, an hour at noon, Friday prayer 11.30 to 13.00, and the holidays that are known: to be changed in set-up. */
function usualCalendar(): NewCalendar {
  const day = (noon: DayHours['breaks'][number]): DayHours => {
    return {
      opensMin: at(8),
      closesMin: at(15),
      breaks: [noon],
      ticketsFromMin: at(7, 30),
      ticketsUntilMin: at(14, 30),
    };
  };
  const weekday = day({ fromMin: at(12), toMin: at(13), name: 'Istirahat' });
  const friday = day({ fromMin: at(11, 30), toMin: at(13), name: 'Salat Jumat' });
  const week: WeekHours = [weekday, weekday, weekday, weekday, friday, null, null];
  return {
    weeks: [{ agencyId: null, seasonId: null, week }],
    seasons: [],
    exceptions: [],
    holidays: INDONESIAN_HOLIDAYS_2026,
  };
}
