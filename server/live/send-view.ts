import type { ServerToClient } from '../../contract/live.ts';
import type { Push } from './view-for-room.ts';

/** A socket or a room. */
type Target = { emit<E extends keyof ServerToClient>(event: E, ...view: Parameters<ServerToClient[E]>): unknown };

/** Each event with the view that belongs to it: the switch is what lets the compiler see that they fit. */
export function sendView(target: Target, push: Push): void {
  switch (push.event) {
    case 'board:view':
      target.emit(push.event, push.view);
      return;
    case 'kiosk:view':
      target.emit(push.event, push.view);
      return;
    case 'console:view':
      target.emit(push.event, push.view);
      return;
    case 'floor:view':
      target.emit(push.event, push.view);
      return;
    case 'ticket:view':
      target.emit(push.event, push.view);
      return;
  }
}
