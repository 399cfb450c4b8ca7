import { sql } from 'kysely';
import type { SetUpChange } from '../../contract/set-up.ts';
import type { SetUpSheetName } from '../../contract/set-up-words.ts';
import { type Document, keyOf, type Row } from '../domain/set-up/sheet.ts';
import { sheetOf } from '../domain/set-up/sheets.ts';
import {
  removeException,
  removeHoliday,
  removeHours,
  removeSeason,
  writeException,
  writeHoliday,
  writeHours,
  writeSeason,
} from './set-up-hours-writer.ts';
import {
  type Place,
  removeCounterService,
  writeAgency,
  writeCounter,
  writeCounterService,
  writeMall,
  writeSeries,
  writeZone,
} from './set-up-place-writer.ts';
import {
  removeNotice,
  removeQuota,
  removeRoster,
  removeStandard,
  writeNotice,
  writeQuota,
  writeRoster,
  writeService,
  writeStandard,
} from './set-up-plan-writer.ts';

/** A set-up before and after, and what lies between. */
export type Step = { current: Document; wanted: Document; changes: readonly SetUpChange[] };

/**
 * Writes changes that were checked, in an order in which nothing refers to what is not there. People have entries of their own in the
 * journal: `writePeople` is called when it is their turn.
 */
export async function writeChanges(place: Place, step: Step, writePeople: () => Promise<void>): Promise<void> {
  await removeRows(place, step);
  await letGoOfUnique(place, step.changes);
  await writePlaces(place, step);
  await writePeople();
  await writePlans(place, step);
}

/** The rows of a sheet that changes are about, as they were (`remove`) or are to be. */
function rowsOf<S extends SetUpSheetName>(step: Step, name: S, removed: boolean): Document[S][number][] {
  const mine = step.changes.filter(({ sheet, kind }) => sheet === name && (kind === 'remove') === removed);
  const keys = new Set(mine.map(({ key }) => key));
  const rows: readonly Document[S][number][] = (removed ? step.current : step.wanted)[name];
  return rows.filter((row) => keys.has(keyOf(sheetOf(name), row as Row)));
}

async function writePlaces(place: Place, step: Step): Promise<void> {
  for (const row of rowsOf(step, 'mall', false)) await writeMall(place, row, step.changes);
  for (const row of rowsOf(step, 'zones', false)) await writeZone(place, row);
  for (const row of rowsOf(step, 'agencies', false)) await writeAgency(place, row);
  for (const row of rowsOf(step, 'series', false)) await writeSeries(place, row);
  for (const row of rowsOf(step, 'services', false)) await writeService(place, row);
  for (const row of rowsOf(step, 'standards', false)) await writeStandard(place, row);
  for (const row of rowsOf(step, 'counters', false)) await writeCounter(place, row);
  for (const row of rowsOf(step, 'counterServices', false)) await writeCounterService(place, row);
}

async function writePlans(place: Place, step: Step): Promise<void> {
  for (const row of rowsOf(step, 'seasons', false)) await writeSeason(place, row);
  for (const row of rowsOf(step, 'hours', false)) await writeHours(place, row);
  for (const row of rowsOf(step, 'exceptions', false)) await writeException(place, row);
  for (const row of rowsOf(step, 'holidays', false)) await writeHoliday(place, row);
  for (const row of rowsOf(step, 'quotas', false)) await writeQuota(place, row);
  for (const row of rowsOf(step, 'roster', false)) await writeRoster(place, row);
  for (const row of rowsOf(step, 'notices', false)) await writeNotice(place, row);
}

async function removeRows(place: Place, step: Step): Promise<void> {
  for (const row of rowsOf(step, 'notices', true)) await removeNotice(place, row);
  for (const row of rowsOf(step, 'roster', true)) await removeRoster(place, row);
  for (const row of rowsOf(step, 'quotas', true)) await removeQuota(place, row);
  for (const row of rowsOf(step, 'holidays', true)) await removeHoliday(place, row);
  for (const row of rowsOf(step, 'exceptions', true)) await removeException(place, row);
  for (const row of rowsOf(step, 'hours', true)) await removeHours(place, row);
  for (const row of rowsOf(step, 'seasons', true)) await removeSeason(place, row);
  for (const row of rowsOf(step, 'counterServices', true)) await removeCounterService(place, row);
  for (const row of rowsOf(step, 'standards', true)) await removeStandard(place, row);
}

/** Two rows may swap what must be unique: both let go of it first. */
async function letGoOfUnique({ tx }: Place, changes: readonly SetUpChange[]): Promise<void> {
  for (const { sheet, key, kind, after } of changes) {
    if (kind === 'add' || after === null) continue;
    if (sheet === 'series' && 'code' in after) {
      await tx.updateTable('series').set({ code: sql`'~' || id` }).where('id', '=', key).execute();
    }
    if (sheet === 'counters' && 'number' in after) {
      await tx.updateTable('counter').set({ number: sql`-number` }).where('id', '=', key).execute();
    }
  }
}
