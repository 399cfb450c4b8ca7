// `npm run contract:accept`: writes what crosses the wire into test/contract.snapshot.json after PROTOCOL_VERSION was raised.
// `-- --first` rewrites version 1 as long as nothing was released (no git tag): until then no client has seen it.
import { execFileSync } from 'node:child_process';
import { PROTOCOL_VERSION } from '../contract/protocol-version.ts';
import { hashContract } from './lib/contract-hashes.ts';
import {
  type ContractSnapshot,
  explainMismatch,
  hasHistoryLine,
  readSnapshot,
  writeSnapshot,
} from './lib/contract-snapshot.ts';

const current: ContractSnapshot = { protocolVersion: PROTOCOL_VERSION, schemas: await hashContract() };
const before = readSnapshot();
const isFirst = process.argv.includes('--first');
const isAccepted = before !== null && explainMismatch(before, current) === null;
const refusal = isAccepted ? null : findRefusal(before);

if (isAccepted) {
  console.log(`version ${PROTOCOL_VERSION} is accepted already`);
} else if (refusal === null) {
  writeSnapshot(current);
  console.log(`accepted version ${PROTOCOL_VERSION} with ${Object.keys(current.schemas).length} schemas`);
} else {
  console.error(`not accepted: ${refusal}`);
  process.exitCode = 1;
}

function findRefusal(snapshot: ContractSnapshot | null): string | null {
  if (!hasHistoryLine(PROTOCOL_VERSION))
    return `contract/protocol-version.ts has no history line for ${PROTOCOL_VERSION}`;
  if (isFirst)
    return isFirstVersion(PROTOCOL_VERSION) && !isReleased() ? null : '--first is for version 1 before any release';
  if (snapshot === null || PROTOCOL_VERSION > snapshot.protocolVersion) return null;
  return explainMismatch(snapshot, current);
}

function isFirstVersion(version: number): boolean {
  return version === 1;
}

function isReleased(): boolean {
  return execFileSync('git', ['tag', '--list'], { cwd: import.meta.dirname, encoding: 'utf8' }).trim() !== '';
}
