/** The closed vocabularies of the set-up document. Plain values, so that a browser pays nothing for them. */

/** The first row under the titles, as a spreadsheet counts: what errors and changes mean by `row`. */
export const SET_UP_FIRST_ROW = 2;

/** The sheets of the set-up document, in the order in which they refer to one another. */
export const SET_UP_SHEETS = [
  'mall',
  'zones',
  'agencies',
  'series',
  'services',
  'standards',
  'counters',
  'counterServices',
  'people',
  'seasons',
  'hours',
  'exceptions',
  'holidays',
  'quotas',
  'roster',
  'notices',
] as const;
export type SetUpSheetName = (typeof SET_UP_SHEETS)[number];

export const SET_UP_COLUMN_KINDS = [
  'id',
  'text',
  'texts',
  'integer',
  'number',
  'time',
  'day',
  'yesNo',
  'word',
  'breaks',
] as const;

export const SET_UP_CHANGE_KINDS = ['add', 'change', 'retire', 'remove'] as const;

/**
 * What is wrong with a row.
 * `missing` `notANumber` `notATime` `notADate` `notAWord` `badValue` `tooLong` `outOfRange`: a cell by itself.
 * `unknownColumn` `unknownSheet`: nobody would read it. `unknownReference` `retiredReference`: it names what is not there (any more), or
 * retires what something still names. `duplicate`: its key, code, number or name is taken. `badSeriesCode`: misread on paper.
 * `badSchedule`: breaks, hours, windows or seasons that contradict each other. `otherAgency`: the rows that it joins are of two agencies.
 * `startedStandard`: a version that has begun is never changed. `inUse`: somebody waits, is served or is on duty there now.
 * `assistOnly`: no counter has the service as its own. `timeZoneFixed`: tickets exist. `lastAdmin`: nobody could set up any more.
 * `notYours`: another agency's, or the mall's. `cannotRemove`: history points to it.
 */
export const SET_UP_ERROR_CODES = [
  'missing',
  'notANumber',
  'notATime',
  'notADate',
  'notAWord',
  'badValue',
  'tooLong',
  'outOfRange',
  'unknownColumn',
  'unknownSheet',
  'unknownReference',
  'retiredReference',
  'duplicate',
  'badSeriesCode',
  'badSchedule',
  'otherAgency',
  'startedStandard',
  'inUse',
  'assistOnly',
  'timeZoneFixed',
  'lastAdmin',
  'notYours',
  'cannotRemove',
] as const;
export type SetUpErrorCode = (typeof SET_UP_ERROR_CODES)[number];

/**
 * Allowed, but probably not meant. `noStandard`: the service stays invisible until it has a standard that has begun. `noCounter`: no
 * counter serves it. `noHours`: a season without hours closes everything.
 */
export const SET_UP_WARNING_CODES = ['noStandard', 'noCounter', 'noHours'] as const;

export const SET_UP_FORMATS = ['xlsx', 'csv', 'json'] as const;
