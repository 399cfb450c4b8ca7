import type { ConsoleView } from '../../../contract/counter.ts';
import type { Hall } from './hall.ts';
import type { KioskClient } from './kiosk-client.ts';
import type { Pace } from './pace.ts';
import type { Rng } from './rng.ts';
import type { Schedule } from './schedule.ts';
import type { SimMall } from './sim-mall.ts';
import type { Tally } from './tally.ts';

/** What everybody who acts on a simulated day has at hand. */
export type Day = {
  mall: SimMall;
  schedule: Schedule;
  pace: Pace;
  hall: Hall;
  kiosk: KioskClient;
  tally: Tally;
  rng: Rng;
  /** Shows an officer the own counter, live; null where nobody looks at screens. */
  watchConsole: ((counterId: string, cookie: string, onView: (view: ConsoleView) => void) => { close(): void }) | null;
};
