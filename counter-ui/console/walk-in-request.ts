import { newRequestId } from '../../ui-shared/request-id.ts';

let current: string | null = null;

/** The request id of the walk-in under way: the same until the server has answered, so that a lost answer never makes two tickets. */
export function walkInRequestId(): string {
  current ??= newRequestId();
  return current;
}

/** Once there was an answer, whichever: the next walk-in is another one. */
export function settleWalkIn(): void {
  current = null;
}
