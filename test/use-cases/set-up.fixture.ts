import type { LooseRows, SetUpApplied, SetUpCheck } from '../../contract/set-up.ts';
import type { PersonActor } from '../../server/domain/actor.ts';
import { inputOfRows } from '../../server/domain/set-up/input.ts';
import type { Document } from '../../server/domain/set-up/sheet.ts';
import { systemIds } from '../../server/ids.ts';
import { createSetUpCache, type SetUpCache } from '../../server/store/set-up-cache.ts';
import { readDocument, versionOf } from '../../server/store/set-up-document-store.ts';
import { applySetUp } from '../../server/use-cases/apply-set-up.ts';
import { previewSetUp } from '../../server/use-cases/check-set-up.ts';
import { MALL_ID, openStoreFixture, type StoreFixture } from '../support/store-fixture.ts';

export const ADMIN: PersonActor = {
  kind: 'person',
  mallId: MALL_ID,
  personId: 'p1',
  role: 'admin',
  agencyId: null,
  mayCallOutOfOrder: false,
};

export type SetUpFixture = StoreFixture & {
  setUp: SetUpCache;
  read(): Promise<Document>;
  check(rows: LooseRows, actor?: PersonActor): Promise<SetUpCheck>;
  /** Applied to the set-up as it is now, unless it says what it is based on. */
  apply(rows: LooseRows, options?: { basedOn?: string; actor?: PersonActor }): Promise<SetUpApplied>;
};

/** The small mall, and what a page does with its set-up. */
export async function openSetUpFixture(): Promise<SetUpFixture> {
  const fixture = await openStoreFixture();
  const { store, uow, clock } = fixture;
  // Passwords are made of real chance.
  const ids = { ...fixture.ids, token: systemIds.token };
  const setUp = createSetUpCache(store.reader, MALL_ID);
  const source = { reader: store.reader, setUp, clock, mallId: MALL_ID };
  const read = () => readDocument(store.reader, MALL_ID);
  return {
    ...fixture,
    setUp,
    read,
    check: (rows, actor = ADMIN) => previewSetUp(source, actor, inputOfRows(rows)),
    apply: async (rows, { basedOn, actor = ADMIN } = {}) => {
      const version = basedOn ?? versionOf(await read());
      return applySetUp({ uow, ids, setUp }, source, actor, { basedOn: version, input: inputOfRows(rows) });
    },
  };
}

type HistoryRow = { type: string; subject_id: string; actor: string; payload: string };

/** The journal's entries after the beginning. */
export function readHistory({ raw }: SetUpFixture) {
  return raw
    .prepare<[], HistoryRow>(
      `select type, subject_id, actor, payload from journal where type != 'mallSetUp' order by seq`,
    )
    .all()
    .map((entry) => ({ ...entry, payload: JSON.parse(entry.payload) as Record<string, unknown> }));
}
