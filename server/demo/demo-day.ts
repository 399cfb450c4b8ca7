import { systemClock } from '../clock.ts';
import { businessDayOf } from '../domain/business-day.ts';
import { systemIds } from '../ids.ts';
import { demoMall } from './demo-mall.ts';

const TIME_ZONE = 'Asia/Jakarta';
const DAY_MS = 86_400_000;
/** Monday to Thursday: on Fridays the mall stands still over noon. */
const FULL_DAYS = [1, 2, 3, 4];

/** The same day at every start: screenshots and descriptions of the demo stay true. */
const SEED = 'bekasi-2026';

/** `npm start -- --demo`: a simulated day beside the server, on a clock that runs at the day's speed. */
export const DEMO_DAY = {
  /** Twenty simulated minutes a minute: a day of eight hours is over in twenty-four. */
  speed: 20,
  /** The opening of the first full working day from today on: what is simulated is not a Sunday, nor half a Saturday. Epoch ms. */
  opensAt(): number {
    const { calendar } = demoMall(businessDayOf(systemClock.now(), TIME_ZONE));
    const holidays = new Set(calendar.holidays.map((holiday) => holiday.day));
    for (let at = systemClock.now(); ; at += DAY_MS) {
      const day = businessDayOf(at, TIME_ZONE);
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      if (FULL_DAYS.includes(weekday) && !holidays.has(day)) return Date.parse(`${day}T08:00:00+07:00`);
    }
  },
  /**
   * Fills the mall with visitors and officers, through its public API, until the evening. Never throws: whatever becomes of the
   * simulated people, the server goes on.
   */
  async run(at: { url: string; password: string }): Promise<void> {
    try {
      process.stdout.write(`${await liveThrough(at)}\n`);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      process.stdout.write(`Hari simulasi berhenti lebih awal (${why}). Server tetap berjalan.\n`);
    }
  },
};

async function liveThrough({ url, password }: { url: string; password: string }): Promise<string> {
  // Asked for only here: a server without the demo day does not load it.
  const { runSimulation } = await import('./simulation/run-simulation.ts');
  const { DEFAULT_VISITORS } = await import('./simulation/plan.ts');
  const { paced } = await import('./simulation/pace.ts');
  const { speed } = DEMO_DAY;
  const summary = await runSimulation({
    url,
    password,
    visitors: DEFAULT_VISITORS,
    seed: SEED,
    startPace: (startsAt) => paced({ startsAt, speed }),
    startsAt: 'serverTime',
    newRequestId: () => systemIds.uuid(systemClock.now()),
    clock: systemClock,
    consoles: true,
  });
  const { issued, served, returned, noShow } = summary;
  const n = (count: number) => count.toLocaleString('id-ID');
  const figures = `${n(issued)} nomor, ${n(served)} selesai, ${n(returned)} dikembalikan, ${n(noShow)} tidak hadir`;
  return `Hari simulasi selesai: ${figures}. Server tetap berjalan.`;
}
