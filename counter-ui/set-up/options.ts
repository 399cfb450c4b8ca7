import type { SetUpRows } from '../../contract/set-up-rows.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { wordText } from '../../ui-shared/texts/set-up-words.ts';
import type { Option } from './field.ts';
import { isShown, type Reach } from './set-up-known.ts';

/** Retired ones cannot be chosen any more, but stay visible where they are chosen. */
function inUse<T extends { id: string; retired: boolean }>(rows: readonly T[], chosen?: string): T[] {
  return rows.filter((row) => !row.retired || row.id === chosen);
}

export const zoneOptions = (rows: SetUpRows, chosen?: string): Option[] =>
  inUse(rows.zones, chosen).map(({ id, name }) => ({ value: id, label: name }));

export const agencyOptions = (rows: SetUpRows, reach: Reach, chosen?: string): Option[] =>
  inUse(rows.agencies, chosen)
    .filter(({ id }) => isShown(reach, id))
    .map(({ id, shortName }) => ({ value: id, label: shortName }));

/** With the agencies that use it, so that nobody shares a series unawares. */
export function seriesOptions(rows: SetUpRows, chosen?: string): Option[] {
  return inUse(rows.series, chosen).map(({ id, code }) => {
    const users = new Set(rows.services.filter((one) => one.seriesId === id).map((one) => one.agencyId));
    const names = rows.agencies.filter((agency) => users.has(agency.id)).map((agency) => agency.shortName);
    return { value: id, label: names.length === 0 ? code : `${code} · ${names.join(', ')}` };
  });
}

export const wordOptions = (column: string, values: readonly string[]): Option[] =>
  values.map((value) => ({ value, label: t(wordText(column, value)) }));
