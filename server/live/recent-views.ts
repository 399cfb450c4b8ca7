import type { Push } from './view-for-room.ts';

/** After a restart a thousand screens come back at once, most of them for the same few rooms. */
const RECENT_MS = 100;

/**
 * Builds views for those who join, sharing one among all who join the same room within a moment. Safe, because whoever has joined
 * is in the room already: anything newer than the shared view is pushed there and carries a higher number.
 */
export function createRecentViews(build: (room: string) => Promise<Push | null>) {
  const recent = new Map<string, Promise<Push | null>>();
  return (room: string): Promise<Push | null> => {
    const known = recent.get(room);
    if (known !== undefined) return known;
    const made = build(room);
    recent.set(room, made);
    setTimeout(() => recent.delete(room), RECENT_MS).unref();
    return made;
  };
}
