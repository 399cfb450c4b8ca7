import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hashFiles } from './hash-files.mjs';
import { inRoot } from './root.mjs';
import { run } from './run.mjs';
import { giveUp, say } from './say.mjs';

/** Everything that Vite reads; contract and ui-shared are bundled into each UI. */
const INPUTS = ['contract', 'ui-shared', 'kiosk-ui', 'display-ui', 'counter-ui', 'vite.config.ts', 'package-lock.json'];
const STAMP = inRoot('dist', '.stamp');

/** Builds the screens into dist/ unless that was done from the same files. Ends the process if it cannot. */
export async function ensureBuilt(node) {
  const hash = hashFiles(INPUTS);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  say('Membangun layar …', 'building the screens …');
  // Gone before the build starts: a build that is cut off must not look finished.
  rmSync(STAMP, { force: true });
  const code = await run(node, [inRoot('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (code !== 0) giveUp('Pembangunan layar gagal (lihat di atas).', 'Building the screens failed (see above).');
  writeFileSync(STAMP, hash);
}
