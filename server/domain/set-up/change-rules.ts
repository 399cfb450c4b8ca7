import type { SetUpChange, SetUpError, SetUpErrorCode } from '../../../contract/set-up.ts';
import { businessDayOf } from '../business-day.ts';
import { type Origins, originKey } from './diff.ts';
import type { Facts } from './facts.ts';
import { errorAt } from './input.ts';
import { servingRows } from './service-rules.ts';
import { byKey, type Document, plain, type Row } from './sheet.ts';
import { sheetOf } from './sheets.ts';
import { minutesOf } from './time-text.ts';

/** A change that the present forbids: the column to blame, and why. */
type Refusal = { column: string | null; code: SetUpErrorCode };

export type ChangeContext = { facts: Facts; current: Document; wanted: Document };

/** What history and the running day forbid, change by change. */
export function checkChanges(changes: readonly SetUpChange[], context: ChangeContext, origins: Origins): SetUpError[] {
  return changes.flatMap((change) => {
    if (origins.get(originKey(change.sheet, change.key))?.sound === false) return [];
    const sheet = sheetOf(change.sheet);
    return refusalsOf(change, context).map(({ column: key, code }) => {
      const column = sheet.columns.find((candidate) => candidate.key === key) ?? null;
      const value = key === null ? change.key : change.after?.[key];
      return errorAt(sheet, { row: change.row, column, code, value: value ?? change.key });
    });
  });
}

function refusalsOf(change: SetUpChange, context: ChangeContext): Refusal[] {
  const { facts } = context;
  if (change.kind === 'add') return refuseTaken(change, facts, context);
  switch (change.sheet) {
    case 'mall':
      return refuseMall(change, context);
    case 'zones':
      return change.kind === 'retire' && facts.displayZones.has(change.key) ? [inUse('retired')] : [];
    case 'services':
      return facts.busyServices.has(change.key) ? touched(change, ['agencyId', 'zoneId', 'retired']) : [];
    case 'counters':
      return facts.dutyCounters.has(change.key) ? touched(change, ['agencyId', 'zoneId', 'retired']) : [];
    case 'people':
      return facts.dutyPeople.has(change.key) ? touched(change, ['role', 'agencyId', 'retired']) : [];
    case 'counterServices':
      return refuseUnserved(change, context);
    case 'standards':
      return refuseStarted(change, context);
    case 'agencies':
    case 'series':
    case 'seasons':
    case 'hours':
    case 'exceptions':
    case 'holidays':
    case 'quotas':
    case 'roster':
    case 'notices':
      return [];
  }
}

const inUse = (column: string | null): Refusal => ({ column, code: 'inUse' });

function touched(change: SetUpChange, columns: readonly string[]): Refusal[] {
  const column = columns.find((key) => change.after !== null && key in change.after);
  return column === undefined ? [] : [inUse(column)];
}

/** Ids are keys of the whole database; a standard that begins in the past would rewrite what was promised. */
function refuseTaken(change: SetUpChange, facts: Facts, context: ChangeContext): Refusal[] {
  if (facts.takenElsewhere[change.sheet]?.has(change.key) === true) {
    return [{ column: change.sheet === 'people' ? 'username' : 'id', code: 'duplicate' }];
  }
  return change.sheet === 'standards' ? refuseBackdated(change, context) : [];
}

export function todayOf({ facts, current }: ChangeContext): string {
  const { timeZone = 'Asia/Jakarta', dayStarts = '00:00' } = current.mall[0] ?? {};
  return businessDayOf(facts.at, timeZone, minutesOf(dayStarts));
}

function refuseBackdated(change: SetUpChange, context: ChangeContext): Refusal[] {
  const today = todayOf(context);
  const { serviceId, validFrom } = change.after ?? {};
  const begun = context.current.standards.some((row) => row.serviceId === serviceId && row.validFrom <= today);
  return begun && plain(validFrom) < today ? [{ column: 'validFrom', code: 'startedStandard' }] : [];
}

function refuseStarted(change: SetUpChange, context: ChangeContext): Refusal[] {
  const before = byKey(sheetOf('standards'), context.current.standards).get(change.key);
  if (plain(before?.validFrom) > todayOf(context)) return [];
  if (change.kind === 'remove') return [{ column: 'remove', code: 'cannotRemove' }];
  return [{ column: Object.keys(change.after ?? {})[0] ?? null, code: 'startedStandard' }];
}

/** The days of tickets are counted by it: another zone, or a day that began at another time, would put them elsewhere. */
function refuseMall(change: SetUpChange, context: ChangeContext): Refusal[] {
  const { facts, wanted } = context;
  if (!facts.hasTickets) return [];
  if (change.after !== null && 'timeZone' in change.after) return [{ column: 'timeZone', code: 'timeZoneFixed' }];
  const today = todayOf(context);
  return todayOf({ ...context, current: wanted }) === today ? [] : [inUse('dayStarts')];
}

/** Whoever waits would wait for nobody. */
function refuseUnserved(change: SetUpChange, { facts, wanted }: ChangeContext): Refusal[] {
  if (change.kind !== 'remove') return [];
  const serviceId = plain((change.before as Row).serviceId);
  return facts.busyServices.has(serviceId) && servingRows(wanted, serviceId).length === 0 ? [inUse('remove')] : [];
}
