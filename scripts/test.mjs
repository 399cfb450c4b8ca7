// `npm test`: installs and builds what is missing (the end-to-end tests open the built screens), then runs vitest once.
import { ensureBuilt } from './lib/ensure-built.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { findNode } from './lib/find-node.mjs';
import { inRoot } from './lib/root.mjs';
import { run } from './lib/run.mjs';

await ensureInstalled();
const node = findNode();
await ensureBuilt(node);
const vitest = inRoot('node_modules', 'vitest', 'vitest.mjs');
process.exitCode = await run(node, [vitest, 'run', ...process.argv.slice(2)]);
