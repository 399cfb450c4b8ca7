import { useEffect, useState } from 'preact/hooks';
import { DOMINANT_MS } from './announcer-state.ts';
import type { Headline } from './board-link.ts';

/** True while a call is new: as long as it sounds, and for its eight seconds. A call known from a view alone is not set off. */
export function useHighlight(headline: Headline | null): boolean {
  const [called, setCalled] = useState<number | null>(null);
  const n = headline?.call.n ?? null;
  const sounding = headline?.sounding ?? false;

  useEffect(() => {
    if (sounding) setCalled(n);
  }, [n, sounding]);

  useEffect(() => {
    if (called === null || sounding) return undefined;
    const rest = Math.max(0, (headline?.startedAt ?? 0) + DOMINANT_MS - performance.now());
    const timer = setTimeout(() => setCalled(null), rest);
    return () => clearTimeout(timer);
  }, [called, sounding, n]);

  return called !== null && called === n;
}
