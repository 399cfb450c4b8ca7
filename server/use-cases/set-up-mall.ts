import { businessDayOf } from '../domain/business-day.ts';
import { isSeriesCode } from '../domain/ticket-label.ts';
import type { Ids } from '../ids.ts';
import { appendEntry, saveHead } from '../store/journal.ts';
import { GENESIS_HASH, hashText } from '../store/journal-hash.ts';
import { insertPerson, type Person } from '../store/person-store.ts';
import { insertMall, insertSetUp, type MallSetUp } from '../store/set-up-writer.ts';
import type { UnitOfWork } from '../store/unit-of-work.ts';
import { Refused } from './refused.ts';

/** People of a new mall, with their passwords hashed already. */
export type NewMallPerson = Omit<Person, 'id' | 'mallId' | 'retiredAt'>;

/**
 * Writes a new mall with its people in one transaction. The first entry of its journal names what was set up by its hash, so that
 * the beginning of the chain cannot be exchanged either. Refuses series codes that are misread on paper.
 */
export async function setUpMall(
  deps: { uow: UnitOfWork; ids: Ids },
  setUp: MallSetUp,
  people: readonly NewMallPerson[],
): Promise<void> {
  const { uow, ids } = deps;
  const { mall } = setUp;
  const unfit = setUp.series.find((series) => !isSeriesCode(series.code));
  if (unfit !== undefined) throw new Refused('validationFailed');
  await uow.runUnjournaled(async (tx, at) => {
    const genesis = { seq: 0, hash: GENESIS_HASH, epoch: ids.uuid(at), at };
    await insertMall(tx, mall, { hash: genesis.hash, epoch: genesis.epoch, at });
    await insertSetUp(tx, setUp);
    const place = {
      mallId: mall.id,
      businessDay: businessDayOf(at, mall.timeZone, mall.dayStartsMin),
      actor: 'system',
    };
    const sha256 = hashText(JSON.stringify(setUp));
    const counts = {
      agencies: setUp.agencies.length,
      services: setUp.services.length,
      counters: setUp.counters.length,
    };
    let head = await appendEntry(tx, genesis, place, {
      type: 'mallSetUp',
      subjectId: mall.id,
      payload: { ...counts, sha256 },
    });
    for (const person of people) {
      const id = ids.uuid(at);
      await insertPerson(tx, { ...person, id, mallId: mall.id, retiredAt: null });
      const { username, name, role, agencyId, mayCallOutOfOrder } = person;
      const payload = { username, name, role, agencyId, mayCallOutOfOrder };
      head = await appendEntry(tx, head, place, { type: 'personAdded', subjectId: id, payload });
    }
    await saveHead(tx, mall.id, head);
  });
}
