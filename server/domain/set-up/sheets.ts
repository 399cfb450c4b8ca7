import type { SetUpSheet } from '../../../contract/set-up.ts';
import type { SetUpSheetName } from '../../../contract/set-up-words.ts';
import { EXCEPTIONS, HOLIDAYS, HOURS, SEASONS } from './hours-sheets.ts';
import { NOTICES, PEOPLE, ROSTER } from './people-sheets.ts';
import { AGENCIES, COUNTER_SERVICES, COUNTERS, MALL, SERIES, ZONES } from './place-sheets.ts';
import { QUOTAS, SERVICES, STANDARDS } from './service-sheets.ts';
import type { Sheet } from './sheet.ts';

/** Every sheet, in an order in which each refers to earlier ones only. */
export const SHEETS: readonly Sheet[] = [
  MALL,
  ZONES,
  AGENCIES,
  SERIES,
  SERVICES,
  STANDARDS,
  COUNTERS,
  COUNTER_SERVICES,
  PEOPLE,
  SEASONS,
  HOURS,
  EXCEPTIONS,
  HOLIDAYS,
  QUOTAS,
  ROSTER,
  NOTICES,
];

const BY_NAME: Record<SetUpSheetName, Sheet> = {
  mall: MALL,
  zones: ZONES,
  agencies: AGENCIES,
  series: SERIES,
  services: SERVICES,
  standards: STANDARDS,
  counters: COUNTERS,
  counterServices: COUNTER_SERVICES,
  people: PEOPLE,
  seasons: SEASONS,
  hours: HOURS,
  exceptions: EXCEPTIONS,
  holidays: HOLIDAYS,
  quotas: QUOTAS,
  roster: ROSTER,
  notices: NOTICES,
};

export function sheetOf(name: SetUpSheetName): Sheet {
  return BY_NAME[name];
}

/** A sheet by what the tab is called: its title, or its name for whoever writes files by program. */
export function findSheet(title: string): Sheet | null {
  const wanted = title.trim().toLowerCase();
  return SHEETS.find((sheet) => sheet.title.toLowerCase() === wanted || sheet.name.toLowerCase() === wanted) ?? null;
}

/** The sheets for a page that shows them. */
export function describeSheets(): SetUpSheet[] {
  return SHEETS.map(({ name, title, columns }) => ({
    name,
    title,
    columns: columns.map(({ key, title: columnTitle, kind, required, fallback, inKey, refersTo, words }) => {
      const mustBeGiven = required && fallback === null;
      return { key, title: columnTitle, kind, required: mustBeGiven, inKey, refersTo, words: [...words] };
    }),
  }));
}
