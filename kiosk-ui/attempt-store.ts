import { effect } from '@preact/signals';
import { readStored, removeStored, writeStored } from '../ui-shared/storage.ts';
import { type Attempt, parseAttempt } from './attempt.ts';
import { attemptOf } from './flow.ts';
import { flow } from './kiosk-store.ts';

const KEY = 'loket-kiosk-attempt';

/** What was under way when the page was loaded anew; null when nothing is to be resumed. */
export function loadAttempt(): Attempt | null {
  return parseAttempt(readStored(KEY), Date.now());
}

/** Keeps the attempt on this machine from the first tap until its number is put away. */
export function keepAttempt(): void {
  effect(() => {
    const attempt = attemptOf(flow.value);
    if (attempt === null) removeStored(KEY);
    else writeStored(KEY, JSON.stringify(attempt));
  });
}
