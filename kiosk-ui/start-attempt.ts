import type { Priority } from '../contract/words.ts';
import { newRequestId } from '../ui-shared/request-id.ts';
import { dispatch } from './kiosk-store.ts';

/** The tap that asks for a ticket. A second one finds another screen and does nothing. */
export function startAttempt(serviceId: string, priority: Priority): void {
  dispatch({
    type: 'attemptStarted',
    attempt: { requestId: newRequestId(), serviceId, priority, startedAt: Date.now(), printed: false },
  });
}
