import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../clock.ts';
import type { Config } from '../config.ts';
import { systemIds } from '../ids.ts';
import { DATABASE_FILE, type Installation, openInstallation } from '../installation.ts';
import { CliError } from './cli-error.ts';

export function databaseFile(config: Config): string {
  return join(config.dataDir, DATABASE_FILE);
}

/** Runs on an installation that is there already; it may be running beside. */
export async function withInstallation<T>(
  config: Config,
  work: (installation: Installation) => Promise<T>,
): Promise<T> {
  if (!existsSync(databaseFile(config))) {
    throw new CliError(`no database in ${config.dataDir}; start the server once, or run: loket init`);
  }
  const fail = (error: unknown): never => {
    throw error;
  };
  const installation = await openInstallation(config, { clock: systemClock, ids: systemIds, onFatal: fail });
  try {
    return await work(installation);
  } finally {
    await installation.store.close();
  }
}
