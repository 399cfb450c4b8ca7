// `npm start`: installs, builds and starts the server; skips what is done. Arguments go to server/main.ts (`--demo`).
// Runs on Node 18 and later, without packages: it is what fetches the right Node and the packages.
import { ensureBuilt } from './lib/ensure-built.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { findNode } from './lib/find-node.mjs';
import { inRoot } from './lib/root.mjs';
import { run } from './lib/run.mjs';
import { SERVER_ENV, SERVER_FLAGS } from './lib/server-process.mjs';

await ensureInstalled();
const node = findNode();
await ensureBuilt(node);
process.exitCode = await run(node, [...SERVER_FLAGS, inRoot('server', 'main.ts'), ...process.argv.slice(2)], {
  env: { ...process.env, ...SERVER_ENV },
});
