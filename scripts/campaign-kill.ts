// `npm run campaign:kill -- --rounds 200 [--seed words]`: kills the server that often; the short one runs with the tests.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runKillCampaign } from '../test/support/kill-campaign.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '200' }, seed: { type: 'string', default: `campaign ${Date.now()}` } },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds: a whole number from 1');

const dataDir = mkdtempSync(join(tmpdir(), 'loket-campaign-'));
const isTerminal = process.stderr.isTTY;
const { faults, summary } = await runKillCampaign({
  rounds,
  seed: values.seed,
  dataDir,
  onRound: (round) => {
    if (isTerminal) process.stderr.write(`\r${round} of ${rounds} `);
    else if (round % 20 === 0) process.stderr.write(`${round} of ${rounds}\n`);
  },
});
if (isTerminal) process.stderr.write('\r');
console.log(summary);
for (const fault of faults) console.error(fault);
if (faults.length === 0) rmSync(dataDir, { recursive: true, force: true });
else console.error(`The data is kept in ${dataDir}`);
process.exitCode = faults.length === 0 ? 0 : 1;
