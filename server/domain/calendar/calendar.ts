/**
 * What a mall says about its hours. Minutes count from the local midnight at which the business day's date begins, by the clock on the
 * wall; they pass 1440 for a mall that works past midnight. Days are ISO dates and ranges of days include both ends. Lists of weekdays
 * begin with Monday.
 */
export type Break = { fromMin: number; toMin: number; name: string };

export type DayHours = {
  opensMin: number;
  closesMin: number;
  breaks: Break[];
  /** When tickets may be taken; null: as the counters. */
  ticketsFromMin: number | null;
  ticketsUntilMin: number | null;
};

/** Seven, Monday first; null: closed on that weekday. */
export type WeekHours = (DayHours | null)[];

/** Hours that hold instead of the week's for a range of days, such as Ramadan. */
export type Season = { id: string; name: string; fromDay: string; toDay: string; week: WeekHours };

/** Hours null: a closure; otherwise an extra opening with these hours. */
export type DatedException = { id: string; fromDay: string; toDay: string; name: string; hours: DayHours | null };

/** `jointLeave` is cuti bersama. Both close the mall. */
export type Holiday = { day: string; name: string; kind: 'national' | 'jointLeave' };

/** Week null: as the mall. A mall without a week is closed on every weekday. */
export type Schedule = { week: WeekHours | null; seasons: Season[]; exceptions: DatedException[] };

export type CalendarData = {
  /** IANA name. */
  timeZone: string;
  /** When the business day begins: 0 to 1439. Above 0 for a mall that works past midnight. */
  dayStartsMin: number;
  /** Open at every instant, whatever the rest says. */
  alwaysOpen: boolean;
  mall: Schedule;
  holidays: Holiday[];
  agencies: ReadonlyMap<string, Schedule>;
};
