import type { Logger } from 'pino';
import { beginReading, type ViewSource } from './store/view-source.ts';
import { closeByRule } from './use-cases/close-by-rule.ts';
import { closePastDays } from './use-cases/close-past-days.ts';
import type { Deps } from './use-cases/deps.ts';
import { startDueServices } from './use-cases/start-due-services.ts';

/** How often each is looked for. Everything is decided from rows and clock, so a round that is late or left out does no harm. */
const ROUND_MS = 1_000;
const CLOSE_COUNTERS_EVERY = 10;
const CLOSE_DAYS_EVERY = 60;

type Housekeeping = {
  /** Everything once, now. */
  run(): Promise<void>;
  stop(): Promise<void>;
};

/** What happens by itself: services that begin some seconds after the call, counters that were left, days that are over. */
export function startHousekeeping(deps: Deps, views: ViewSource, log: Logger): Housekeeping {
  let rounds = 0;
  let working: Promise<void> = Promise.resolve();

  async function keep(all: boolean): Promise<void> {
    const due = (every: number) => all || rounds % every === 0;
    if (due(CLOSE_DAYS_EVERY)) await closePastDays(deps, views.mallId);
    await startDueServices(deps, await beginReading(views));
    if (due(CLOSE_COUNTERS_EVERY)) await closeByRule(deps, await beginReading(views));
  }

  const failed = (error: unknown) => log.error({ err: error }, 'housekeeping failed');
  const round = () => {
    rounds += 1;
    const before = rounds;
    // One at a time: a slow round is waited for, not overtaken.
    working = working.then(() => (before === rounds ? keep(false) : undefined)).catch(failed);
  };
  const timer = setInterval(round, ROUND_MS);

  return {
    run: async () => {
      await working;
      await keep(true);
    },
    stop: async () => {
      clearInterval(timer);
      await working;
    },
  };
}
