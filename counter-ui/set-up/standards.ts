import { computed } from '@preact/signals';
import type { SetUpRows } from '../../contract/set-up-rows.ts';
import { serverNow } from '../../ui-shared/server-clock.ts';
import { readDay } from '../report/period.ts';
import { setUp } from './set-up-store.ts';

export type StandardRow = SetUpRows['standards'][number];

/** The mall's date, by the server's clock and the mall's zone. Worked out anew whenever the set-up comes. */
export const today = computed<string>(() =>
  readDay(serverNow(), setUp.value?.rows.mall[0]?.timeZone ?? 'Asia/Jakarta'),
);

/** Newest first. */
export const versionsOf = (rows: SetUpRows, serviceId: string): StandardRow[] =>
  rows.standards
    .filter((one) => one.serviceId === serviceId)
    .sort((a, b) => (a.validFrom < b.validFrom ? 1 : a.validFrom > b.validFrom ? -1 : 0));

/** The version in force on a day; the first one to come where none has begun. */
export function standardOf(rows: SetUpRows, serviceId: string, day: string): StandardRow | undefined {
  const versions = versionsOf(rows, serviceId);
  return versions.find((one) => one.validFrom <= day) ?? versions.at(-1);
}

export type Standing = 'coming' | 'inForce' | 'past';

export function standingOf(version: StandardRow, versions: readonly StandardRow[], day: string): Standing {
  if (version.validFrom > day) return 'coming';
  return versions.find((one) => one.validFrom <= day) === version ? 'inForce' : 'past';
}
