import type { Command } from 'commander';
import type { Config } from '../config.ts';
import type { Verification } from '../store/verify.ts';
import { verifyJournal } from '../use-cases/verify-journal.ts';
import { withInstallation } from './with-installation.ts';

export function verifyCommand(program: Command, config: () => Config): void {
  program
    .command('verify')
    .description(
      'Check the hash chain, and that folding the journal gives the rows; names the first entry that does not fit',
    )
    .action(async () => {
      const found = await withInstallation(config(), ({ store, mallId }) => verifyJournal(store, mallId));
      printVerification(found);
      if (found.misfit !== null) process.exitCode = 1;
    });
}

export function printVerification(found: Verification): void {
  if (found.misfit === null) {
    const { entries, tickets, duties, announcements, hash } = found;
    console.log(`verified: ${entries} entries, ${tickets} tickets, ${duties} duties, ${announcements} announcements`);
    console.log(`head: ${entries} ${hash}`);
    return;
  }
  const { seq, reason } = found.misfit;
  console.log(seq === null ? `NOT VERIFIED: ${reason}` : `NOT VERIFIED: entry ${seq}: ${reason}`);
}
