import type { DutyView } from '../../contract/counter.ts';

/** How the person at this screen stands to the counter that it shows. */
export type Standing =
  | { readonly kind: 'open' }
  | { readonly kind: 'break'; readonly duty: DutyView }
  | { readonly kind: 'taken'; readonly duty: DutyView }
  | { readonly kind: 'closed' };

/** One duty per counter: another person's duty means that the counter was taken over, or was never ours. */
export function readStanding(duty: DutyView | null, personId: string): Standing {
  if (duty === null || duty.state === 'closed') return { kind: 'closed' };
  if (duty.personId !== personId) return { kind: 'taken', duty };
  return duty.state === 'break' ? { kind: 'break', duty } : { kind: 'open' };
}
