import { systemClock } from '../clock.ts';
import { systemIds } from '../ids.ts';

/** The same day at every start: screenshots and descriptions of the demo stay true. */
const SEED = 'bekasi-2026';

/** `npm start -- --demo`: a simulated day beside the server, on a clock that runs at the day's speed. */
export const DEMO_DAY = {
  /** Twenty simulated minutes a minute: a day of eight hours is over in twenty-four. */
  speed: 20,
  /** Today's opening, 08.00 in Jakarta, epoch ms. */
  opensAt(): number {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format();
    return Date.parse(`${today}T08:00:00+07:00`);
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
