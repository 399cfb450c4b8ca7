/**
 * Sends each room its newest view, at most once per `gapMs`: the first change goes out at once, a burst after it costs one more
 * push. A change that comes while the view is being built is pushed after the gap, so that the last one is never left out.
 */
export function createPusher(push: (room: string) => Promise<void>, onError: (error: unknown) => void) {
  const rooms = new Map<string, { again: boolean; cooling: NodeJS.Timeout | null }>();
  let stopped = false;

  async function run(room: string, gapMs: number): Promise<void> {
    const state = { again: false, cooling: null as NodeJS.Timeout | null };
    rooms.set(room, state);
    try {
      await push(room);
    } catch (error) {
      onError(error);
    }
    if (stopped) return;
    state.cooling = setTimeout(() => {
      rooms.delete(room);
      if (state.again) void run(room, gapMs);
    }, gapMs);
  }

  return {
    /** `gapMs` is the least time between two pushes to this room. */
    schedule(room: string, gapMs: number): void {
      if (stopped) return;
      const state = rooms.get(room);
      if (state === undefined) void run(room, gapMs);
      else state.again = true;
    },
    stop(): void {
      stopped = true;
      for (const { cooling } of rooms.values()) if (cooling !== null) clearTimeout(cooling);
      rooms.clear();
    },
  };
}

export type Pusher = ReturnType<typeof createPusher>;
