import { resolve } from 'node:path';

/** Everything an operator can set, read once from the environment (design §7). */
export type Config = Readonly<{
  port: number;
  host: string;
  /** Folder for database, backups and uploads. */
  dataDir: string;
  adminPassword: string | null;
  loadDemo: boolean;
  /** The demo mall keeps its true hours instead of being open around the clock. */
  demoTrueHours: boolean;
  demoPassword: string | null;
  logLevel: LogLevel;
}>;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** The environment as a frozen config. Throws a ConfigError that names the variable. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  if (env.LOKET_DATABASE_URL !== undefined && env.LOKET_DATABASE_URL !== '') {
    throw new ConfigError(
      'LOKET_DATABASE_URL: PostgreSQL is not served yet; leave it empty to use the file in LOKET_DATA',
    );
  }
  return Object.freeze({
    port: readPort(env.PORT),
    host: env.HOST ?? '0.0.0.0',
    dataDir: resolve(env.LOKET_DATA ?? 'data'),
    adminPassword: readPassword('LOKET_ADMIN_PASSWORD', env.LOKET_ADMIN_PASSWORD),
    loadDemo: env.LOKET_DEMO !== 'off',
    demoTrueHours: env.LOKET_DEMO_HOURS === 'true',
    demoPassword: readPassword('LOKET_DEMO_PASSWORD', env.LOKET_DEMO_PASSWORD),
    logLevel: readLogLevel(env.LOG_LEVEL),
  });
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return 3000;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new ConfigError(`PORT: "${text}" is not a port`);
  return port;
}

/** Long enough that a guesser on the LAN, slowed by argon2 and the throttle, does not get there. */
const LEAST_PASSWORD = 8;

function readPassword(name: string, value: string | undefined): string | null {
  if (value === undefined || value === '') return null;
  if (value.length < LEAST_PASSWORD) throw new ConfigError(`${name}: at least ${LEAST_PASSWORD} characters`);
  return value;
}

function readLogLevel(text: string | undefined): LogLevel {
  if (text === undefined || text === '') return 'info';
  const level = LOG_LEVELS.find((candidate) => candidate === text);
  if (level === undefined) throw new ConfigError(`LOG_LEVEL: one of ${LOG_LEVELS.join(', ')}`);
  return level;
}
