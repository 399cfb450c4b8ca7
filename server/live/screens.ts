import type { ViewSource } from '../store/view-source.ts';
import type { Affected } from './affected.ts';
import type { LiveServer } from './live-server.ts';
import type { createPresence } from './presence.ts';
import { createPusher } from './pusher.ts';
import { createRecentViews } from './recent-views.ts';
import { rooms } from './rooms.ts';
import { sendView } from './send-view.ts';
import { type Push, viewForRoom } from './view-for-room.ts';

/** Least time between two pushes of the same screen, ms. Boards and consoles are what people look at while they wait. */
const GAP_MS = { board: 40, console: 60, kiosk: 500, floor: 500, ticket: 60, ticketPlace: 1_000 };

export type Screens = ReturnType<typeof createScreens>;

/** Keeps the screens current: which rooms a change concerns, and how soon each of them is sent its whole new view. */
export function createScreens(
  io: LiveServer,
  source: ViewSource,
  presence: ReturnType<typeof createPresence>,
  onError: (error: unknown) => void,
) {
  const buildView = (room: string) => viewForRoom(source, presence, room);
  const recentViews = createRecentViews(buildView);
  const pusher = createPusher(async (room) => {
    const push = await buildView(room);
    if (push !== null) sendView(io.to(room), push);
  }, onError);

  function pushIfWatched(room: string, gapMs: number): void {
    recentViews.forget(room);
    if (io.of('/').adapter.rooms.has(room)) pusher.schedule(room, gapMs);
  }

  /** A ticket's own steps go out to its phone at once; those behind it in line learn of their new place a little later. */
  function refreshTickets(affected: Affected): void {
    for (const room of io.of('/').adapter.rooms.keys()) {
      if (!room.startsWith('ticket:')) continue;
      if (affected.tickets.has(room.slice('ticket:'.length))) pusher.schedule(room, GAP_MS.ticket);
      else if (affected.services.size > 0) pusher.schedule(room, GAP_MS.ticketPlace);
    }
  }

  function refresh(affected: Affected): void {
    for (const zoneId of affected.zones) pushIfWatched(rooms.zone(zoneId), GAP_MS.board);
    for (const counterId of affected.counters) pushIfWatched(rooms.counter(counterId), GAP_MS.console);
    if (affected.mall) {
      pushIfWatched(rooms.kiosk(source.mallId), GAP_MS.kiosk);
      pushIfWatched(rooms.floor(source.mallId), GAP_MS.floor);
    }
    refreshTickets(affected);
  }

  /** The consoles of a zone say how many of its displays have the call. */
  function refreshConsoles(zoneId: string): void {
    source.setUp
      .current()
      .then(({ counters }) => {
        for (const counter of counters.values()) {
          if (counter.zoneId === zoneId) pushIfWatched(rooms.counter(counter.id), GAP_MS.console);
        }
      })
      .catch(onError);
  }

  return {
    refresh,
    refreshConsoles,
    refreshFloor: () => pushIfWatched(rooms.floor(source.mallId), GAP_MS.floor),
    /** The view for somebody who has just joined a room. A ticket's room has a phone or two: nothing to share. */
    read: (room: string, isShared: boolean): Promise<Push | null> =>
      isShared ? recentViews.read(room) : buildView(room),
    stop: () => pusher.stop(),
  };
}
