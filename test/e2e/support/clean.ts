import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { checkAxe } from '../../support/browser.ts';

/** Asks axe about one state after another and tells of all at the end, so that one fault does not hide the next. */
export function createAxeWalk() {
  const faults: string[] = [];
  return {
    check: async (page: Page, state: string): Promise<void> => {
      await page.evaluate(settleAnimations);
      await checkAxe(page).catch((error: unknown) => faults.push(`${state}: ${describe(error)}`));
    },
    expectNothing: () => expect(faults).toEqual([]),
  };
}

function describe(error: unknown): string {
  const found = error instanceof Error && 'actual' in error ? error.actual : error;
  return Array.isArray(found) ? found.join('\n') : String(found);
}

/** What is still coming in would be judged by the colours it has halfway. What turns for ever is not waited for. */
async function settleAnimations(): Promise<void> {
  const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.all(ending.map((animation) => animation.finished.catch(() => null)));
}
