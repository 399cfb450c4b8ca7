import { describe, expect, it } from 'vitest';
import { checkCycles, checkMigrations } from './architecture/graph-rules.ts';
import { checkImportTable } from './architecture/import-table.ts';
import { readRepository } from './architecture/repository.ts';
import { checkLengths, checkUses } from './architecture/use-rules.ts';
import { formatViolation } from './architecture/violation.ts';

/** The rules of design.md §3 and §8 that a machine can check. What they are is in test/architecture/. */
describe('the whole repository', () => {
  const sources = readRepository();
  const inServer = sources.filter(({ path }) => path.startsWith('server/') || path.startsWith('contract/'));

  it('has files to check', () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  it.each([
    ['imports only what the table of design §3 allows', checkImportTable(sources)],
    ['takes time, chance and environment from one place, and leaves nothing undone', checkUses(sources)],
    ['keeps its files short', checkLengths(sources)],
    ['lists every migration in order', checkMigrations(sources)],
    ['has no import cycles in the server', checkCycles(inServer)],
  ])('%s', (_, violations) => {
    expect(violations.map(formatViolation)).toEqual([]);
  });
});
