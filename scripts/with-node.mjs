// `node scripts/with-node.mjs <file> <arguments…>`: runs a file of the clone on the right Node, packages installed.
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { findNode } from './lib/find-node.mjs';
import { inRoot } from './lib/root.mjs';
import { run } from './lib/run.mjs';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: node scripts/with-node.mjs <file> <arguments…>');
await ensureInstalled();
process.exitCode = await run(findNode(), [inRoot(file), ...args]);
