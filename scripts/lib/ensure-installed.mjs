import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { inRoot } from './root.mjs';
import { run } from './run.mjs';
import { giveUp, say } from './say.mjs';

const STAMP = inRoot('node_modules', '.loket-lock');
/** npm's own record of what it has installed. */
const RECORD = inRoot('node_modules', '.package-lock.json');

/** Installs the packages of package-lock.json unless exactly these are there. Ends the process if it cannot. */
export async function ensureInstalled() {
  const lock = readFileSync(inRoot('package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  if (!isInstalled(JSON.parse(lock.toString('utf8')))) await install();
  writeFileSync(STAMP, hash);
}

/**
 * Whether npm's record has exactly the packages of the lock, and their folders are there: whoever ran `npm ci` or
 * `npm install` by hand need not wait for a second installation.
 */
function isInstalled(lock) {
  let installed;
  try {
    installed = JSON.parse(readFileSync(RECORD, 'utf8')).packages;
  } catch {
    return false;
  }
  const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
  // npm leaves out optional packages for other platforms; they are no sign of an incomplete installation.
  return (
    locked.every(([path, entry]) =>
      installed[path] === undefined ? entry.optional === true : installed[path].version === entry.version,
    ) && Object.keys(installed).every((path) => lock.packages[path] !== undefined && existsSync(inRoot(path)))
  );
}

/**
 * `npm ci` into an empty place; afterwards only what the lock has changed, since `npm ci` would first delete everything,
 * from under a server that runs and, on Windows, under the very node.exe that runs this.
 */
async function install() {
  // Gone first: an installation that is cut off must not look finished.
  rmSync(STAMP, { force: true });
  say('Memasang paket …', 'installing packages …');
  // dev and optional by name: NODE_ENV=production would otherwise leave out Vite, `omit=optional` Node itself.
  const args = [
    '--include=dev',
    '--include=optional',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const code = await runNpm([...(existsSync(RECORD) ? ['install', '--no-save'] : ['ci']), ...args]);
  if (code !== 0) {
    giveUp(
      'Pemasangan paket gagal (lihat di atas). Periksa sambungan internet, lalu jalankan `npm ci` dan coba lagi.',
      'Installing the packages failed (see above). Check the internet connection, run `npm ci`, then try again.',
    );
  }
}

/** npm hands its own path down; without it (`node scripts/start.mjs`) the one in PATH is taken, which on Windows is a .cmd. */
function runNpm(args) {
  const cli = process.env.npm_execpath;
  const stdio = ['ignore', 'ignore', 'inherit'];
  if (cli !== undefined && basename(cli) === 'npm-cli.js') return run(process.execPath, [cli, ...args], { stdio });
  return run('npm', args, { stdio, shell: process.platform === 'win32' });
}
