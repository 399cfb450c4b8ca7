import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { systemClock } from '../clock.ts';
import type { Config } from '../config.ts';
import { systemIds } from '../ids.ts';
import { openInstallation } from '../installation.ts';
import { takeOwnership } from '../store/owner-lock.ts';
import { CliError } from './cli-error.ts';
import { databaseFile } from './with-installation.ts';

const TIME_ZONES = ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'];

export function initCommand(program: Command, config: () => Config): void {
  program
    .command('init')
    .description('Make a new, empty installation with its mall and its first admin')
    .requiredOption('--name <name>', 'name of the mall, as visitors see it')
    .option('--time-zone <zone>', `one of ${TIME_ZONES.join(', ')}`, 'Asia/Jakarta')
    .addHelpText('after', '\nThe admin’s password comes from LOKET_ADMIN_PASSWORD, or is made up and printed once.')
    .action(async (options: { name: string; timeZone: string }) => {
      if (!TIME_ZONES.includes(options.timeZone)) throw new CliError(`--time-zone: one of ${TIME_ZONES.join(', ')}`);
      const given = config();
      if (existsSync(databaseFile(given))) throw new CliError(`there is an installation in ${given.dataDir} already`);
      const lock = takeOwnership(given.dataDir);
      const machine = { clock: systemClock, ids: systemIds, onFatal: () => {} };
      const mall = { name: options.name, timeZone: options.timeZone };
      const { store, newPasswords } = await openInstallation({ ...given, loadDemo: false }, machine, mall);
      await store.close();
      lock.release();
      console.log(`${options.name} is set up in ${given.dataDir}.`);
      if (newPasswords.admin !== null) console.log(`admin password (shown only now): ${newPasswords.admin}`);
    });
}
