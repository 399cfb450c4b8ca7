import type { Break, CalendarData, DayHours, WeekHours } from '../../../../server/domain/calendar/calendar.ts';
import { type Calendar, servingIntervals } from '../../../../server/domain/calendar/hours-at.ts';
import { INDONESIAN_HOLIDAYS_2026 } from '../../../../server/domain/calendar/indonesian-holidays-2026.ts';

/** Minutes of `HH:MM`; `25:30` is half past one on the next morning. */
export function minuteOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return Number(hours) * 60 + Number(minutes);
}

export function pause(from: string, to: string, name = 'Istirahat'): Break {
  return { fromMin: minuteOf(from), toMin: minuteOf(to), name };
}

export function day(opens: string, closes: string, breaks: Break[] = [], tickets: (string | null)[] = []): DayHours {
  const [from, until] = tickets.map((time) => (time === null ? null : minuteOf(time)));
  return {
    opensMin: minuteOf(opens),
    closesMin: minuteOf(closes),
    breaks,
    ticketsFromMin: from ?? null,
    ticketsUntilMin: until ?? null,
  };
}

export const weekOf = (usual: DayHours, friday: DayHours, saturday: DayHours | null): WeekHours => [
  usual,
  usual,
  usual,
  usual,
  friday,
  saturday,
  null,
];

const NOON = pause('12:00', '13:00');
export const PRAYER = pause('11:30', '13:00', 'Salat Jumat');

/** A five-day mall with tickets from half an hour before opening until an hour before closing. */
export const MALL_WEEK = weekOf(
  day('08:00', '15:00', [NOON], ['07:30', '14:00']),
  day('08:00', '15:00', [PRAYER], ['07:30', '14:00']),
  null,
);

/** Ramadan as an example: Perpres 21/2023 has offices begin at 08.00, with breaks of 30 minutes, on Friday 60. */
export const RAMADAN = { fromDay: '2026-02-18', toDay: '2026-03-19' };
const RAMADAN_WEEK = weekOf(
  day('08:00', '14:00', [pause('12:00', '12:30')]),
  day('08:00', '14:00', [pause('11:30', '12:30', 'Salat Jumat')]),
  day('08:00', '11:00'),
);

const nothing = { week: null, seasons: [], exceptions: [] };

/**
 * Agencies: `five` keeps the mall's hours; `six` works on Saturday too; `agama` is a Pengadilan Agama of 09.00 to 14.00; `samsat` has a
 * Ramadan, closures and extra openings of its own.
 */
export function mall2026(timeZone = 'Asia/Jakarta'): CalendarData {
  return {
    timeZone,
    dayStartsMin: 0,
    alwaysOpen: false,
    mall: {
      week: MALL_WEEK,
      seasons: [{ id: 'ramadan', name: 'Ramadan 1447 H', ...RAMADAN, week: RAMADAN_WEEK }],
      exceptions: [
        { id: 'm1', fromDay: '2026-10-05', toDay: '2026-10-06', name: 'Pemadaman listrik', hours: null },
        {
          id: 'm2',
          fromDay: '2026-11-21',
          toDay: '2026-11-22',
          name: 'Akhir Pekan Layanan',
          hours: day('10:00', '13:00'),
        },
      ],
    },
    holidays: INDONESIAN_HOLIDAYS_2026,
    agencies: new Map([
      ['five', nothing],
      [
        'six',
        {
          ...nothing,
          week: weekOf(day('08:00', '15:00', [NOON]), day('08:00', '15:00', [PRAYER]), day('08:00', '12:00')),
        },
      ],
      ['agama', { ...nothing, week: weekOf(day('09:00', '14:00', [NOON]), day('09:00', '14:00', [PRAYER]), null) }],
      [
        'samsat',
        {
          week: null,
          seasons: [
            {
              id: 's',
              name: 'Ramadan Samsat',
              fromDay: '2026-02-18',
              toDay: '2026-03-13',
              week: weekOf(day('08:30', '13:00'), day('08:30', '11:30'), null),
            },
          ],
          exceptions: [
            { id: 's1', fromDay: '2026-07-06', toDay: '2026-07-10', name: 'Pindah gedung', hours: null },
            {
              id: 's2',
              fromDay: '2026-08-17',
              toDay: '2026-08-17',
              name: 'Samsat Merdeka',
              hours: day('09:00', '12:00'),
            },
            {
              id: 's3',
              fromDay: '2026-10-05',
              toDay: '2026-10-07',
              name: 'Pemutihan',
              hours: day('07:00', '18:00', [NOON]),
            },
            { id: 's4', fromDay: '2026-11-22', toDay: '2026-11-22', name: 'Pemeliharaan', hours: null },
          ],
        },
      ],
    ]),
  };
}

export function isServingDay(calendar: Calendar, agencyId: string, businessDay: string): boolean {
  return servingIntervals(calendar, agencyId, businessDay).length > 0;
}

export const AGENCIES = ['five', 'six', 'agama', 'samsat'];
/** Hours east of Greenwich. */
export const ZONES = [
  { timeZone: 'Asia/Jakarta', label: 'WIB', east: 7 },
  { timeZone: 'Asia/Makassar', label: 'WITA', east: 8 },
  { timeZone: 'Asia/Jayapura', label: 'WIT', east: 9 },
];
