import type { Reach } from './set-up-known.ts';

export interface SectionProps {
  readonly reach: Reach;
}

/** What is open beside a list: a new row, a row by its key, or nothing. */
export type Open = { readonly kind: 'new' } | { readonly kind: 'row'; readonly key: string } | null;
