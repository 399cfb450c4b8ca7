import type { ServerToClient } from '../../contract/live.ts';
import { beginReading, type ViewSource } from '../store/view-source.ts';
import { readBoardView } from '../views/board-view.ts';
import { readKioskView } from '../views/catalogue-view.ts';
import { readConsoleView } from '../views/console-view.ts';
import { readFloorView } from '../views/floor-view.ts';
import { readTicketView } from '../views/ticket-view.ts';
import type { PresenceBook } from './presence.ts';

/** An event name with its view, ready to be sent. */
export type Push = {
  [E in 'board:view' | 'kiosk:view' | 'console:view' | 'floor:view' | 'ticket:view']: {
    event: E;
    view: Parameters<ServerToClient[E]>[0];
  };
}['board:view' | 'kiosk:view' | 'console:view' | 'floor:view' | 'ticket:view'];

/** Builds the view that a room shows. Null when what it is about is gone. */
export async function viewForRoom(source: ViewSource, presence: PresenceBook, room: string): Promise<Push | null> {
  const reading = await beginReading(source);
  const [kind, id = ''] = room.split(/:(.*)/s);
  if (kind === 'zone') {
    const view = await readBoardView(reading, id);
    return view && { event: 'board:view', view };
  }
  if (kind === 'counter') {
    const view = await readConsoleView(reading, id, presence.view);
    return view && { event: 'console:view', view };
  }
  if (kind === 'ticket') {
    const view = await readTicketView(reading, id);
    return view && { event: 'ticket:view', view };
  }
  if (room.endsWith(':kiosk')) return { event: 'kiosk:view', view: await readKioskView(reading) };
  return { event: 'floor:view', view: await readFloorView(reading, presence.view) };
}
