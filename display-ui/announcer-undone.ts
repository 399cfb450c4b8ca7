import { type AnnouncerState, LISTED_CALLS, type Listed, type ShownCall } from './announcer-state.ts';

/**
 * Whether a call was taken back: the view counts it and yet does not list it, nor a later call of the same ticket. Of calls older than
 * a full list goes back, nothing can be said. An empty list that counts the call is a new day: it is gone in the same way.
 */
export function isUndone(listed: Listed | null, call: Pick<ShownCall, 'n' | 'ticketLabel'>): boolean {
  if (listed === null || call.n > listed.lastAnnouncement) return false;
  const { calls } = listed;
  const oldest = calls.length < LISTED_CALLS ? 0 : (calls[calls.length - 1]?.n ?? 0);
  return call.n > oldest && !calls.some((one) => one.ticketLabel === call.ticketLabel && one.n >= call.n);
}

/** Takes calls that were taken back off the board and out of the queue of the voice, without a sound. */
export function dropUndone(state: AnnouncerState): AnnouncerState {
  const { listed, dominant, unannounced } = state;
  const waiting = state.waiting.filter(({ call }) => !isUndone(listed, call));
  const kept = {
    ...state,
    waiting,
    unannounced: unannounced !== null && isUndone(listed, unannounced.call) ? null : unannounced,
  };
  if (dominant === null || !isUndone(listed, dominant.call)) return kept;
  const inAir = dominant.sounding ? { n: dominant.call.n, startedAt: dominant.startedAt } : state.inAir;
  return { ...kept, dominant: null, inAir };
}
