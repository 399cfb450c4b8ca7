import { readStored, writeStored } from '../ui-shared/storage.ts';
import type { Played } from './announcer-state.ts';

const keyFor = (zoneId: string): string => `loket-played-${zoneId}`;

/** How far this machine has played the zone's calls; null when it never has, or what is stored makes no sense. */
export function loadPlayed(zoneId: string): Played | null {
  const stored = readStored(keyFor(zoneId));
  if (stored === null) return null;
  try {
    const value: unknown = JSON.parse(stored);
    return isPlayed(value) ? { epoch: value.epoch, n: value.n } : null;
  } catch {
    return null;
  }
}

export function savePlayed(zoneId: string, played: Played): void {
  writeStored(keyFor(zoneId), JSON.stringify({ epoch: played.epoch, n: played.n }));
}

function isPlayed(value: unknown): value is Played {
  if (typeof value !== 'object' || value === null || !('epoch' in value) || !('n' in value)) return false;
  return typeof value.epoch === 'string' && typeof value.n === 'number' && Number.isInteger(value.n) && value.n >= 0;
}
