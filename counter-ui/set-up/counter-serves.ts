import type { LooseRow } from '../../contract/set-up.ts';
import type { SetUpRows } from '../../contract/set-up-rows.ts';
import type { CounterServiceKind } from '../../contract/words.ts';
import { numberCell } from './cell-text.ts';

/** As what a counter serves a service, and for an assist service from how many waiting on, as typed. */
export interface Serve {
  readonly kind: CounterServiceKind;
  readonly minWaiting: string;
}

/** By service. */
export type Serves = ReadonlyMap<string, Serve>;

export function readServes(rows: SetUpRows, counterId: string | null): Serves {
  return new Map(
    rows.counterServices
      .filter((one) => one.counterId === counterId)
      .map((one) => [one.serviceId, { kind: one.kind, minWaiting: String(one.minWaiting) }]),
  );
}

/** The rows that lead from one to the other. */
export function changedServes(counterId: string, before: Serves, after: Serves): LooseRow[] {
  const gone = [...before.keys()]
    .filter((serviceId) => !after.has(serviceId))
    .map((serviceId): LooseRow => ({ counterId, serviceId, remove: true }));
  const set = [...after].flatMap(([serviceId, { kind, minWaiting }]): LooseRow[] => {
    const old = before.get(serviceId);
    if (old?.kind === kind && old.minWaiting === minWaiting) return [];
    return [{ counterId, serviceId, kind, minWaiting: kind === 'primary' ? 1 : numberCell(minWaiting) }];
  });
  return [...gone, ...set];
}
