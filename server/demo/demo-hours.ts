import type { DayHours, WeekHours } from '../domain/calendar/calendar.ts';
import { INDONESIAN_HOLIDAYS_2026 } from '../domain/calendar/indonesian-holidays-2026.ts';
import type { NewCalendar } from '../store/calendar-store.ts';

const at = (hours: number, minutes = 0): number => hours * 60 + minutes;

const FRIDAY_PRAYER = { fromMin: at(11, 30), toMin: at(13), name: 'Salat Jumat' };
const NOON = { fromMin: at(12), toMin: at(13), name: 'Istirahat' };

function day(opensMin: number, closesMin: number, breaks: DayHours['breaks'] = [], until = closesMin - 30): DayHours {
  return { opensMin, closesMin, breaks, ticketsFromMin: at(7, 30), ticketsUntilMin: until };
}

/** Monday to Thursday, Friday, Saturday. */
function week(weekday: DayHours, friday: DayHours, saturday: DayHours | null): WeekHours {
  return [weekday, weekday, weekday, weekday, friday, saturday, null];
}

/** Kiosks give out numbers half an hour before the counters open and stop half an hour before they close (domain.md §3). */
const MALL = week(day(at(8), at(16)), day(at(8), at(16), [FRIDAY_PRAYER]), day(at(8), at(12)));

const FIVE_DAYS = week(day(at(8), at(16)), day(at(8), at(16), [FRIDAY_PRAYER]), null);
/** Immigration closes over noon and stops taking numbers early (domain.md §3, Hours). */
const IMMIGRATION = week(day(at(8), at(15), [NOON], at(14)), day(at(8), at(15), [FRIDAY_PRAYER], at(14)), null);
/** The religious court at the mall of Tangsel: 09.00 to 14.00. */
const COURT = week(day(at(9), at(14), [NOON], at(13, 30)), day(at(9), at(14), [FRIDAY_PRAYER], at(13, 30)), null);

/** Perpres 21/2023: from 08.00, breaks of half an hour, an hour on Fridays; the mall's own end is that of Tangerang and Bandung. */
const RAMADAN = week(
  day(at(8), at(14, 30), [{ fromMin: at(12), toMin: at(12, 30), name: 'Istirahat' }]),
  day(at(8), at(14, 30), [{ fromMin: at(11, 30), toMin: at(12, 30), name: 'Salat Jumat' }]),
  day(at(8), at(12)),
);

const OWN_WEEKS: Readonly<Record<string, WeekHours>> = {
  'instansi-c': IMMIGRATION,
  'instansi-f': FIVE_DAYS,
  'instansi-g': COURT,
  'instansi-h': FIVE_DAYS,
  'instansi-l': FIVE_DAYS,
};

/** The true hours of the demo mall: six days for the mall, five for some agencies, other hours for two. */
export function demoCalendar(): NewCalendar {
  return {
    weeks: [
      { agencyId: null, seasonId: null, week: MALL },
      { agencyId: null, seasonId: 'ramadan-2026', week: RAMADAN },
      ...Object.entries(OWN_WEEKS).map(([agencyId, own]) => ({ agencyId, seasonId: null, week: own })),
    ],
    seasons: [
      { id: 'ramadan-2026', agencyId: null, name: 'Ramadan 1447 H', fromDay: '2026-02-19', toDay: '2026-03-18' },
    ],
    exceptions: [],
    holidays: INDONESIAN_HOLIDAYS_2026,
  };
}

/** Planned for every counter: the hours of its agency, Monday to Friday, and Saturday where the agency works. */
export function demoRoster(counters: readonly { id: string; agencyId: string }[]) {
  return counters.flatMap(({ id, agencyId }) =>
    (OWN_WEEKS[agencyId] ?? MALL).flatMap((hours, index) =>
      hours === null ? [] : [{ counterId: id, weekday: index + 1, fromMin: hours.opensMin, toMin: hours.closesMin }],
    ),
  );
}
