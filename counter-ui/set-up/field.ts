import type { LooseRow, SetUpCellValue } from '../../contract/set-up.ts';
import { formatNumber } from '../../ui-shared/format.ts';
import type { Text } from '../../ui-shared/texts/language.ts';
import type { FieldText } from '../../ui-shared/texts/set-up-field-text.ts';
import { isSameCell, linesCell, numberCell, rupiahCell, showTime, timeCell } from './cell-text.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Options of a group stand together under its name. */
  readonly group?: string;
}

export type Input =
  | { readonly as: 'text' }
  | { readonly as: 'paragraph' }
  | { readonly as: 'lines' }
  | { readonly as: 'number'; readonly unit: Text | null }
  | { readonly as: 'rupiah' }
  | { readonly as: 'time' }
  | { readonly as: 'day' }
  | { readonly as: 'colour' }
  | { readonly as: 'flag' }
  /** `empty` names the choice of nothing; null: one must be chosen. */
  | { readonly as: 'choice'; readonly options: readonly Option[]; readonly empty: Text | null };

export interface FieldSpec {
  readonly key: string;
  readonly text: FieldText;
  readonly input: Input;
  readonly required: boolean;
  /** Can be set in a new row only. */
  readonly fixed?: boolean;
}

/** What stands in the fields while somebody types. */
export type Draft = Readonly<Record<string, string | boolean>>;

export function toDraft(fields: readonly FieldSpec[], row: LooseRow): Draft {
  return Object.fromEntries(fields.map((spec) => [spec.key, showInput(spec.input, row[spec.key])]));
}

function showInput(input: Input, value: SetUpCellValue | undefined): string | boolean {
  if (input.as === 'flag') return value === true;
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.join('\n');
  if (typeof value === 'number')
    return input.as === 'number' || input.as === 'rupiah' ? formatNumber(value) : String(value);
  return input.as === 'time' ? showTime(String(value)) : String(value);
}

/** What is in the fields, as cells of a row. */
export function toCells(fields: readonly FieldSpec[], draft: Draft): LooseRow {
  return Object.fromEntries(fields.map((spec) => [spec.key, readInput(spec.input, draft[spec.key] ?? '')]));
}

function readInput(input: Input, typed: string | boolean): SetUpCellValue {
  if (typeof typed === 'boolean') return typed;
  switch (input.as) {
    case 'text':
    case 'paragraph':
    case 'day':
    case 'colour':
    case 'choice':
      return typed.trim() === '' ? null : typed.trim();
    case 'lines':
      return linesCell(typed);
    case 'number':
      return numberCell(typed.replace(/\.(?=\d{3}\b)/g, ''));
    case 'rupiah':
      return rupiahCell(typed);
    case 'time':
      return timeCell(typed);
    case 'flag':
      return typed === 'true';
  }
}

/** Only what differs from the row as it was when it was opened: what others change meanwhile in other columns stays. */
export function changedCells(fields: readonly FieldSpec[], row: LooseRow, draft: Draft): LooseRow {
  const before = toCells(fields, toDraft(fields, row));
  const after = toCells(fields, draft);
  return Object.fromEntries(Object.entries(after).filter(([key, value]) => !isSameCell(before[key], value)));
}
