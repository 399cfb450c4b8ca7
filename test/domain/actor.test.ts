import { describe, expect, it } from 'vitest';
import { DEVICE_KINDS, ROLES, type Role } from '../../contract/words.ts';
import { actorName, mayCallAnyone, maySitAt, oversees, type PersonActor } from '../../server/domain/actor.ts';

const mallId = 'bekasi';
const person = (role: Role, besides: Partial<PersonActor> = {}): PersonActor => {
  return {
    kind: 'person',
    mallId,
    personId: 'p1',
    role,
    agencyId: 'disdukcapil',
    mayCallOutOfOrder: false,
    ...besides,
  };
};

describe('the name in the journal', () => {
  it('is the kind and the id, and never the same for a person and a device of one id', () => {
    expect(ROLES.map((role) => actorName(person(role)))).toEqual(ROLES.map(() => 'person:p1'));
    for (const deviceKind of DEVICE_KINDS) {
      expect(actorName({ kind: 'device', mallId, deviceId: 'p1', deviceKind, zoneId: null })).toBe('device:p1');
    }
  });

  it('is the kind alone for who has no id', () => {
    expect(actorName({ kind: 'demo', mallId })).toBe('demo');
    expect(actorName({ kind: 'system', mallId })).toBe('system');
  });
});

/** At a counter of one's own agency, at one of another, and for who belongs to none. */
const SEATS: Record<Role, readonly [own: boolean, other: boolean, none: boolean]> = {
  officer: [true, false, false],
  supervisor: [true, false, true],
  admin: [false, false, false],
  auditor: [false, false, false],
};

describe.each(ROLES)('a person who is %s', (role) => {
  it('sits where the table says', () => {
    const own = maySitAt(person(role), { agencyId: 'disdukcapil' });
    const other = maySitAt(person(role), { agencyId: 'imigrasi' });
    const none = maySitAt(person(role, { agencyId: null }), { agencyId: 'imigrasi' });
    expect([own, other, none]).toEqual(SEATS[role]);
  });

  it('oversees the agency they belong to, or all, only as a supervisor', () => {
    const seen = (besides: Partial<PersonActor>) =>
      ['disdukcapil', 'imigrasi'].map((agencyId) => oversees(person(role, besides), agencyId));
    expect(seen({})).toEqual([role === 'supervisor', false]);
    expect(seen({ agencyId: null })).toEqual([role === 'supervisor', role === 'supervisor']);
  });

  it('calls whom they like only as a supervisor or with a permission', () => {
    expect(mayCallAnyone(person(role))).toBe(role === 'supervisor');
    expect(mayCallAnyone(person(role, { mayCallOutOfOrder: true }))).toBe(true);
  });
});
