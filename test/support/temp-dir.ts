import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

/** A new empty folder, removed when the test file that asked for it is through. */
export function tempDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'loket-test-'));
  made.push(folder);
  return folder;
}

afterAll(() => {
  // A server that was killed a moment ago may still have its files open; Windows then wants a second try.
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});
