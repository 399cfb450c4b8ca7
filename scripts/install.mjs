// `node scripts/install.mjs`: installs the packages unless they are there (for .ci/run).
import { ensureInstalled } from './lib/ensure-installed.mjs';

await ensureInstalled();
