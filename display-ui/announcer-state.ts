import type { Announcement, BoardCall } from '../contract/board.ts';

/** A call as the board shows it: what an announcement and an entry of the last calls have in common. */
export type ShownCall = Pick<
  BoardCall,
  'n' | 'ticketLabel' | 'counterNumber' | 'counterName' | 'agencyName' | 'agencyShortName' | 'agencyColour'
>;

/** How far this display has played. Kept over a refresh, so that no call is played twice. */
export interface Played {
  readonly epoch: string;
  readonly n: number;
}

export interface Waiting {
  readonly call: ShownCall;
  /** The sentence to speak; null for a call known from a view alone, which is shown without sound. */
  readonly spoken: string | null;
  readonly bornAt: number;
}

export interface Dominant {
  readonly call: ShownCall;
  readonly startedAt: number;
  /** Its sound has not ended yet. */
  readonly sounding: boolean;
  /** Must stay for its eight seconds. Not so for the call a board starts with. */
  readonly held: boolean;
}

export interface AnnouncerState {
  readonly played: Played | null;
  /** The epoch whose calls are shown. */
  readonly epoch: string | null;
  readonly dominant: Dominant | null;
  /** Ascending by `n`, without doubles. */
  readonly waiting: readonly Waiting[];
  /** The newest call of the view, while its announcement may still come. */
  readonly unannounced: { readonly call: ShownCall; readonly since: number } | null;
  /** What the newest view of this epoch listed: against it a call is known to have been taken back. */
  readonly listed: Listed | null;
  /** The voice of a call that was taken back while it was spoken: it is heard out, and nothing begins on top of it. */
  readonly inAir: { readonly n: number; readonly startedAt: number } | null;
}

/** The calls of a view, newest first, one a ticket; complete up to `lastAnnouncement`, but for those older than the last of a full list. */
export interface Listed {
  readonly calls: readonly ShownCall[];
  readonly lastAnnouncement: number;
}

export type AnnouncerEvent =
  | { readonly type: 'announced'; readonly announcement: Announcement; readonly at: number }
  | {
      readonly type: 'viewed';
      readonly epoch: string;
      readonly listed: Listed;
      readonly at: number;
    }
  | { readonly type: 'soundEnded'; readonly n: number; readonly at: number }
  | { readonly type: 'timePassed'; readonly at: number };

/** To be carried out in this order: what is played is written down before it is played. */
export type AnnouncerEffect =
  | { readonly type: 'remember'; readonly played: Played }
  | { readonly type: 'play'; readonly call: ShownCall; readonly spoken: string };

export interface Step {
  readonly state: AnnouncerState;
  readonly effects: readonly AnnouncerEffect[];
}

export const FRESH_MS = 30_000;
export const DOMINANT_MS = 8_000;
/** Past this a sound that never ended counts as ended: a call must not block all that follow. */
export const LONGEST_SOUND_MS = 30_000;
/** As many calls as a view lists (contract/board.ts). */
export const LISTED_CALLS = 8;
