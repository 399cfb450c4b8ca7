import type { SetUpSheetName } from '../../../contract/set-up-words.ts';
import { blame, type Problem, type Rule } from './problem.ts';
import { byKey, type Document, plain, type Row } from './sheet.ts';
import { SHEETS } from './sheets.ts';

/** Rows that stand by themselves: what they name cannot be retired under them. The others only lie idle with what they name. */
const STANDING: readonly SetUpSheetName[] = ['zones', 'agencies', 'services', 'counters', 'people'];

/** Whatever a row names is there, and not retired. */
export const checkReferences: Rule = (rows) => {
  const targets = new Map(SHEETS.map((sheet) => [sheet.name, byKey(sheet, rows[sheet.name])]));
  return SHEETS.flatMap((sheet) =>
    sheet.columns.flatMap((column) => {
      const { refersTo } = column;
      if (refersTo === null) return [];
      const target = targets.get(refersTo);
      return rows[sheet.name].flatMap((row): Problem[] => {
        const key = plain(row[column.key]);
        if (key === '') return [];
        const own = blame(sheet.name, row, column.key);
        const named = target?.get(key);
        if (named === undefined) return [{ code: 'unknownReference', value: key, at: [own] }];
        if (named.retired !== true || row.retired === true) return [];
        const retiring = STANDING.includes(sheet.name) ? [blame(refersTo, named, 'retired')] : [];
        return [{ code: 'retiredReference', value: key, at: [own, ...retiring] }];
      });
    }),
  );
};

/** What joins two rows joins rows of one agency: hours with their season, an officer with a counter. */
export const checkSameAgency: Rule = (rows) => {
  const { hours, seasons, roster, counters, people } = rows as Document;
  const badHours = hours.flatMap((row): Problem[] => {
    const season = seasons.find(({ id }) => id === row.seasonId);
    if (season === undefined || season.agencyId === row.agencyId) return [];
    const also = blame('seasons', season, 'agencyId');
    return [{ code: 'otherAgency', value: row.seasonId, at: [blame('hours', row, 'seasonId'), also] }];
  });
  const badRoster = roster.flatMap((row): Problem[] => {
    const person = people.find(({ username }) => username === row.username);
    const counter = counters.find(({ id }) => id === row.counterId);
    if (person === undefined || counter === undefined || person.role === 'supervisor') return [];
    if (person.agencyId === counter.agencyId && person.role === 'officer') return [];
    return [{ code: 'otherAgency', value: row.username, at: [blame('roster', row, 'username')] }];
  });
  return [...badHours, ...badRoster];
};

/** What must be told apart, within which other column, and whether the retired still count. */
const UNIQUE: readonly { sheet: SetUpSheetName; column: string; within: string | null; retiredToo: boolean }[] = [
  { sheet: 'zones', column: 'code', within: null, retiredToo: false },
  { sheet: 'agencies', column: 'code', within: null, retiredToo: false },
  // Two runs of numbers with one code would make two tickets with one label (migrations/0001-mall.ts, series_code).
  { sheet: 'series', column: 'code', within: null, retiredToo: true },
  { sheet: 'services', column: 'name', within: 'agencyId', retiredToo: false },
  // Old tickets name the number that was called (migrations/0001-mall.ts, counter_number).
  { sheet: 'counters', column: 'number', within: null, retiredToo: true },
  { sheet: 'counters', column: 'name', within: null, retiredToo: false },
];

export const checkUnique: Rule = (rows) =>
  UNIQUE.flatMap(({ sheet, column, within, retiredToo }) => {
    const groups = new Map<string, Row[]>();
    for (const row of rows[sheet]) {
      if (row.retired === true && !retiredToo) continue;
      const value = `${within === null ? '' : plain(row[within])}|${plain(row[column]).toLowerCase()}`;
      groups.set(value, [...(groups.get(value) ?? []), row]);
    }
    return [...groups.values()].flatMap((same) => clash(sheet, column, same));
  });

/** Every row after the first clashes; the others are blamed where it is one of them that came. */
function clash(sheet: SetUpSheetName, column: string, same: readonly Row[]): Problem[] {
  return same.slice(1).map((row) => {
    const others = same.filter((other) => other !== row).map((other) => blame(sheet, other, column));
    return { code: 'duplicate', value: plain(row[column]), at: [blame(sheet, row, column), ...others] };
  });
}
