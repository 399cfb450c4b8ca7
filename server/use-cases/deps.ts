import type { Ids } from '../ids.ts';
import type { SetUpCache } from '../store/set-up-cache.ts';
import type { UnitOfWork } from '../store/unit-of-work.ts';

/** What use cases are given. Time comes from the unit, chance from `ids`. */
export type Deps = { uow: UnitOfWork; ids: Ids; setUp: SetUpCache };
