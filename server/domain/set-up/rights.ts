import type { SetUpChange, SetUpError } from '../../../contract/set-up.ts';
import type { PersonActor } from '../actor.ts';
import { errorAt } from './input.ts';
import { byKey, type Document, plain, type Row } from './sheet.ts';
import { sheetOf } from './sheets.ts';

/** Admins keep the whole set-up, a supervisor that of the own agency. */
export function maySetUp(actor: PersonActor): boolean {
  return actor.role === 'admin' || (actor.role === 'supervisor' && actor.agencyId !== null);
}

/** The changes that are another's to make. Whoever moves a row needs it to be theirs before and after. */
export function checkRights(
  actor: PersonActor,
  changes: readonly SetUpChange[],
  { current, wanted }: { current: Document; wanted: Document },
): SetUpError[] {
  if (actor.role === 'admin') return [];
  const own = actor.role === 'supervisor' ? actor.agencyId : null;
  return changes.flatMap((change) => {
    const sheet = sheetOf(change.sheet);
    const before = byKey(sheet, current[change.sheet]).get(change.key);
    const after = byKey(sheet, wanted[change.sheet]).get(change.key);
    const mine = own !== null && isOf(own, change, before, current) && isOf(own, change, after, wanted);
    return mine ? [] : [errorAt(sheet, { row: change.row, code: 'notYours', value: change.key })];
  });
}

/** A row that is not there is nobody's, and so in nobody's way. */
function isOf(agencyId: string, change: SetUpChange, row: Row | undefined, document: Document): boolean {
  if (row === undefined) return true;
  const ofCounter = () => document.counters.some((it) => it.id === row.counterId && it.agencyId === agencyId);
  const ofService = () => document.services.some((it) => it.id === row.serviceId && it.agencyId === agencyId);
  switch (change.sheet) {
    case 'services':
    case 'counters':
    case 'hours':
    case 'seasons':
    case 'exceptions':
      return plain(row.agencyId) === agencyId;
    case 'people':
      return row.role === 'officer' && plain(row.agencyId) === agencyId;
    case 'standards':
    case 'quotas':
      return ofService();
    case 'counterServices':
      return ofCounter() && ofService();
    case 'roster':
      return ofCounter();
    case 'mall':
    case 'zones':
    case 'agencies':
    case 'series':
    case 'holidays':
    case 'notices':
      return false;
  }
}
