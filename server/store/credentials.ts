import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { DeviceActor, PersonActor } from '../domain/actor.ts';
import { findDeviceByToken } from './device-store.ts';
import { findPersonBySession } from './person-store.ts';
import type { DB } from './schema.ts';

/** Tokens carry 256 random bits, so a plain hash is enough: there is nothing to guess. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export async function findPersonActor(db: Kysely<DB>, sessionToken: string, at: number): Promise<PersonActor | null> {
  const person = await findPersonBySession(db, hashToken(sessionToken), at);
  if (person === null) return null;
  const { mallId, role, agencyId, mayCallOutOfOrder } = person;
  return { kind: 'person', mallId, personId: person.id, role, agencyId, mayCallOutOfOrder };
}

export async function findDeviceActor(db: Kysely<DB>, token: string): Promise<DeviceActor | null> {
  const device = await findDeviceByToken(db, hashToken(token));
  if (device === null) return null;
  const { mallId, zoneId } = device;
  return { kind: 'device', mallId, deviceId: device.id, deviceKind: device.kind, zoneId };
}
