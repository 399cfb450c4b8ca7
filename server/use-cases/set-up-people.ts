import type { SetUpChange } from '../../contract/set-up.ts';
import type { Document } from '../domain/set-up/sheet.ts';
import {
  bringBack,
  endSessions,
  findPersonInMall,
  insertPerson,
  retirePerson,
  setPasswordHash,
  updatePerson,
} from '../store/person-store.ts';
import type { Unit } from '../store/unit-of-work.ts';
import type { CheckedSetUp } from './check-set-up.ts';
import type { Deps } from './deps.ts';
import { Refused } from './refused.ts';

/** A password that is shown once, and what is kept of it. */
export type NewPassword = { password: string; passwordHash: string };

type PersonRow = Document['people'][number];

/** Whoever is new, and whoever comes back: the old password is nobody's any more. */
export function needsPassword({ sheet, kind, after }: SetUpChange): boolean {
  if (sheet !== 'people' || after?.retired === true) return false;
  return kind === 'add' || after?.retired === false;
}

/** Writes the people that change, each with the entries that adding and removing them one by one would make. */
export async function changePeople(
  deps: Deps,
  unit: Unit,
  { changes, wanted }: CheckedSetUp,
  passwords: ReadonlyMap<string, NewPassword>,
): Promise<void> {
  const rows = new Map(wanted.people.map((person) => [person.username, person]));
  for (const change of changes) {
    const row = change.sheet === 'people' ? rows.get(change.key) : undefined;
    if (row === undefined) continue;
    const passwordHash = passwords.get(change.key)?.passwordHash ?? null;
    if (change.kind === 'add') await addPerson(deps, unit, row, passwordHash);
    else await changePerson(unit, row, change, passwordHash);
  }
}

/** Someone who is added retired never had a password, and gets none that could open anything. */
async function addPerson(deps: Deps, unit: Unit, row: PersonRow, passwordHash: string | null): Promise<void> {
  const { retired, ...person } = row;
  if (passwordHash === null && !retired) throw new Refused('setUpChangedMeanwhile');
  const id = deps.ids.uuid(unit.at);
  const retiredAt = retired ? unit.at : null;
  await insertPerson(unit.tx, { ...person, id, mallId: unit.mallId, passwordHash: passwordHash ?? 'none', retiredAt });
  await unit.append({ type: 'personAdded', subjectId: id, payload: { ...person } });
}

async function changePerson(
  unit: Unit,
  row: PersonRow,
  { after, kind }: SetUpChange,
  passwordHash: string | null,
): Promise<void> {
  const { tx, mallId, at } = unit;
  const id = await findPersonInMall(tx, mallId, row.username);
  if (id === null) throw new Refused('setUpChangedMeanwhile');
  const changed = Object.keys(after ?? {});
  const { name, role, agencyId, mayCallOutOfOrder } = row;
  await updatePerson(tx, id, { name, role, agencyId, mayCallOutOfOrder });
  if (changed.includes('role') || changed.includes('agencyId')) await endSessions(tx, id);
  if (passwordHash !== null) await setPasswordHash(tx, id, passwordHash);
  if (changed.some((column) => column !== 'retired')) {
    const payload = { what: 'setUp', name, role, agencyId, mayCallOutOfOrder };
    await unit.append({ type: 'personChanged', subjectId: id, payload });
  }
  if (kind === 'retire') {
    await retirePerson(tx, id, at);
    await unit.append({ type: 'personRetired', subjectId: id, payload: {} });
  } else if (changed.includes('retired')) {
    await bringBack(tx, id);
    await unit.append({ type: 'personChanged', subjectId: id, payload: { what: 'reinstated' } });
  }
}
