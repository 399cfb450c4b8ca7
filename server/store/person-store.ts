import type { Kysely, Transaction } from 'kysely';
import type { Role } from '../../contract/words.ts';
import type { DB } from './schema.ts';

export type Person = {
  id: string;
  mallId: string;
  agencyId: string | null;
  username: string;
  name: string;
  role: Role;
  mayCallOutOfOrder: boolean;
  passwordHash: string;
  retiredAt: number | null;
};

function personQuery(db: Kysely<DB>) {
  return db
    .selectFrom('person')
    .select([
      'person.id',
      'person.mall_id as mallId',
      'person.agency_id as agencyId',
      'username',
      'name',
      'role',
      'may_call_out_of_order',
      'password_hash as passwordHash',
      'retired_at as retiredAt',
    ]);
}

type PersonRow = Omit<Person, 'mayCallOutOfOrder'> & { may_call_out_of_order: number };

function readPerson({ may_call_out_of_order, ...row }: PersonRow): Person {
  return { ...row, mayCallOutOfOrder: may_call_out_of_order === 1 };
}

export async function findPersonByUsername(db: Kysely<DB>, username: string): Promise<Person | null> {
  const row = await personQuery(db).where('username', '=', username).where('retired_at', 'is', null).executeTakeFirst();
  return row === undefined ? null : readPerson(row);
}

export async function findPersonBySession(db: Kysely<DB>, tokenHash: string, at: number): Promise<Person | null> {
  const row = await personQuery(db)
    .innerJoin('session', 'session.person_id', 'person.id')
    .where('session.token_hash', '=', tokenHash)
    .where('session.expires_at', '>', at)
    .where('retired_at', 'is', null)
    .executeTakeFirst();
  return row === undefined ? null : readPerson(row);
}

export async function listPeople(db: Kysely<DB>, mallId: string): Promise<Person[]> {
  const rows = await personQuery(db).where('mall_id', '=', mallId).orderBy('username').execute();
  return rows.map(readPerson);
}

export async function insertPerson(tx: Transaction<DB>, person: Person): Promise<void> {
  await tx
    .insertInto('person')
    .values({
      id: person.id,
      mall_id: person.mallId,
      agency_id: person.agencyId,
      username: person.username,
      name: person.name,
      role: person.role,
      may_call_out_of_order: person.mayCallOutOfOrder ? 1 : 0,
      password_hash: person.passwordHash,
      retired_at: person.retiredAt,
    })
    .execute();
}

/** Also ends the person's sessions: whoever knew the old password is out. */
export async function setPasswordHash(tx: Transaction<DB>, personId: string, passwordHash: string): Promise<void> {
  await tx.updateTable('person').set({ password_hash: passwordHash }).where('id', '=', personId).execute();
  await tx.deleteFrom('session').where('person_id', '=', personId).execute();
}

export async function retirePerson(tx: Transaction<DB>, personId: string, at: number): Promise<void> {
  await tx.updateTable('person').set({ retired_at: at }).where('id', '=', personId).execute();
  await tx.deleteFrom('session').where('person_id', '=', personId).execute();
}

export async function insertSession(
  tx: Transaction<DB>,
  session: { tokenHash: string; personId: string; createdAt: number; expiresAt: number },
): Promise<void> {
  const { tokenHash, personId, createdAt, expiresAt } = session;
  await tx.deleteFrom('session').where('expires_at', '<=', createdAt).execute();
  await tx
    .insertInto('session')
    .values({ token_hash: tokenHash, person_id: personId, created_at: createdAt, expires_at: expiresAt })
    .execute();
}

export async function deleteSession(tx: Transaction<DB>, tokenHash: string): Promise<void> {
  await tx.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
}

export async function findPersonById(db: Kysely<DB>, id: string): Promise<Person | null> {
  const row = await personQuery(db).where('person.id', '=', id).where('retired_at', 'is', null).executeTakeFirst();
  return row === undefined ? null : readPerson(row);
}

/** Retired people, too: their names stand in the set-up. */
export async function findPersonInMall(db: Kysely<DB>, mallId: string, username: string): Promise<string | null> {
  const query = db.selectFrom('person').select('id').where('mall_id', '=', mallId).where('username', '=', username);
  return (await query.executeTakeFirst())?.id ?? null;
}

export async function updatePerson(
  tx: Transaction<DB>,
  id: string,
  person: Pick<Person, 'name' | 'role' | 'agencyId' | 'mayCallOutOfOrder'>,
): Promise<void> {
  const { name, role, agencyId, mayCallOutOfOrder } = person;
  await tx
    .updateTable('person')
    .set({ name, role, agency_id: agencyId, may_call_out_of_order: mayCallOutOfOrder ? 1 : 0 })
    .where('id', '=', id)
    .execute();
}

export async function bringBack(tx: Transaction<DB>, id: string): Promise<void> {
  await tx.updateTable('person').set({ retired_at: null }).where('id', '=', id).execute();
}

export async function endSessions(tx: Transaction<DB>, personId: string): Promise<void> {
  await tx.deleteFrom('session').where('person_id', '=', personId).execute();
}
