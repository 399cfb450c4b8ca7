import { blame, type Problem, type Rule } from './problem.ts';
import { type Document, plain } from './sheet.ts';
import { minutesOf } from './time-text.ts';

/** An officer sits at the counters of one agency. */
export const checkOfficers: Rule = (rows) =>
  (rows as Document).people.flatMap((row): Problem[] => {
    if (row.retired || row.role !== 'officer' || row.agencyId !== null) return [];
    return [{ code: 'missing', value: null, at: [blame('people', row, 'agencyId')] }];
  });

/** Without an admin nobody could ever set anything up again. */
export const checkLastAdmin: Rule = (rows) => {
  const { people } = rows as Document;
  if (people.some(({ role, retired }) => role === 'admin' && !retired)) return [];
  const blames = people.map((row) => blame('people', row, row.retired ? 'retired' : 'role'));
  return [{ code: 'lastAdmin', value: null, at: [{ sheet: 'people', key: '', column: null }, ...blames] }];
};

/** A time on the roster ends after it begins, and a counter is planned once at a time. */
export const checkRoster: Rule = (rows) => {
  const { roster } = rows as Document;
  return roster.flatMap((row): Problem[] => {
    const own = blame('roster', row, 'to');
    if (minutesOf(row.from) >= minutesOf(row.to)) return [{ code: 'badSchedule', value: row.to, at: [own] }];
    const overlapping = roster.filter((other) => {
      const same = other.counterId === row.counterId && other.weekday === row.weekday;
      return same && minutesOf(row.from) < minutesOf(other.from) && minutesOf(other.from) < minutesOf(row.to);
    });
    if (overlapping.length === 0) return [];
    const others = overlapping.map((other) => blame('roster', other, 'from'));
    return [{ code: 'badSchedule', value: plain(row.to), at: [own, ...others] }];
  });
};
