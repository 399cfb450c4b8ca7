import type { Announcement } from '../../contract/board.ts';
import { announce, startAnnouncer } from '../../display-ui/announcer.ts';
import {
  type AnnouncerEvent,
  type AnnouncerState,
  LISTED_CALLS,
  type Listed,
  type Played,
} from '../../display-ui/announcer-state.ts';

export const EPOCH = 'e1';

export function announcement(n: number, change: Partial<Announcement> = {}): Announcement {
  return {
    epoch: EPOCH,
    zoneId: 'zone-a',
    n,
    kind: 'call',
    ticketLabel: `A${String(n).padStart(3, '0')}`,
    counterNumber: 3,
    counterName: 'Loket 3',
    agencyName: 'Dinas Kependudukan',
    agencyShortName: 'Disdukcapil',
    agencyColour: '#0055aa',
    clips: [],
    spoken: `nomor ${n}`,
    ageMs: 0,
    ...change,
  };
}

/** What a view lists when the newest announcement is `n`: newest first, at most eight, without what was taken back. */
export function listUpTo(n: number, undone: readonly number[] = []): Listed {
  const numbers = Array.from({ length: n }, (_, index) => n - index).filter((one) => !undone.includes(one));
  return { calls: numbers.slice(0, LISTED_CALLS).map((one) => announcement(one)), lastAnnouncement: n };
}

/** Runs events through the announcer and keeps what came out: a display without a screen. */
export function display(played: Played | null = null) {
  let state: AnnouncerState = startAnnouncer(played);
  const log: string[] = [];
  const send = (event: AnnouncerEvent): void => {
    const step = announce(state, event);
    state = step.state;
    for (const effect of step.effects) {
      if (effect.type === 'remember') log.push(`remember ${effect.played.epoch}/${effect.played.n}`);
      else log.push(`play ${effect.call.n}`);
    }
  };
  return {
    call: (n: number, at: number, change: Partial<Announcement> = {}) =>
      send({ type: 'announced', announcement: announcement(n, change), at }),
    view: (n: number, at: number, epoch = EPOCH) => send({ type: 'viewed', epoch, listed: listUpTo(n), at }),
    /** A view from which these calls are missing, since they were taken back. */
    viewWithout: (undone: readonly number[], n: number, at: number) =>
      send({ type: 'viewed', epoch: EPOCH, listed: listUpTo(n, undone), at }),
    newDay: (lastAnnouncement: number, at: number) =>
      send({ type: 'viewed', epoch: EPOCH, listed: { calls: [], lastAnnouncement }, at }),
    send,
    ended: (n: number, at: number) => send({ type: 'soundEnded', n, at }),
    time: (at: number) => send({ type: 'timePassed', at }),
    shown: () => state.dominant?.call.n ?? null,
    sounding: () => state.dominant?.sounding ?? false,
    waiting: () => state.waiting.map((waiting) => waiting.call.n),
    log,
  };
}
