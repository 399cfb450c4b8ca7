import type { SetUpCellValue } from '../../../contract/set-up.ts';
import type { SetUpErrorCode } from '../../../contract/set-up-words.ts';
import { isCalendarDay } from '../business-day.ts';
import { accept, type Result, refuse } from '../result.ts';
import type { Column } from './column.ts';
import { readBreaks, readTime, writeBreaks, writeTime } from './time-text.ts';

type Cell = Result<SetUpCellValue, SetUpErrorCode>;

const YES = ['ya', 'y', 'yes', 'true', 'benar', '1', 'x'];
const NO = ['tidak', 't', 'no', 'false', 'salah', '0', '-'];

const MOST_TEXTS = 100;
/** `350.000` is how Indonesians write three hundred and fifty thousand. */
const THOUSANDS = /^-?\d{1,3}(\.\d{3})+$/;
const DECIMAL = /^-?\d+([.,]\d+)?$/;
/** Day first, as Indonesians and their spreadsheets write it. */
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A value as it stands in a cell of a spreadsheet, in a form that {@link readCell} takes back. */
export function cellText(column: Column, value: SetUpCellValue | undefined): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.join('\n');
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  // A comma is what an Indonesian spreadsheet takes for the decimal sign.
  const text = column.kind === 'number' ? String(value).replace('.', ',') : String(value);
  return column.words.find((word) => word.value === text)?.label ?? text;
}

/** A value as text, whatever it is; lists line by line. */
export function wholeText(value: SetUpCellValue): string {
  return Array.isArray(value) ? value.join('\n') : String(value);
}

/** What whoever is told of an error sees of the value. */
export function rawText(value: SetUpCellValue | undefined): string | null {
  return value === undefined || value === null ? null : wholeText(value).slice(0, 200);
}

export function isEmpty(value: SetUpCellValue | undefined): boolean {
  if (value === undefined || value === null) return true;
  return Array.isArray(value) ? value.length === 0 : String(value).trim() === '';
}

/** What a cell says, in the one form that is compared and kept; an empty cell is the column's fallback. */
export function readCell(column: Column, value: SetUpCellValue): Cell {
  if (value === null || isEmpty(value)) return readEmpty(column);
  if (column.kind === 'texts') return readTexts(column, value);
  if (Array.isArray(value)) return refuse('badValue');
  switch (column.kind) {
    case 'id':
    case 'text':
      return readText(column, value);
    case 'integer':
      return readNumber(column, value, true);
    case 'number':
      return readNumber(column, value, false);
    case 'time':
      return readTimeCell(column, value);
    case 'day':
      return readDay(String(value).trim());
    case 'yesNo':
      return readYesNo(value);
    case 'word':
      return readWord(column, value);
    case 'breaks':
      return readBreaksCell(column, value);
  }
}

function readEmpty(column: Column): Cell {
  return column.required && column.fallback === null ? refuse('missing') : accept(column.fallback);
}

/** One line: what a spreadsheet's user breaks for looks would break a ticket. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function readText(column: Column, value: string | number | boolean): Cell {
  const text = oneLine(String(value));
  if (text.length > column.maxLength) return refuse('tooLong');
  if (column.pattern !== null && !column.pattern.test(text)) return refuse('badValue');
  return accept(text);
}

function readTexts(column: Column, value: SetUpCellValue): Cell {
  const parts = Array.isArray(value) ? value : String(value).split('\n');
  const texts = parts.map(oneLine).filter((part) => part !== '');
  if (texts.length > MOST_TEXTS || texts.some((part) => part.length > column.maxLength)) return refuse('tooLong');
  return accept(texts);
}

function readNumber(column: Column, value: string | number | boolean, whole: boolean): Cell {
  const parsed = typeof value === 'number' ? value : parseNumber(column, String(value).trim(), whole);
  if (parsed === null || !Number.isFinite(parsed)) return refuse('notANumber');
  if (whole && !Number.isInteger(parsed)) return refuse('notANumber');
  if (parsed < column.min || parsed > column.max) return refuse('outOfRange');
  // Kept in milliseconds: a finer figure would not come back as it went.
  return accept(whole ? parsed : roundToMs(column, parsed));
}

function parseNumber(column: Column, text: string, whole: boolean): number | null {
  const label = column.words.find((word) => word.label.toLowerCase() === text.toLowerCase());
  if (label !== undefined) return Number(label.value);
  if (whole && THOUSANDS.test(text)) return Number(text.replaceAll('.', ''));
  return DECIMAL.test(text) ? Number(text.replace(',', '.')) : null;
}

/** Milliseconds in the unit of a column; factors are no durations. */
export function unitMs(column: Column): number | null {
  if (column.key.endsWith('Minutes')) return 60_000;
  return column.key.endsWith('Seconds') ? 1000 : null;
}

function roundToMs(column: Column, value: number): number {
  const unit = unitMs(column);
  return unit === null ? value : Math.round(value * unit) / unit;
}

function readTimeCell(column: Column, value: string | number | boolean): Cell {
  // A spreadsheet keeps a time as a fraction of a day.
  const minutes = typeof value === 'number' ? Math.round(value * 1440) : readTime(String(value).trim());
  if (minutes === null || minutes < 0) return refuse('notATime');
  return minutes > column.max ? refuse('outOfRange') : accept(writeTime(minutes));
}

function readDay(text: string): Cell {
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  const iso = day === undefined ? text : `${year}-${month?.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && isCalendarDay(iso) ? accept(iso) : refuse('notADate');
}

function readYesNo(value: string | number | boolean): Cell {
  if (typeof value === 'boolean') return accept(value);
  const text = String(value).trim().toLowerCase();
  if (YES.includes(text)) return accept(true);
  return NO.includes(text) ? accept(false) : refuse('notAWord');
}

function readWord(column: Column, value: string | number | boolean): Cell {
  const text = String(value).trim().toLowerCase();
  const found = column.words.find((word) => word.value.toLowerCase() === text || word.label.toLowerCase() === text);
  return found === undefined ? refuse('notAWord') : accept(found.value);
}

function readBreaksCell(column: Column, value: string | number | boolean): Cell {
  const breaks = readBreaks(String(value));
  if (breaks === null) return refuse('notATime');
  const text = writeBreaks(breaks);
  return text.length > column.maxLength ? refuse('tooLong') : accept(text);
}
