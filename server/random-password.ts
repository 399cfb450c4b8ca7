import type { Ids } from './ids.ts';

/** Sixteen characters in groups of four, without those that are mistaken for each other: to be read off a screen once. */
export function randomPassword(ids: Ids): string {
  const letters = ids
    .token()
    .toLowerCase()
    .replaceAll(/[^a-hjkmnp-z2-9]/g, '');
  return (letters.slice(0, 16).match(/.{4}/g) ?? []).join('-');
}
