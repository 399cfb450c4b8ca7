import type { Push } from './view-for-room.ts';

/** After a restart a thousand screens come back at once, most of them for the same few rooms. */
const RECENT_MS = 100;

/**
 * Builds views for those who join, sharing one among all who join the same room within a moment. Whoever has joined is in the room
 * already: anything newer than the shared view is pushed there and carries a higher number. Who joins after such a push would miss
 * it, so a change forgets what was shared.
 */
export function createRecentViews(build: (room: string) => Promise<Push | null>) {
  const recent = new Map<string, Promise<Push | null>>();
  const drop = (room: string, made: Promise<Push | null>) => {
    if (recent.get(room) === made) recent.delete(room);
  };
  return {
    read(room: string): Promise<Push | null> {
      const known = recent.get(room);
      if (known !== undefined) return known;
      const made = build(room).catch((error: unknown) => {
        drop(room, made);
        throw error;
      });
      recent.set(room, made);
      setTimeout(() => drop(room, made), RECENT_MS).unref();
      return made;
    },
    /** Must be called before the change is pushed to the room, also when nobody is in it. */
    forget(room: string): void {
      recent.delete(room);
    },
  };
}
