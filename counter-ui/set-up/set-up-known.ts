import { computed, type ReadonlySignal } from '@preact/signals';
import type { Me } from '../../contract/session.ts';
import type { SetUpRows } from '../../contract/set-up-rows.ts';
import type { Known } from './describe-change.ts';
import { setUp } from './set-up-store.ts';

const NO_ROWS: SetUpRows = {
  mall: [],
  zones: [],
  agencies: [],
  series: [],
  services: [],
  standards: [],
  counters: [],
  counterServices: [],
  people: [],
  seasons: [],
  hours: [],
  exceptions: [],
  holidays: [],
  quotas: [],
  roster: [],
  notices: [],
};

/** The document as the page knows it; empty until it has come. */
export const known: ReadonlySignal<Known> = computed(() => ({
  rows: setUp.value?.rows ?? NO_ROWS,
  sheets: setUp.value?.sheets ?? [],
}));

/** Whose set-up somebody keeps. A courtesy: the server decides. */
export type Reach =
  | { readonly kind: 'mall' }
  | { readonly kind: 'agency'; readonly agencyId: string }
  | { readonly kind: 'look' };

export function reachOf(me: Pick<Me, 'role' | 'agencyId'>): Reach {
  if (me.role === 'admin') return { kind: 'mall' };
  if (me.role === 'supervisor' && me.agencyId !== null) return { kind: 'agency', agencyId: me.agencyId };
  return { kind: 'look' };
}

/** Rows of an agency that somebody is shown: all, or those of the own one. */
export function isShown(reach: Reach, agencyId: string | null): boolean {
  return reach.kind !== 'agency' || reach.agencyId === agencyId;
}

/** Whether a row of this agency (null: of the mall) is theirs to change. */
export function mayChange(reach: Reach, agencyId: string | null): boolean {
  switch (reach.kind) {
    case 'mall':
      return true;
    case 'agency':
      return reach.agencyId === agencyId;
    case 'look':
      return false;
  }
}
