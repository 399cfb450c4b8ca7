import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchBroadcast } from './broadcast.ts';
import { benchIssue } from './issue.ts';
import { benchMemory } from './memory.ts';
import { benchReconnect } from './reconnect.ts';
import { benchStart } from './start.ts';
import { type Finding, printFinding } from './support/report.ts';
import { benchUiSize, hasBuild } from './ui-size.ts';

/**
 * `npm run bench` prints the ratios of design §10 that exist so far; `--smoke` runs each briefly and only checks that they work,
 * because ratios on a busy machine prove nothing; `--only issue,broadcast` runs some.
 */
const smoke = process.argv.includes('--smoke');
const only = process.argv[process.argv.indexOf('--only') + 1]?.split(',');
const folder = mkdtempSync(join(tmpdir(), 'loket-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const issueSize = smoke
  ? { tickets: 5_000, rounds: 1, perRound: 300 }
  : { tickets: 1_000_000, rounds: 7, perRound: 3_000 };
const BENCHES: Record<string, () => Finding[] | Promise<Finding[]>> = {
  issue: () => benchIssue(folder, issueSize),
  broadcast: () => benchBroadcast(folder, smoke ? { sockets: 40, calls: 5 } : { sockets: 300, calls: 80 }),
  reconnect: () => benchReconnect(folder, smoke ? { clients: 50, rounds: 1 } : { clients: 1_000, rounds: 3 }),
  memory: () => benchMemory(folder, { tickets: smoke ? 200 : 5_000 }),
  start: () => benchStart(folder, { rounds: smoke ? 1 : 3 }),
  size: () => (hasBuild() ? benchUiSize() : []),
};

const findings: Finding[] = [];
for (const [name, bench] of Object.entries(BENCHES)) {
  if (process.argv.includes('--only') && only?.includes(name) !== true) continue;
  console.log(`${name} …`);
  findings.push(...(await bench()));
}
console.log('');
// A size does not depend on how busy the machine is; the other budgets are judged by whoever runs the whole bench.
const isSize = (finding: Finding) => finding.what.startsWith('first load');
for (const finding of findings) printFinding(finding, !smoke || isSize(finding));
process.exitCode = findings.length > 0 && findings.filter(isSize).every((finding) => finding.kept) ? 0 : 1;
