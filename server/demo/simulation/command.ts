import { type Command, InvalidArgumentError } from 'commander';
import { systemClock } from '../../clock.ts';
import { systemIds } from '../../ids.ts';
import { paced } from './pace.ts';
import { DEFAULT_VISITORS } from './plan.ts';
import { createProgress } from './progress.ts';
import { runSimulation, type SimulationOptions } from './run-simulation.ts';
import { SimulationError } from './simulation-error.ts';
import { writeSummary } from './summary-table.ts';

const HELP = `
Visitors, officers and displays of the demo mall, through the public API of a running server. What they do is real: it stands in
the server's journal afterwards. A server that is not a demo mall is refused.

The server keeps its own clock. At --speed 60 a simulated hour is over in a minute, and so are the waits: a wait of half an hour
is measured as half a minute. For waits true to scale start the server with --demo, which runs the same day on a clock of its own.
Above a few hundred the server's own answering time, so many times as long for simulated people, makes the lines longer.`;

type Options = {
  url: string;
  visitors: number;
  seed: string;
  speed: number;
  password?: string;
  kioskToken?: string;
};

/** Adds `simulate`. The password of the demo people comes from the option, or from the environment as the caller read it. */
export function simulateCommand(program: Command, env: { demoPassword: string | null }): void {
  const command: Command = program
    .command('simulate')
    .description('Live through a day in a running demo mall')
    .option('--url <url>', 'address of the server', 'http://localhost:3000')
    .option('--visitors <n>', 'how many people come', readCount, DEFAULT_VISITORS)
    .option('--seed <text>', 'the same seed gives the same visitors', 'loket')
    .option('--speed <n>', 'simulated time passes so many times as fast', readSpeed, 60)
    .option('--password <text>', 'password of the demo people (default: LOKET_DEMO_PASSWORD)')
    .option('--kiosk-token <token>', 'of a paired kiosk; not needed on the server’s own machine')
    .addHelpText('after', HELP)
    .action(async (options: Options) => {
      const password = options.password ?? env.demoPassword;
      if (password === null)
        command.error('error: the demo people’s password is needed: --password or LOKET_DEMO_PASSWORD');
      await simulate(command, { ...options, password });
    });
}

async function simulate(command: Command, options: Options & { password: string }): Promise<void> {
  const { speed, seed, visitors, password } = options;
  const progress = createProgress(process.stdout);
  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort());
  const simulation: SimulationOptions = {
    url: options.url.replace(/\/+$/, ''),
    password,
    visitors,
    seed,
    startPace: (startsAt) => paced({ startsAt, speed }),
    newRequestId: () => systemIds.uuid(systemClock.now()),
    clock: systemClock,
    kioskToken: options.kioskToken ?? null,
    consoles: true,
    onProgress: (now) => progress.show(now),
    signal: interrupted.signal,
  };
  try {
    const summary = await runSimulation(simulation).finally(() => progress.stop());
    process.stdout.write(`\n${writeSummary(summary)}\n`);
  } catch (error) {
    if (!(error instanceof SimulationError)) throw error;
    command.error(`error: ${error.message}`);
  }
}

function readCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('A whole number, at least 1.');
  return count;
}

function readSpeed(text: string): number {
  const speed = Number(text);
  if (!(speed > 0 && speed <= 100_000)) throw new InvalidArgumentError('A number above 0.');
  return speed;
}
