import { setTimeout as sleep } from 'node:timers/promises';
import { createRng, type Rng } from '../../server/demo/simulation/rng.ts';
import { auditDatabase, auditServer } from '../kill/audit.ts';
import { Gate } from '../kill/gate.ts';
import { runKiosk } from '../kill/kiosk.ts';
import { Ledger } from '../kill/ledger.ts';
import { type Desk, runOfficer } from '../kill/officer.ts';
import { openScreens, type Screens } from '../kill/screen-set.ts';
import { ApiPerson } from './api-person.ts';
import { findFreePort } from './free-port.ts';
import { ADMIN_PASSWORD, DEMO_PASSWORD, type ServerProcess, startServerProcess } from './process.ts';

interface CampaignOptions {
  rounds: number;
  seed: string;
  /** An empty folder of its own. */
  dataDir: string;
  /** Told after each round. */
  onRound?: (round: number) => void;
}

interface CampaignResult {
  /** What was found wrong, in words; the campaign ends at the first round that finds something. */
  faults: string[];
  /** One line for people. */
  summary: string;
}

const KIOSKS = 4;
/** Officers at counters of two agencies in two zones; the four of the first share one line. */
const SEATS = [
  { number: 1, transferTo: 'c-01' },
  { number: 2, transferTo: 'c-02' },
  { number: 3, transferTo: 'd-01' },
  { number: 8, transferTo: 'a-03' },
  { number: 9, transferTo: 'a-01' },
  { number: 10, transferTo: 'c-03' },
];
const SERVICES = ['a-01', 'a-02', 'a-03', 'a-05', 'c-01', 'c-02', 'c-03', 'd-01', 'd-02'];
const SOONEST_KILL_MS = 60;
const LATEST_KILL_MS = 1_100;

/**
 * Kills the real server with SIGKILL, again and again, at moments that nobody chooses, in the middle of issuing and calling; starts it
 * at once on the same port and the same data; and compares what it says with what its clients had been told.
 */
export async function runKillCampaign(options: CampaignOptions): Promise<CampaignResult> {
  const campaign = await startCampaign(options);
  try {
    for (let round = 1; round <= options.rounds && campaign.ledger.faults.length === 0; round += 1) {
      await campaign.playRound();
      options.onRound?.(round);
    }
  } finally {
    await campaign.end();
  }
  return { faults: campaign.ledger.faults, summary: campaign.summary() };
}

async function startCampaign({ seed, dataDir }: CampaignOptions) {
  const rng = createRng(seed);
  const port = await findFreePort();
  const ledger = new Ledger();
  const gate = new Gate();
  const startedAt = performance.now();
  const tally = { kills: 0, slowestReturnMs: 0, entries: 0 };
  let server = await startServerProcess({ dataDir, port });
  const { url } = server;
  await allowRepeats(url);
  const desks = await Promise.all(SEATS.map((seat) => openDesk(url, seat)));
  const supervisor = await new ApiPerson(url).signIn('penyelia', DEMO_PASSWORD);
  gate.close();
  const crew = startCrew({ url, rng, desks }, gate, ledger);
  const screens = openScreens({ url, desks, supervisor }, { isQuiet: () => gate.parked === crew.size, ledger });
  await screens.waitUntilCurrent(await auditDatabase(dataDir, ledger, desks));

  async function playRound(): Promise<void> {
    gate.open();
    await playFor(rng.between(SOONEST_KILL_MS, LATEST_KILL_MS), screens, rng);
    const gone = server.kill();
    gate.close();
    await gone;
    await waitUntilParked(gate, crew.size);
    readLog(server, ledger);
    server = await startServerProcess({ dataDir, port });
    const backAt = performance.now();
    const found = await auditDatabase(dataDir, ledger, desks);
    await screens.waitUntilCurrent(found);
    tally.slowestReturnMs = Math.max(tally.slowestReturnMs, performance.now() - backAt);
    tally.entries = found.entries;
    tally.kills += 1;
    if (ledger.issued.size > 0) await auditServer(supervisor, ledger, desks, rng);
  }

  async function end(): Promise<void> {
    crew.stop();
    gate.open();
    await crew.done;
    screens.close();
    await server.stop();
    readLog(server, ledger);
  }

  const summary = () => {
    const { tickets, calls, commands, repeats, lost, lostButDone } = ledger.counts;
    return [
      `${tally.kills} kills (seed ${seed})`,
      `${tickets} tickets, ${commands} commands (${calls} calls) acknowledged`,
      `${lost} answers lost, ${lostButDone} of them done all the same`,
      `${repeats} requests repeated`,
      `${tally.entries} journal entries verified`,
      `${screens.size} screens back within ${Math.round(tally.slowestReturnMs)} ms`,
      `${Math.round((performance.now() - startedAt) / 1000)} s`,
      ledger.faults.length === 0
        ? 'nothing lost, nothing twice'
        : `${ledger.faults.length} FAULTS: ${ledger.faults[0]}`,
    ].join(' · ');
  };
  return { ledger, playRound, end, summary };
}

/** A call may be repeated at once here: what is tested is what a kill does to it, not the mall's patience. */
async function allowRepeats(url: string): Promise<void> {
  const admin = await new ApiPerson(url).signIn('admin', ADMIN_PASSWORD);
  const { body } = await admin.get<{ version: string }>('/set-up');
  const mall = [{ recallIntervalSeconds: 0, recallMax: 20 }];
  await admin.must('/set-up/apply', { basedOn: body.version, rows: { mall } });
}

async function openDesk(url: string, seat: (typeof SEATS)[number]): Promise<Desk> {
  const person = await new ApiPerson(url).signIn(`petugas${seat.number}`, DEMO_PASSWORD);
  const counterId = `loket-${seat.number}`;
  await person.must(`/counters/${counterId}/open`);
  return { counterId, person, transferTo: seat.transferTo, current: null, held: new Set(), unsure: false };
}

/** Everybody who writes, behind the gate. */
function startCrew(of: { url: string; rng: Rng; desks: readonly Desk[] }, gate: Gate, ledger: Ledger) {
  let isStopped = false;
  const stopped = () => isStopped;
  const kiosks = Array.from({ length: KIOSKS }, (_, index) => {
    const rng = of.rng.fork(`kiosk ${index}`);
    return runKiosk({ url: of.url, rng, serviceIds: SERVICES, stopped }, gate, ledger);
  });
  const officers = of.desks.map((desk) => {
    return runOfficer({ desk, rng: of.rng.fork(desk.counterId), stopped }, gate, ledger);
  });
  const all = [...kiosks, ...officers];
  return {
    size: all.length,
    done: Promise.all(all),
    stop: () => {
      isStopped = true;
    },
  };
}

/** Lets the day go on for a while; meanwhile a display in each zone loses its connection now and then. */
async function playFor(ms: number, screens: Screens, rng: Rng): Promise<void> {
  const endsAt = performance.now() + ms;
  for (let left = ms; left > 0; left = endsAt - performance.now()) {
    await sleep(Math.min(left, rng.between(20, 120)));
    screens.dropOne(rng);
  }
}

const PARKS_WITHIN_MS = 15_000;

async function waitUntilParked(gate: Gate, size: number): Promise<void> {
  const giveUpAt = performance.now() + PARKS_WITHIN_MS;
  while (gate.parked < size) {
    if (performance.now() > giveUpAt) throw new Error(`${gate.parked} of ${size} have stopped`);
    await sleep(5);
  }
}

/** An error that nobody expected is a fault, whatever the clients saw. */
function readLog(server: ServerProcess, ledger: Ledger): void {
  const errors = `${server.stdout()}\n${server.stderr()}`
    .split('\n')
    .filter((line) => /"level":(?:50|60)|Error/.test(line));
  for (const line of errors.slice(0, 3)) ledger.fault(`the server logged: ${line}`);
}
