import { existsSync } from 'node:fs';
import { inRoot } from './root.mjs';
import { giveUp } from './say.mjs';

/** The server runs its TypeScript as it is, and better-sqlite3 crashes on Node 20. */
const LEAST_MAJOR = 24;

/**
 * The Node that Loket runs on: the one npm brought (optionalDependencies in package.json), else the running one if it
 * is new enough. Ends the process if there is none.
 */
export function findNode() {
  const brought = inRoot('node_modules', packageName(), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(brought)) return brought;
  if (Number.parseInt(process.versions.node, 10) >= LEAST_MAJOR) return process.execPath;
  return giveUp(
    `Loket memerlukan Node.js ${LEAST_MAJOR} atau lebih baru; di sini ${process.version}, dan untuk ${process.platform}-${process.arch} npm tidak membawanya. Pasang dari https://nodejs.org, lalu coba lagi.`,
    `Loket needs Node.js ${LEAST_MAJOR} or newer; this is ${process.version}, and npm brings none for ${process.platform}-${process.arch}. Install it from https://nodejs.org, then try again.`,
  );
}

function packageName() {
  return `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
}
