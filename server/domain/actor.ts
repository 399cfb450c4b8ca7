import type { DeviceKind, Role } from '../../contract/words.ts';

/** Who does something: a person who signed in, a paired device, or (demo mall only) a browser on the server itself. */
export type Actor = PersonActor | DeviceActor | { kind: 'demo'; mallId: string } | { kind: 'system'; mallId: string };

export type PersonActor = {
  kind: 'person';
  mallId: string;
  personId: string;
  role: Role;
  agencyId: string | null;
  mayCallOutOfOrder: boolean;
};

export type DeviceActor = {
  kind: 'device';
  mallId: string;
  deviceId: string;
  deviceKind: DeviceKind;
  zoneId: string | null;
};

/** As the journal writes it. */
export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case 'person':
      return `person:${actor.personId}`;
    case 'device':
      return `device:${actor.deviceId}`;
    case 'demo':
      return 'demo';
    case 'system':
      return 'system';
  }
}

/** Officers sit at the counters of their agency; supervisors stand in at any that they oversee. */
export function maySitAt(actor: PersonActor, counter: { agencyId: string }): boolean {
  return oversees(actor, counter.agencyId) || (actor.role === 'officer' && actor.agencyId === counter.agencyId);
}

/** A supervisor of an agency looks after that agency only, one of the mall after all of them. */
export function oversees(actor: PersonActor, agencyId: string): boolean {
  return actor.role === 'supervisor' && (actor.agencyId === null || actor.agencyId === agencyId);
}

/** Calling someone other than the next in line needs a permission that a supervisor has by office. */
export function mayCallAnyone(actor: PersonActor): boolean {
  return actor.role === 'supervisor' || actor.mayCallOutOfOrder;
}
