type Pushed = { again: boolean; gapMs: number; cooling: NodeJS.Timeout | null };

/**
 * Sends each room its newest view, at most once per `gapMs`: the first change goes out at once, a burst after it costs one more
 * push. A change that comes while the view is being built is pushed after the gap, so that the last one is never left out.
 */
export function createPusher(push: (room: string) => Promise<void>, onError: (error: unknown) => void) {
  const rooms = new Map<string, Pushed>();
  let stopped = false;

  async function run(room: string, gapMs: number): Promise<void> {
    const state: Pushed = { again: false, gapMs, cooling: null };
    rooms.set(room, state);
    try {
      await push(room);
    } catch (error) {
      onError(error);
    }
    if (!stopped) cool(room, state);
  }

  function cool(room: string, state: Pushed): void {
    state.cooling = setTimeout(() => {
      rooms.delete(room);
      if (state.again) void run(room, state.gapMs);
    }, state.gapMs);
  }

  return {
    /** `gapMs` is the least time between two pushes to this room. A change that is more urgent than the last one shortens it. */
    schedule(room: string, gapMs: number): void {
      if (stopped) return;
      const state = rooms.get(room);
      if (state === undefined) {
        void run(room, gapMs);
        return;
      }
      state.again = true;
      if (gapMs >= state.gapMs) return;
      state.gapMs = gapMs;
      if (state.cooling === null) return;
      clearTimeout(state.cooling);
      cool(room, state);
    },
    stop(): void {
      stopped = true;
      for (const { cooling } of rooms.values()) if (cooling !== null) clearTimeout(cooling);
      rooms.clear();
    },
  };
}
