import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { systemClock } from '../clock.ts';
import type { Config } from '../config.ts';
import { systemIds } from '../ids.ts';
import { backupDatabase, checkDatabase, replaceDatabase } from '../store/backup.ts';
import { renewEpoch } from '../store/journal.ts';
import { takeOwnership } from '../store/owner-lock.ts';
import { verifyJournal } from '../use-cases/verify-journal.ts';
import { printVerification } from './verify-command.ts';
import { databaseFile, withInstallation } from './with-installation.ts';

export function restoreCommand(program: Command, config: () => Config): void {
  program
    .command('restore <file>')
    .description(
      'Put a backup in the place of the database; the present one is kept in backups/. Stop the server first',
    )
    .action(async (file: string) => {
      const given = config();
      const backup = resolve(file);
      checkDatabase(backup);
      const lock = takeOwnership(given.dataDir);
      try {
        keepPresent(given);
        await replaceDatabase(backup, databaseFile(given));
        await withInstallation(given, async ({ store, deps, mallId }) => {
          // Every screen then forgets what it knew and takes a fresh view.
          await deps.uow.runUnjournaled((tx, at) => renewEpoch(tx, systemIds.uuid(at)));
          const found = await verifyJournal(store, mallId);
          printVerification(found);
          if (found.misfit !== null) process.exitCode = 1;
        });
      } finally {
        lock.release();
      }
    });
}

function keepPresent(config: Config): void {
  if (!existsSync(databaseFile(config))) return;
  const kept = join(config.dataDir, 'backups', `before-restore-${systemClock.now()}.db`);
  backupDatabase(databaseFile(config), kept);
  console.log(`the present database is kept in ${kept}`);
}
