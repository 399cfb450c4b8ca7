import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Duty, evolveDuty } from '../../server/domain/duty.ts';
import {
  findCurrentDuty,
  findLastCounterId,
  insertDuty,
  listCurrentDuties,
  saveDuty,
} from '../../server/store/duty-store.ts';
import { ConcurrentChangeError } from '../../server/store/ticket-store.ts';
import type { Unit } from '../../server/store/unit-of-work.ts';
import { MALL_ID, openStoreFixture, type StoreFixture } from '../support/store-fixture.ts';

const DAY = '2026-11-23';

describe('duties', () => {
  let fixture: StoreFixture;
  beforeAll(async () => {
    fixture = await openStoreFixture();
  });
  afterAll(() => fixture.close());

  const inUnit = <T>(work: (unit: Unit) => Promise<T>) =>
    fixture.uow.run(MALL_ID, 'test', async (unit) => {
      await unit.append({ type: 'test', subjectId: 'test', payload: {} });
      return work(unit);
    });

  const open = async (dutyId: string, counterId: string, personId: string, at: number): Promise<Duty> => {
    const of = { dutyId, mallId: MALL_ID, counterId, personId, businessDay: DAY };
    const duty = evolveDuty(null, { type: 'counterOpened', at, ...of });
    await inUnit(({ tx }) => insertDuty(tx, duty));
    return duty;
  };

  const save = (before: Duty, after: Duty) => inUnit(({ tx }) => saveDuty(tx, before, after));

  it('read back as they were written, in every state', async () => {
    const duty = await open('d1', 'c1', 'p1', 1000);
    expect(await findCurrentDuty(fixture.store.reader, { counterId: 'c1' })).toStrictEqual(duty);
    const away = evolveDuty(duty, { type: 'counterPaused', at: 2000, reason: 'prayer', note: 'Zuhur' });
    await save(duty, away);
    expect(await findCurrentDuty(fixture.store.reader, { personId: 'p1' })).toStrictEqual(away);
    expect(await listCurrentDuties(fixture.store.reader, MALL_ID)).toStrictEqual([away]);
    const closed = evolveDuty(away, { type: 'counterClosed', at: 3000, reason: 'pulang', cause: 'officer' });
    await save(away, closed);
    expect(await findCurrentDuty(fixture.store.reader, { counterId: 'c1' })).toBeNull();
    expect(await listCurrentDuties(fixture.store.reader, MALL_ID)).toEqual([]);
    expect(await findLastCounterId(fixture.store.reader, 'p1')).toBe('c1');
  });

  it('are changed only by whoever has seen the newest version', async () => {
    const duty = await open('d2', 'c1', 'p1', 4000);
    const paused = evolveDuty(duty, { type: 'counterPaused', at: 5000, reason: 'meal', note: null });
    await save(duty, paused);
    await expect(
      save(duty, evolveDuty(duty, { type: 'counterPaused', at: 5001, reason: 'rest', note: null })),
    ).rejects.toThrow(ConcurrentChangeError);
    expect(await findCurrentDuty(fixture.store.reader, { counterId: 'c1' })).toStrictEqual(paused);
  });

  it('are one at a time for a counter and for a person', async () => {
    await expect(open('d3', 'c1', 'c2', 6000)).rejects.toThrow(/UNIQUE constraint failed: duty.counter_id/);
    await expect(open('d4', 'c2', 'p1', 6000)).rejects.toThrow(/UNIQUE constraint failed: duty.person_id/);
    await open('d5', 'c2', 'c2', 6000);
    expect(await listCurrentDuties(fixture.store.reader, MALL_ID)).toHaveLength(2);
  });

  it('have only states that exist', () => {
    expect(() => fixture.raw.prepare(`update duty set state = 'asleep'`).run()).toThrow(/CHECK constraint failed/);
  });
});
