import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { systemClock } from '../clock.ts';
import type { Config } from '../config.ts';
import { backupDatabase, checkDatabase } from '../store/backup.ts';
import { CliError } from './cli-error.ts';
import { databaseFile } from './with-installation.ts';

export function backupCommand(program: Command, config: () => Config): void {
  program
    .command('backup [file]')
    .description(
      'Copy the database into a file, also while the server runs; by default into backups/ of the data folder',
    )
    .action((file: string | undefined) => {
      const given = config();
      if (!existsSync(databaseFile(given))) throw new CliError(`no database in ${given.dataDir}`);
      const name = `loket-${new Date(systemClock.now()).toISOString().replaceAll(/[-:]/g, '').slice(0, 15)}.db`;
      const target = file === undefined ? join(given.dataDir, 'backups', name) : resolve(file);
      backupDatabase(databaseFile(given), target);
      checkDatabase(target);
      console.log(target);
    });
}
