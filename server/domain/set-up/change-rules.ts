import type { SetUpChange, SetUpError } from '../../../contract/set-up.ts';
import type { SetUpErrorCode } from '../../../contract/set-up-words.ts';
import { businessDayOf } from '../business-day.ts';
import { type Origins, originKey } from './diff.ts';
import type { Facts } from './facts.ts';
import { errorAt } from './input.ts';
import { servicesAt, servingRows } from './service-rules.ts';
import { type Document, dayRuleOf, plain, type Row } from './sheet.ts';
import { sheetOf } from './sheets.ts';

/** A change that the present forbids: the column to blame, and why. */
type Refusal = { column: string; code: SetUpErrorCode };

type ChangeContext = { facts: Facts; current: Document; wanted: Document };

/** What history and the running day forbid, change by change. */
export function checkChanges(changes: readonly SetUpChange[], context: ChangeContext, origins: Origins): SetUpError[] {
  const unsound = new Set([...origins].flatMap(([key, { sound }]) => (sound ? [] : [key])));
  return changes.flatMap((change) => {
    if (unsound.has(originKey(change.sheet, change.key))) return [];
    const sheet = sheetOf(change.sheet);
    return refusalsOf(change, context).map(({ column: key, code }) => {
      const column = sheet.columns.find((candidate) => candidate.key === key);
      const value = change.after?.[key] ?? change.key;
      return errorAt(sheet, { row: change.row, column, code, value });
    });
  });
}

function refusalsOf(change: SetUpChange, context: ChangeContext): Refusal[] {
  if (change.kind === 'add') return refuseTaken(change, context);
  if (change.after === null) return refuseRemoval(change, context);
  const { facts } = context;
  const columns = Object.keys(change.after);
  switch (change.sheet) {
    case 'mall':
      return refuseMall(columns, context);
    case 'zones':
      return facts.displayZones.has(change.key) ? touched(columns, ['retired']) : [];
    case 'services':
      return facts.busyServices.has(change.key) ? touched(columns, ['agencyId', 'zoneId', 'retired']) : [];
    case 'counters':
      if (facts.dutyCounters.has(change.key)) return touched(columns, ['agencyId', 'zoneId', 'retired']);
      return change.kind === 'retire' && wasLastOfBusy(change.key, context) ? [inUse('retired')] : [];
    case 'people':
      return facts.dutyPeople.has(change.key) ? touched(columns, ['role', 'agencyId', 'retired']) : [];
    case 'standards':
      return hasBegun(change, context)
        ? columns.slice(0, 1).map((column) => ({ column, code: 'startedStandard' }))
        : [];
    case 'agencies':
    case 'series':
    case 'counterServices':
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

/** Whoever waits for a service that no counter serves any more would wait for nobody. */
function isStranded(serviceId: string, { facts, wanted }: ChangeContext): boolean {
  return facts.busyServices.has(serviceId) && servingRows(wanted, serviceId).length === 0;
}

function wasLastOfBusy(counterId: string, context: ChangeContext): boolean {
  return servicesAt(context.current, counterId).some((serviceId) => isStranded(serviceId, context));
}

const inUse = (column: string): Refusal => ({ column, code: 'inUse' });

/** One error is enough, at the first of the columns that changes. */
function touched(changed: readonly string[], columns: readonly string[]): Refusal[] {
  return columns
    .filter((column) => changed.includes(column))
    .slice(0, 1)
    .map(inUse);
}

/** Ids are keys of the whole database; a standard that begins in the past would rewrite what was promised. */
function refuseTaken(change: SetUpChange, context: ChangeContext): Refusal[] {
  if (context.facts.takenElsewhere[change.sheet]?.has(change.key) === true) {
    return [{ column: change.sheet === 'people' ? 'username' : 'id', code: 'duplicate' }];
  }
  return change.sheet === 'standards' ? refuseBackdated(change, context) : [];
}

export function todayOf({ facts, current }: ChangeContext): string {
  const { timeZone, dayStartsMin } = dayRuleOf(current);
  return businessDayOf(facts.at, timeZone, dayStartsMin);
}

/** A standard's key is its service and the day it begins. */
const DAY_LENGTH = '2026-11-21'.length;

function hasBegun({ key }: SetUpChange, context: ChangeContext): boolean {
  return key.slice(-DAY_LENGTH) <= todayOf(context);
}

function refuseBackdated({ key }: SetUpChange, context: ChangeContext): Refusal[] {
  const today = todayOf(context);
  const serviceId = key.slice(0, -DAY_LENGTH - 1);
  const begun = context.current.standards.some((row) => row.serviceId === serviceId && row.validFrom <= today);
  return begun && key.slice(-DAY_LENGTH) < today ? [{ column: 'validFrom', code: 'startedStandard' }] : [];
}

/** The days of tickets are counted by it: another zone, or a day that began at another time, would put them elsewhere. */
function refuseMall(changed: readonly string[], context: ChangeContext): Refusal[] {
  const { facts, wanted } = context;
  if (!facts.hasTickets) return [];
  if (changed.includes('timeZone')) return [{ column: 'timeZone', code: 'timeZoneFixed' }];
  return todayOf({ ...context, current: wanted }) === todayOf(context) ? [] : [inUse('dayStarts')];
}

/** Legs name a standard that has begun. */
function refuseRemoval(change: SetUpChange, context: ChangeContext): Refusal[] {
  if (change.sheet === 'standards')
    return hasBegun(change, context) ? [{ column: 'remove', code: 'cannotRemove' }] : [];
  if (change.sheet !== 'counterServices') return [];
  const serviceId = plain((change.before as Row).serviceId);
  return isStranded(serviceId, context) ? [inUse('remove')] : [];
}
