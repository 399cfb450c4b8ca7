import { Command } from 'commander';
import { backupCommand } from './cli/backup-command.ts';
import { CliError } from './cli/cli-error.ts';
import { deviceCommand } from './cli/device-command.ts';
import { explainCommand } from './cli/explain-command.ts';
import { initCommand } from './cli/init-command.ts';
import { restoreCommand } from './cli/restore-command.ts';
import { userCommand } from './cli/user-command.ts';
import { verifyCommand } from './cli/verify-command.ts';
import { ConfigError, readConfig } from './config.ts';
import { simulateCommand } from './demo/simulation/command.ts';
import { readDemoPassword } from './installation.ts';
import { StoreError } from './store/database.ts';
import { Refused } from './use-cases/refused.ts';
import { VERSION } from './version.ts';

const program = new Command('loket')
  .description('Queues for a Mal Pelayanan Publik. Works on the data folder in LOKET_DATA (default: data/).')
  .version(VERSION);

const REGISTER = [
  initCommand,
  userCommand,
  deviceCommand,
  verifyCommand,
  explainCommand,
  backupCommand,
  restoreCommand,
];

try {
  const config = readConfig();
  for (const register of REGISTER) register(program, () => config);
  simulateCommand(program, { demoPassword: config.demoPassword ?? readDemoPassword(config.dataDir) });
  await program.parseAsync();
} catch (error) {
  const known = [CliError, StoreError, ConfigError, Refused].some((kind) => error instanceof kind);
  console.error(known && error instanceof Error ? `loket: ${error.message}` : error);
  process.exitCode = 1;
}
