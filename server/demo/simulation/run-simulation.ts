import { setTimeout as sleep } from 'node:timers/promises';
import type { Catalogue } from '../../../contract/catalogue.ts';
import type { Clock } from '../../clock.ts';
import { ApiClient, type Reply } from './api-client.ts';
import { connectConsole } from './console-client.ts';
import type { Day } from './day.ts';
import { KIOSK_OPENS, timeOfDayAt } from './day-times.ts';
import { Desk } from './desk.ts';
import { connectDisplay, type DisplayClient } from './display-client.ts';
import { scheduleIncidents, sendHome } from './emergencies.ts';
import { Hall } from './hall.ts';
import { SUPERVISOR } from './incidents.ts';
import { KioskClient } from './kiosk-client.ts';
import { OfficerClient } from './officer-client.ts';
import type { Pace } from './pace.ts';
import { makePlan, type Plan } from './plan.ts';
import { createRng } from './rng.ts';
import { Schedule } from './schedule.ts';
import { readSimMall } from './sim-mall.ts';
import { SimulationError } from './simulation-error.ts';
import { type Summary, Tally } from './tally.ts';
import { improviseVisitor } from './visitors.ts';
import { arrive } from './visits.ts';

export type SimulationOptions = {
  url: string;
  /** Of the demo mall's people. */
  password: string;
  visitors: number;
  seed: string;
  /** Called when the plan is made and everybody is at the door: simulated time begins to run. */
  startPace: (startsAt: number) => Pace;
  /**
   * Where in the day to begin; what is planned for before happens at once. `serverTime`: people live by the server's clock, which
   * runs as fast as the pace. By default the day begins when the kiosk opens, whatever the server's clock says.
   */
  startsAt?: number | 'serverTime';
  /** Request ids differ from run to run, so they do not come from the seed. */
  newRequestId: () => string;
  /** Real time, for the summary. */
  clock: Clock;
  /** A device token; null on the server's own machine while the demo mall is loaded. */
  kioskToken?: string | null;
  /** Officers look at live consoles too: only so do they notice tickets that others have taken. */
  consoles?: boolean;
  onProgress?: (progress: Progress) => void;
  /** Ends the day early. */
  signal?: AbortSignal;
};

/** `now` is simulated time. */
export type Progress = { now: number; visitors: number; issued: number; ended: number };

type People = { staff(username: string): OfficerClient; supervisor: OfficerClient };

/**
 * Drives a running server through a day as kiosks, officers and displays do: through its public API and sockets, and nothing else.
 * Throws a SimulationError when the server stays away, when the password is not the demo people's, or when the mall is a real one.
 */
export async function runSimulation(options: SimulationOptions): Promise<Summary> {
  const began = options.clock.now();
  const { url, password, seed } = options;
  const tally = new Tally();
  const catalogue = await readDemoCatalogue(url, tally);
  const kioskApi = new ApiClient(url, tally, { token: options.kioskToken ?? null });
  const kiosk = new KioskClient(kioskApi, options.newRequestId);
  const staff = (username: string) => new OfficerClient(new ApiClient(url, tally), { username, password });
  const supervisor = staff(SUPERVISOR);
  const mall = readSimMall(catalogue, requireValue(await supervisor.listCounters()));
  const plan = makePlan({ seed, visitors: options.visitors, mall });
  const displays = mall.zoneIds.map((zoneId) => connectDisplay({ url, zoneId, speakMs: 4_000 }, tally));
  const desks = new Map<string, Desk>();
  try {
    await Promise.all(displays.map(({ ready }) => ready));
    const day = beginDay(options, { mall, kiosk, tally }, await findStart(options, kiosk));
    scheduleDay(day, plan, { staff, supervisor }, desks);
    const signal = options.signal ?? new AbortController().signal;
    await day.schedule.run(signal);
    if (!signal.aborted) await sendHome(day, supervisor);
    await hearOut(supervisor, displays);
    const wallMs = options.clock.now() - began;
    return tally.summary({ visitors: plan.visitors.length, left: day.hall.listLeft().length, wallMs });
  } finally {
    for (const desk of desks.values()) desk.leave();
    for (const display of displays) display.close();
  }
}

/** Somebody who asks for a server that is not there should hear so soon. */
const FIRST_TRIES = 4;

async function readDemoCatalogue(url: string, tally: Tally): Promise<Catalogue> {
  const api = new ApiClient(url, tally, { mostTries: FIRST_TRIES });
  const catalogue = requireValue(await api.get<Catalogue>('/catalogue'));
  // In the journal of a real mall they could never be taken out again.
  if (!catalogue.demo) throw new SimulationError(`${url} is not a demo mall: invented visitors do not belong there`);
  return catalogue;
}

async function findStart({ startsAt }: SimulationOptions, kiosk: KioskClient): Promise<number> {
  if (startsAt !== 'serverTime') return startsAt ?? KIOSK_OPENS;
  const { serverTime, mall } = requireValue(await kiosk.readCatalogue());
  return timeOfDayAt(serverTime, mall.timeZone);
}

function beginDay(options: SimulationOptions, of: Pick<Day, 'mall' | 'kiosk' | 'tally'>, startsAt: number): Day {
  const { url, consoles, onProgress, visitors } = options;
  const { mall, tally } = of;
  const rng = createRng(`${options.seed}/day`);
  const pace = options.startPace(startsAt);
  const tell = () => onProgress?.({ now: pace.now(), visitors, issued: tally.of('issued'), ended: tally.ended() });
  return {
    ...of,
    rng,
    pace,
    schedule: new Schedule(pace, tell),
    hall: new Hall((ticket) => improviseVisitor(rng, mall, ticket.serviceId)),
    watchConsole:
      consoles === true ? (counterId, cookie, onView) => connectConsole({ url, counterId, cookie }, onView) : null,
  };
}

function scheduleDay(day: Day, plan: Plan, { staff, supervisor }: People, desks: Map<string, Desk>): void {
  const counters = day.mall.agencies.flatMap((agency) => agency.counters);
  for (const { id, serviceIds } of counters) {
    const shift = plan.shifts.get(id);
    if (shift === undefined) continue;
    const desk = new Desk(day, shift, serviceIds, staff(shift.username));
    desks.set(id, desk);
    day.hall.addDesk(desk);
  }
  for (const visitor of plan.visitors) day.schedule.at(visitor.arrivesAt, () => arrive(day, visitor));
  scheduleIncidents(day, plan.incidents, { supervisor, desks });
}

const HEAR_OUT_TRIES = 60;
const HEAR_OUT_MS = 50;

/** The last calls may still be on their way to the displays. */
async function hearOut(supervisor: OfficerClient, displays: readonly DisplayClient[]): Promise<void> {
  for (const display of displays) {
    const board = await supervisor.readBoard(display.zoneId);
    const newest = board.ok ? board.value.lastAnnouncement : 0;
    for (let i = 0; i < HEAR_OUT_TRIES && display.isConnected() && display.lastHeard() < newest; i++) {
      await sleep(HEAR_OUT_MS);
    }
  }
}

function requireValue<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new SimulationError(`the server refuses: ${reply.code}`);
  return reply.value;
}
