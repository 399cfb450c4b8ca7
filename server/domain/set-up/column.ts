import type { SetUpCellValue } from '../../../contract/set-up.ts';
import type { SET_UP_COLUMN_KINDS, SetUpSheetName } from '../../../contract/set-up-words.ts';

export type ColumnKind = (typeof SET_UP_COLUMN_KINDS)[number];

/** A value of a closed set, and what people call it. */
type Word = { value: string; label: string };

/** A column of a sheet: what may stand in its cells, and how people know it. */
export type Column = {
  key: string;
  /** In row 1 of a spreadsheet; Indonesian. */
  title: string;
  /** One line for whoever fills it in. */
  hint: string;
  kind: ColumnKind;
  /** An empty cell is an error. */
  required: boolean;
  /** What an empty cell stands for. */
  fallback: SetUpCellValue;
  inKey: boolean;
  refersTo: SetUpSheetName | null;
  words: readonly Word[];
  maxLength: number;
  min: number;
  max: number;
  /** What a text must look like. */
  pattern: RegExp | null;
};

type Options = Partial<Omit<Column, 'key' | 'title' | 'kind'>>;

/** An id of what an installation sets up (contract/schema.ts, SetUpId). */
const SET_UP_ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

const ID_LENGTH = 64;
/** Past midnight a business day may go on for another day (server/store/json-column.ts). */
export const LAST_MINUTE = 2880;

function column(key: string, title: string, kind: ColumnKind, options: Options): Column {
  return {
    key,
    title,
    hint: '',
    kind,
    required: false,
    fallback: null,
    inKey: false,
    refersTo: null,
    words: [],
    maxLength: 200,
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    pattern: null,
    ...options,
  };
}

/** The row's own id, for ever. */
export function ownId(title = 'ID'): Column {
  return column('id', title, 'id', {
    required: true,
    inKey: true,
    maxLength: ID_LENGTH,
    pattern: SET_UP_ID,
    hint: 'Pengenal tetap: huruf, angka, titik, garis. Tidak dapat diganti.',
  });
}

export function reference(key: string, title: string, refersTo: SetUpSheetName, options: Options = {}): Column {
  const length = refersTo === 'people' ? {} : { pattern: SET_UP_ID };
  return column(key, title, 'id', { required: true, refersTo, maxLength: ID_LENGTH, ...length, ...options });
}

export function text(key: string, title: string, options: Options = {}): Column {
  return column(key, title, 'text', { required: true, ...options });
}

/** A text that may be missing: an empty cell is null. */
export function optionalText(key: string, title: string, options: Options = {}): Column {
  return column(key, title, 'text', options);
}

export function texts(key: string, title: string, options: Options = {}): Column {
  return column(key, title, 'texts', { fallback: [], maxLength: 1000, hint: 'Satu baris per butir.', ...options });
}

export function integer(key: string, title: string, options: Options = {}): Column {
  return column(key, title, 'integer', { required: true, max: 100_000, ...options });
}

export function number(key: string, title: string, options: Options = {}): Column {
  return column(key, title, 'number', { required: true, max: 100_000, ...options });
}

export function time(key: string, title: string, options: Options = {}): Column {
  return column(key, title, 'time', { max: LAST_MINUTE, ...options });
}

export function day(key: string, title: string, options: Options = {}): Column {
  return column(key, title, 'day', { required: true, hint: 'Tanggal, misalnya 2026-11-21.', ...options });
}

export function yesNo(key: string, title: string, options: Options = {}): Column {
  return column(key, title, 'yesNo', { fallback: false, hint: 'ya atau tidak.', ...options });
}

export function word(key: string, title: string, words: readonly Word[], options: Options = {}): Column {
  return column(key, title, 'word', { required: true, words, ...options });
}

export function breaks(): Column {
  const hint = 'Misalnya 12:00-13:00 Istirahat; 15:00-15:20 Salat Asar. Kosong: tanpa istirahat.';
  return column('breaks', 'Istirahat', 'breaks', { fallback: '', maxLength: 1000, hint });
}

/** `ya` in a row takes it away. */
export const REMOVE = yesNo('remove', 'Hapus', { hint: 'Tulis ya untuk menghapus baris ini.' });

export const RETIRED = yesNo('retired', 'Tidak dipakai lagi', {
  hint: 'Tulis ya untuk menonaktifkan. Riwayatnya tetap ada.',
});
