import type { Role } from '../../contract/words.ts';
import { type Actor, actorName } from '../domain/actor.ts';
import { findPersonByUsername, insertPerson, retirePerson, setPasswordHash } from '../store/person-store.ts';
import type { Deps } from './deps.ts';
import { hashPassword } from './password.ts';
import { Refused } from './refused.ts';

type NewPerson = {
  username: string;
  name: string;
  role: Role;
  agencyId: string | null;
  mayCallOutOfOrder: boolean;
  password: string;
};

/** Adds someone who may sign in. The journal names role and agency, never the password. */
export async function addPerson(deps: Deps, actor: Actor, person: NewPerson): Promise<string> {
  const { agencies } = await deps.setUp.current();
  if (person.agencyId !== null && !agencies.has(person.agencyId)) throw new Refused('validationFailed');
  const { password, ...rest } = person;
  const passwordHash = await hashPassword(password);
  const personId = await deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const username = rest.username.trim().toLowerCase();
    if ((await findPersonByUsername(unit.tx, username)) !== null) throw new Refused('validationFailed');
    const id = deps.ids.uuid(unit.at);
    await insertPerson(unit.tx, { ...rest, id, username, mallId: unit.mallId, passwordHash, retiredAt: null });
    const { name, role, agencyId, mayCallOutOfOrder } = rest;
    await unit.append({
      type: 'personAdded',
      subjectId: id,
      payload: { username, name, role, agencyId, mayCallOutOfOrder },
    });
    return id;
  });
  deps.setUp.noticeEntry('personAdded');
  return personId;
}

export async function changePassword(deps: Deps, actor: Actor, username: string, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  await deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const person = await findPersonByUsername(unit.tx, username);
    if (person === null) throw new Refused('notFound');
    await setPasswordHash(unit.tx, person.id, passwordHash);
    await unit.append({ type: 'personChanged', subjectId: person.id, payload: { what: 'password' } });
  });
}

/** The person may not sign in any more; the name stays where history points to it. */
export async function removePerson(deps: Deps, actor: Actor, username: string): Promise<void> {
  await deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const person = await findPersonByUsername(unit.tx, username);
    if (person === null) throw new Refused('notFound');
    await retirePerson(unit.tx, person.id, unit.at);
    await unit.append({ type: 'personRetired', subjectId: person.id, payload: {} });
  });
  deps.setUp.noticeEntry('personRetired');
}
