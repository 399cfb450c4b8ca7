import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyPassword } from '../../server/use-cases/password.ts';
import { openSetUpFixture, readHistory, type SetUpFixture } from './set-up.fixture.ts';

let mall: SetUpFixture;
beforeEach(async () => {
  mall = await openSetUpFixture();
});
afterEach(() => mall.close());

describe('people of a set-up', () => {
  const add = () =>
    mall.apply({ people: [{ username: 'citra', name: 'Citra', role: 'officer', agencyId: 'dukcapil' }] });
  const hashOf = () =>
    mall.raw.prepare<[], { hash: string }>(`select password_hash as hash from person where username = 'citra'`).get()
      ?.hash ?? '';
  const enter = () =>
    mall.raw.exec(`insert into session select 'h' || id, id, 0, 9e15 from person where username = 'citra'`);
  const sessions = () => mall.raw.prepare('select * from session').all().length;

  it('get a password that is told once, and again when they come back', async () => {
    const { passwords } = await add();
    expect(passwords).toEqual([{ username: 'citra', password: expect.stringMatching(/^(\w{4}-){3}\w{4}$/) }]);
    const first = passwords[0]?.password ?? '';
    expect(await verifyPassword(hashOf(), first)).toBe(true);
    expect(JSON.stringify(readHistory(mall))).not.toContain(first);
    await mall.apply({ people: [{ username: 'citra', retired: true }] });
    const back = await mall.apply({ people: [{ username: 'citra', retired: false }] });
    expect(back.passwords).toHaveLength(1);
    expect(await verifyPassword(hashOf(), first)).toBe(false);
    expect(await verifyPassword(hashOf(), back.passwords[0]?.password ?? '')).toBe(true);
    const types = readHistory(mall).map(({ type, payload }) => `${type} ${JSON.stringify(payload.what ?? '')}`);
    expect(types.filter((type) => type.startsWith('person'))).toEqual([
      'personAdded ""',
      'personRetired ""',
      'personChanged "reinstated"',
    ]);
  });

  it('who come retired get none', async () => {
    const { passwords } = await mall.apply({
      people: [{ username: 'lama', name: 'Lama', role: 'auditor', retired: true }],
    });
    expect(passwords).toEqual([]);
  });

  it.each<[string, object, number]>([
    ['another role', { role: 'supervisor' }, 0],
    ['another agency', { agencyId: null, role: 'auditor' }, 0],
    ['retirement', { retired: true }, 0],
    ['another name', { name: 'Citra Dewi' }, 1],
    ['a permission', { mayCallOutOfOrder: true }, 1],
  ])('lose their sessions by %s or not', async (_, row, left) => {
    await add();
    enter();
    await mall.apply({ people: [{ username: 'citra', ...row }] });
    expect(sessions()).toBe(left);
  });
});
