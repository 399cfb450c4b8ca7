import type { Priority } from '../contract/words.ts';
import { newRequestId } from '../ui-shared/request-id.ts';
import { dispatch } from './kiosk-store.ts';

/** The tap that asks for the ticket or tickets. A second one finds another screen and does nothing. */
export function startAttempt(serviceIds: readonly string[], priority: Priority): void {
  dispatch({
    type: 'attemptStarted',
    attempt: { requestId: newRequestId(), serviceIds, priority, startedAt: Date.now(), printed: false },
  });
}
