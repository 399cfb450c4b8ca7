import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, '..', '..', 'test', 'contract.snapshot.json');
const VERSION_FILE = join(import.meta.dirname, '..', '..', 'contract', 'protocol-version.ts');

/** What crossed the wire when it was last accepted. */
export interface ContractSnapshot {
  protocolVersion: number;
  schemas: Record<string, string>;
}

/** The accepted snapshot, or null before the first one. */
export function readSnapshot(): ContractSnapshot | null {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as ContractSnapshot) : null;
}

export function writeSnapshot(snapshot: ContractSnapshot): void {
  writeFileSync(FILE, `${JSON.stringify(snapshot, null, 2)}\n`);
}

/** The names of what is new, gone or different. */
export function listChanges(before: Record<string, string>, after: Record<string, string>): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => before[name] !== after[name])
    .sort();
}

/** Whether the comment in contract/protocol-version.ts has a line for the version: ` * 2  what changed`. */
export function hasHistoryLine(version: number): boolean {
  return new RegExp(`^ \\* ${version} {2}\\S`, 'm').test(readFileSync(VERSION_FILE, 'utf8'));
}

/** Why the contract as it is does not fit the snapshot, with the next step; null if it does. */
export function explainMismatch(snapshot: ContractSnapshot, current: ContractSnapshot): string | null {
  const changes = listChanges(snapshot.schemas, current.schemas).join(', ');
  if (current.protocolVersion < snapshot.protocolVersion) {
    return `PROTOCOL_VERSION went back from ${snapshot.protocolVersion} to ${current.protocolVersion}`;
  }
  if (current.protocolVersion > snapshot.protocolVersion) {
    return `PROTOCOL_VERSION was raised (changed: ${changes || 'nothing'}): run npm run contract:accept`;
  }
  if (changes === '') return null;
  return `${changes} changed: raise PROTOCOL_VERSION and add a history line, then run npm run contract:accept`;
}
