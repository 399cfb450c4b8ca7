import { closed, nullable, oneOf, type Static, Type } from './schema.ts';
import { SetUpRows } from './set-up-rows.ts';
import {
  SET_UP_CHANGE_KINDS,
  SET_UP_COLUMN_KINDS,
  SET_UP_ERROR_CODES,
  SET_UP_FORMATS,
  SET_UP_SHEETS,
  SET_UP_WARNING_CODES,
} from './set-up-words.ts';

/** What a cell holds. Times are 'HH:MM' (past midnight '25:30'), days '2026-11-21', lists are lists of texts. */
export const SetUpCell = Type.Unsafe<SetUpCellValue>(
  Type.Union([
    Type.String({ maxLength: 4000 }),
    Type.Number(),
    Type.Boolean(),
    Type.Null(),
    Type.Array(Type.String({ maxLength: 1000 }), { maxItems: 100 }),
  ]),
);
export type SetUpCellValue = string | number | boolean | null | string[];

/** A row by column keys. A column that is left out stays as it is, or takes its default in a new row. */
export type LooseRow = Record<string, SetUpCellValue>;
const LooseRow = Type.Unsafe<LooseRow>(Type.Record(Type.String({ maxLength: 60 }), SetUpCell));
const LooseSheet = Type.Optional(Type.Array(LooseRow, { maxItems: 20_000 }));

/**
 * What is to be added or changed, in part or whole: a row that is present is added or changed by its key, a row that is absent is left
 * alone. `retired: true` retires; `remove: true` takes away a row that no history points to. What does not fit a column is answered as
 * an error of the check and not refused here, so that a page can show it at its field.
 */
export const LooseRows = closed({
  mall: LooseSheet,
  zones: LooseSheet,
  agencies: LooseSheet,
  series: LooseSheet,
  services: LooseSheet,
  standards: LooseSheet,
  counters: LooseSheet,
  counterServices: LooseSheet,
  people: LooseSheet,
  seasons: LooseSheet,
  hours: LooseSheet,
  exceptions: LooseSheet,
  holidays: LooseSheet,
  quotas: LooseSheet,
  roster: LooseSheet,
  notices: LooseSheet,
});
export type LooseRows = Static<typeof LooseRows>;

/** A column as people know it; `words` are the values of a column of kind `word`, with their Indonesian labels. */
export const SetUpColumn = closed({
  key: Type.String(),
  title: Type.String(),
  kind: oneOf(SET_UP_COLUMN_KINDS),
  required: Type.Boolean(),
  /** Part of the row's key. */
  inKey: Type.Boolean(),
  /** The sheet whose row this names. */
  refersTo: nullable(oneOf(SET_UP_SHEETS)),
  words: Type.Array(closed({ value: Type.String(), label: Type.String() })),
});
export type SetUpColumn = Static<typeof SetUpColumn>;

export const SetUpSheet = closed({
  name: oneOf(SET_UP_SHEETS),
  title: Type.String(),
  columns: Type.Array(SetUpColumn),
});
export type SetUpSheet = Static<typeof SetUpSheet>;

/** GET /set-up: the whole set-up as it is. `version` is its hash; whoever changes it says which one they saw. */
export const SetUpAnswer = closed({ version: Type.String(), rows: SetUpRows, sheets: Type.Array(SetUpSheet) });
export type SetUpAnswer = Static<typeof SetUpAnswer>;

/** POST /set-up/check */
export const CheckSetUp = closed({ rows: LooseRows });
export type CheckSetUp = Static<typeof CheckSetUp>;

/** POST /set-up/apply */
export const ApplySetUp = closed({ basedOn: Type.String({ minLength: 1, maxLength: 64 }), rows: LooseRows });
export type ApplySetUp = Static<typeof ApplySetUp>;

/** `before` and `after` hold the columns that change; the whole row where it is added (before null) or removed (after null). */
export const SetUpChange = closed({
  sheet: oneOf(SET_UP_SHEETS),
  key: Type.String(),
  /** The row as people call it: a name, a counter's number, a day. */
  label: Type.String(),
  kind: oneOf(SET_UP_CHANGE_KINDS),
  before: nullable(LooseRow),
  after: nullable(LooseRow),
  /** As a spreadsheet counts: the first row under the titles is 2, in every format. */
  row: Type.Integer({ minimum: 1 }),
});
export type SetUpChange = Static<typeof SetUpChange>;

export const SetUpError = closed({
  /** The sheet's name, or for `unknownSheet` the title that the file gives. */
  sheet: Type.String(),
  /** The sheet as people call it. */
  sheetTitle: Type.String(),
  /** As a spreadsheet counts; 1 for the titles, null for the sheet as a whole. */
  row: nullable(Type.Integer({ minimum: 1 })),
  /** The column's key; for `unknownColumn` what the file gives; null for the row as a whole. */
  column: nullable(Type.String()),
  columnTitle: nullable(Type.String()),
  code: oneOf(SET_UP_ERROR_CODES),
  /** What stands there, as text. */
  value: nullable(Type.String()),
});
export type SetUpError = Static<typeof SetUpError>;

export const SetUpWarning = closed({
  sheet: oneOf(SET_UP_SHEETS),
  key: Type.String(),
  label: Type.String(),
  code: oneOf(SET_UP_WARNING_CODES),
});
export type SetUpWarning = Static<typeof SetUpWarning>;

/** POST /set-up/check and /set-up/import/check. Nothing was written; with an error nothing can be. */
export const SetUpCheck = closed({
  version: Type.String(),
  changes: Type.Array(SetUpChange),
  errors: Type.Array(SetUpError),
  warnings: Type.Array(SetUpWarning),
});
export type SetUpCheck = Static<typeof SetUpCheck>;

/** A new person's password, shown this once. */
export const OneTimePassword = closed({ username: Type.String(), password: Type.String() });
export type OneTimePassword = Static<typeof OneTimePassword>;

/** POST /set-up/apply and /set-up/import/apply. */
export const SetUpApplied = closed({
  version: Type.String(),
  changes: Type.Array(SetUpChange),
  warnings: Type.Array(SetUpWarning),
  passwords: Type.Array(OneTimePassword),
});
export type SetUpApplied = Static<typeof SetUpApplied>;

/** GET /set-up/export: `csv` is one sheet. */
export const ExportQuery = closed({ format: oneOf(SET_UP_FORMATS), sheet: Type.Optional(oneOf(SET_UP_SHEETS)) });
export type ExportQuery = Static<typeof ExportQuery>;

/** POST /set-up/import/check: the file is the body, its kind the content type. A CSV file says which sheet it is. */
export const ImportQuery = closed({ sheet: Type.Optional(oneOf(SET_UP_SHEETS)) });
export const ApplyImportQuery = closed({
  basedOn: Type.String({ minLength: 1, maxLength: 64 }),
  sheet: Type.Optional(oneOf(SET_UP_SHEETS)),
});
