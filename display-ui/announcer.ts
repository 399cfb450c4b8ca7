import type { Announcement } from '../contract/board.ts';
import {
  type AnnouncerEffect,
  type AnnouncerEvent,
  type AnnouncerState,
  DOMINANT_MS,
  type Dominant,
  FRESH_MS,
  LONGEST_SOUND_MS,
  type Played,
  type Step,
  type Waiting,
} from './announcer-state.ts';
import { dropUndone, isUndone } from './announcer-undone.ts';

/**
 * The announcer of a zone's board, as a pure state machine: which call is dominant, and what is played when.
 * Each call once, in order, never on top of another. All moments are milliseconds of the display's own monotonic clock.
 */

/** How long a call that is in the view may wait for its announcement. */
const ANNOUNCEMENT_GRACE_MS = 2_000;

export function startAnnouncer(played: Played | null): AnnouncerState {
  return { played, epoch: null, dominant: null, waiting: [], unannounced: null, listed: null, inAir: null };
}

export function announce(state: AnnouncerState, event: AnnouncerEvent): Step {
  return proceed(take(state, event), event.at);
}

function take(state: AnnouncerState, event: AnnouncerEvent): AnnouncerState {
  switch (event.type) {
    case 'announced':
      return takeAnnouncement(inEpoch(state, event.announcement.epoch), event.announcement, event.at);
    case 'viewed':
      return takeView(inEpoch(state, event.epoch), event);
    case 'soundEnded':
      return endSound(state, event.n);
    case 'timePassed':
      return state;
  }
}

/** A restored database counts anew: nothing of the old one is to be shown or compared with. */
function inEpoch(state: AnnouncerState, epoch: string): AnnouncerState {
  if (state.epoch === epoch) return state;
  return { ...state, epoch, dominant: null, waiting: [], unannounced: null, listed: null };
}

function isPlayed(state: AnnouncerState, n: number): boolean {
  return state.played !== null && state.played.epoch === state.epoch && n <= state.played.n;
}

function takeAnnouncement(state: AnnouncerState, announcement: Announcement, at: number): AnnouncerState {
  const { n } = announcement;
  if (isPlayed(state, n) || isUndone(state.listed, announcement)) return state;
  if (state.waiting.some((known) => known.call.n === n && known.spoken !== null)) return state;
  const fresh: Waiting = { call: announcement, spoken: announcement.spoken, bornAt: at - announcement.ageMs };
  const waiting = [...state.waiting.filter((known) => known.call.n !== n), fresh].sort((a, b) => a.call.n - b.call.n);
  return { ...state, waiting, unannounced: unlessAt(state, n) };
}

function unlessAt(state: AnnouncerState, n: number): AnnouncerState['unannounced'] {
  return state.unannounced !== null && state.unannounced.call.n <= n ? null : state.unannounced;
}

type Viewed = Extract<AnnouncerEvent, { type: 'viewed' }>;

function takeView(before: AnnouncerState, { listed, at }: Viewed): AnnouncerState {
  const state = dropUndone({ ...before, listed });
  const newest = listed.calls[0];
  if (newest === undefined) return state;
  if (state.dominant === null && state.waiting.length === 0) {
    return { ...state, dominant: { call: newest, startedAt: at, sounding: false, held: false } };
  }
  if (newest.n <= newestKnown(state)) return state;
  return { ...state, unannounced: { call: newest, since: state.unannounced?.since ?? at } };
}

function newestKnown(state: AnnouncerState): number {
  const last = state.waiting[state.waiting.length - 1];
  return Math.max(state.dominant?.call.n ?? 0, last?.call.n ?? 0);
}

function endSound(state: AnnouncerState, n: number): AnnouncerState {
  if (state.inAir?.n === n) return { ...state, inAir: null };
  const { dominant } = state;
  if (dominant === null || dominant.call.n !== n || !dominant.sounding) return state;
  return { ...state, dominant: { ...dominant, sounding: false } };
}

/** Lets the next call take its turn, if it is time. */
function proceed(before: AnnouncerState, at: number): Step {
  const state = giveUpWaiting(before, at);
  if (state.waiting.length === 0 || !isFree(state, at)) return { state, effects: [] };
  const [next, ...rest] = withoutStale(state, at);
  if (next === undefined) return { state: { ...state, waiting: [] }, effects: [] };
  return begin({ ...state, waiting: rest }, next, at);
}

/** The announcement did not come (the link was down): the call is shown, without sound. */
function giveUpWaiting(state: AnnouncerState, at: number): AnnouncerState {
  const { unannounced } = state;
  if (unannounced === null || at - unannounced.since < ANNOUNCEMENT_GRACE_MS) return state;
  if (unannounced.call.n <= newestKnown(state)) return { ...state, unannounced: null };
  const silent: Waiting = { call: unannounced.call, spoken: null, bornAt: at };
  return { ...state, waiting: [...state.waiting, silent], unannounced: null };
}

function isFree(state: AnnouncerState, at: number): boolean {
  const { dominant, inAir } = state;
  if (inAir !== null && at - inAir.startedAt < LONGEST_SOUND_MS) return false;
  if (dominant === null) return true;
  const age = at - dominant.startedAt;
  if (dominant.sounding) return age >= LONGEST_SOUND_MS;
  // The same call, shown from a view until now, gets its sound without waiting for itself.
  return !dominant.held || age >= DOMINANT_MS || state.waiting[0]?.call.n === dominant.call.n;
}

const isFresh = (call: Waiting, at: number): boolean => at - call.bornAt <= FRESH_MS;

/** Calls that waited too long stand among the last calls already; of those, only one newer than what is shown becomes dominant. */
function withoutStale(state: AnnouncerState, at: number): readonly Waiting[] {
  const fresh = state.waiting.filter((call) => isFresh(call, at));
  if (fresh.length > 0) return fresh;
  const shown = state.dominant?.call.n ?? 0;
  return state.waiting.slice(-1).filter((call) => call.call.n > shown);
}

function begin(state: AnnouncerState, next: Waiting, at: number): Step {
  const { call } = next;
  const spoken = isFresh(next, at) ? next.spoken : null;
  const dominant: Dominant = { call, startedAt: at, sounding: spoken !== null, held: true };
  // A call known from a view alone is not written down: should its announcement still come in time, it is played.
  if (state.epoch === null || next.spoken === null) return { state: { ...state, dominant }, effects: [] };
  const played: Played = { epoch: state.epoch, n: call.n };
  const remember: AnnouncerEffect = { type: 'remember', played };
  const effects: AnnouncerEffect[] = spoken === null ? [remember] : [remember, { type: 'play', call, spoken }];
  return { state: { ...state, dominant, played }, effects };
}
