import { randomUUID } from 'node:crypto';
import { systemClock } from '../../server/clock.ts';
import { stepped } from '../../server/demo/simulation/pace.ts';
import { runSimulation } from '../../server/demo/simulation/run-simulation.ts';
import type { Summary } from '../../server/demo/simulation/tally.ts';
import { DEMO_PASSWORD, FakeClock, OPENING, startTestServer, type TestServer } from '../support/server.ts';

/** When the kiosk of the simulated day opens. */
const KIOSK_OPENING = OPENING - 30 * 60_000;

/** A server on whose clock a day can be lived through. */
export function startDayServer(): Promise<TestServer> {
  return startTestServer({ clock: new FakeClock(KIOSK_OPENING) });
}

/**
 * A whole day at full speed, on the server's own clock, one thing after another. `onTime` may do something of its own whenever
 * simulated time has moved on; `url` is where the simulation looks for the server.
 */
export function liveThrough(
  server: Pick<TestServer, 'url' | 'clock'>,
  options: {
    visitors: number;
    seed?: string;
    url?: string;
    onTime?: (now: number) => Promise<void>;
    signal?: AbortSignal;
  },
): Promise<Summary> {
  return runSimulation({
    url: options.url ?? server.url,
    password: DEMO_PASSWORD,
    visitors: options.visitors,
    seed: options.seed ?? 'test',
    startPace: (startsAt) => {
      const pace = stepped({ startsAt, advanceClock: (ms) => server.clock.advance(ms) });
      return {
        ...pace,
        waitUntil: async (at, signal) => {
          await pace.waitUntil(at, signal);
          await options.onTime?.(at);
        },
      };
    },
    newRequestId: () => randomUUID(),
    clock: systemClock,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
}
