import type { LooseRow, SetUpCellValue, SetUpChange, SetUpColumn, SetUpSheet } from '../../contract/set-up.ts';
import type { SetUpRows } from '../../contract/set-up-rows.ts';
import { formatNumber } from '../../ui-shared/format.ts';
import { language, t } from '../../ui-shared/texts/language.ts';
import { allFields } from '../../ui-shared/texts/set-up-all-fields.ts';
import { changeTexts, sheetNoun } from '../../ui-shared/texts/set-up-change-texts.ts';
import { setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import { wordText } from '../../ui-shared/texts/set-up-words.ts';
import { showTime } from './cell-text.ts';
import { showDay, showWeekday } from './day-text.ts';
import { nameOf } from './names.ts';

/** What changes are read against: the document as it is, and the meaning of its columns. */
export interface Known {
  readonly rows: SetUpRows;
  readonly sheets: readonly SetUpSheet[];
}

export interface Detail {
  readonly column: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** With the rows that these very changes bring, so that what is new is called by its name as well. */
export function knownWith({ rows, sheets }: Known, changes: readonly SetUpChange[]): Known {
  const merged: Record<string, readonly LooseRow[]> = { ...rows };
  for (const { sheet, kind, after } of changes) {
    if (kind === 'add' && after !== null) merged[sheet] = [...(merged[sheet] ?? []), after];
  }
  // The server answers the whole row of whatever is added, in the form of its sheet.
  return { rows: merged as unknown as SetUpRows, sheets };
}

const columnOf = (known: Known, sheet: string, key: string): SetUpColumn | undefined =>
  known.sheets.find((one) => one.name === sheet)?.columns.find((one) => one.key === key);

/** A value as people read it: names for ids, words for codes. `adding` are names that this very change brings. */
function showCell(known: Known, change: SetUpChange, key: string, value: SetUpCellValue | undefined): string {
  if (value === undefined || value === null || value === '') return t(setUpTexts.nothing);
  if (Array.isArray(value)) return value.length === 0 ? t(setUpTexts.nothing) : value.join(' · ');
  if (typeof value === 'boolean') return t(value ? setUpTexts.yes : setUpTexts.no);
  const column = columnOf(known, change.sheet, key);
  if (key === 'weekday') return Number(value) === 0 ? t(wordText('weekday', '0')) : showWeekday(Number(value));
  if (typeof value === 'number') return formatNumber(value);
  switch (column?.kind) {
    case 'time':
      return showTime(value);
    case 'breaks':
      return language.value === 'id' ? value.replace(/(\d\d):(\d\d)/g, '$1.$2') : value;
    case 'day':
      return showDay(value);
    case 'word':
      return t(wordText(key, value));
    case 'id':
      return column.refersTo === null ? value : nameOf(known.rows, column.refersTo, value);
    case 'text':
    case 'texts':
    case 'integer':
    case 'number':
    case 'yesNo':
    case undefined:
      return value;
  }
}

function labelOf(known: Known, change: SetUpChange, key: string): string {
  const own = allFields[change.sheet][key];
  return own === undefined ? (columnOf(known, change.sheet, key)?.title ?? key) : t(own.label);
}

/** The columns that change, each with what it was and what it will be. */
export function detailsOf(known: Known, change: SetUpChange): Detail[] {
  const keys = Object.keys(change.after ?? change.before ?? {});
  return keys.map((column) => ({
    column,
    label: labelOf(known, change, column),
    before: side(known, change, column, change.before),
    after: side(known, change, column, change.after),
  }));
}

function side(known: Known, change: SetUpChange, key: string, row: LooseRow | null): string | null {
  return row === null || !(key in row) ? null : showCell(known, change, key, row[key]);
}

/** "Layanan Paspor baru". Sheets whose rows have no name of their own are told by what they join. */
export function subjectOf(known: Known, change: SetUpChange): string {
  const noun = t(sheetNoun[change.sheet]);
  const parts = partsOf(known, change);
  const label = parts === null ? shorten(change.label, 60) : parts.filter((part) => part !== '').join(' · ');
  return label.toLowerCase().startsWith(noun.toLowerCase()) ? label : `${noun} ${label}`;
}

function partsOf({ rows }: Known, change: SetUpChange): string[] | null {
  const [first = '', second = '', third = ''] = change.key.split('/');
  switch (change.sheet) {
    case 'standards':
      return [nameOf(rows, 'services', first), showDay(second)];
    case 'counterServices':
      return [nameOf(rows, 'counters', first), nameOf(rows, 'services', second)];
    case 'hours': {
      const owner = first === '' ? t(setUpTexts.mallWide) : nameOf(rows, 'agencies', first);
      return [owner, second === '' ? '' : nameOf(rows, 'seasons', second), showWeekday(Number(third))];
    }
    case 'holidays':
      return [showDay(first), String(change.after?.name ?? change.before?.name ?? '')];
    case 'quotas':
      return [
        nameOf(rows, 'services', first),
        second === '0' ? t(wordText('weekday', '0')) : showWeekday(Number(second)),
      ];
    case 'roster':
      return [nameOf(rows, 'counters', first), showWeekday(Number(second)), showTime(third)];
    case 'mall':
    case 'zones':
    case 'agencies':
    case 'series':
    case 'services':
    case 'counters':
    case 'people':
    case 'seasons':
    case 'exceptions':
    case 'notices':
      return null;
  }
}

/** The change as one sentence. */
export function describeChange(known: Known, change: SetUpChange): string {
  const subject = subjectOf(known, change);
  switch (change.kind) {
    case 'add':
      return t(changeTexts.added(subject));
    case 'retire':
      return t(changeTexts.retired(subject));
    case 'remove':
      return t(changeTexts.removed(subject));
    case 'change': {
      if (change.before?.retired === true && change.after?.retired === false) return t(changeTexts.reinstated(subject));
      const told = detailsOf(known, change).map(({ label, before, after }) => {
        return t(changeTexts.fromTo(label, quote(before), quote(after)));
      });
      return t(changeTexts.changed(subject, told.join('; ')));
    }
  }
}

const quote = (text: string | null): string => {
  if (text === null || text === t(setUpTexts.nothing)) return t(setUpTexts.nothing);
  return `“${shorten(text, 90)}”`;
};

const shorten = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
