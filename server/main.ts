import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { acceleratedClock } from './clock.ts';
import { compose } from './compose.ts';
import { ConfigError, readConfig } from './config.ts';
import { DEMO_DAY } from './demo/demo-day.ts';
import { readDemoPassword } from './installation.ts';
import { lanAddress } from './lan-address.ts';
import { StoreError } from './store/database.ts';
import { takeOwnership } from './store/owner-lock.ts';
import { printWelcome } from './welcome.ts';

/** Started by `npm start`. `--demo` runs a simulated day at 20× beside the server, on a database of its own. */
async function main(): Promise<void> {
  const demoDay = process.argv.includes('--demo');
  const given = readConfig();
  const config = demoDay
    ? { ...given, loadDemo: true, demoTrueHours: true, dataDir: join(given.dataDir, 'demo') }
    : given;
  const log = pino({ level: config.logLevel });
  if (demoDay) clearDemo(config.dataDir);
  mkdirSync(config.dataDir, { recursive: true });
  const lan = lanAddress();
  const loket = await compose(config, {
    log,
    publicUrl: lan === null || config.host === '127.0.0.1' ? null : `http://${lan}:${config.port}`,
    onFatal: (error) => {
      log.fatal({ err: error }, 'the disk failed; ending, so that a restart can tell what was kept');
      process.exit(70);
    },
    ...(demoDay ? { clock: acceleratedClock(DEMO_DAY.opensAt(), DEMO_DAY.speed) } : {}),
  });
  const stop = (signal: string) => {
    log.info({ signal }, 'stopping');
    loket.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  process.once('SIGINT', () => stop('SIGINT'));
  process.once('SIGTERM', () => stop('SIGTERM'));
  await loket.app.listen({ port: config.port, host: config.host });
  printWelcome(config, lan, loket.newPasswords);
  const password = demoDay ? readDemoPassword(config.dataDir) : null;
  if (password !== null) await DEMO_DAY.run({ url: `http://127.0.0.1:${config.port}`, password });
}

/** The simulated day begins at opening time, which an earlier run has already lived through. Not under a demo that still runs. */
function clearDemo(dataDir: string): void {
  takeOwnership(dataDir).release();
  rmSync(dataDir, { recursive: true, force: true });
}

main().catch((error: unknown) => {
  // What an operator can mend is said in one line; anything else with its stack.
  const known = error instanceof ConfigError || error instanceof StoreError;
  process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
