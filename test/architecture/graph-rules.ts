import type { Source } from './source.ts';
import type { Violation } from './violation.ts';

/** Every group of files that import each other in a circle, named once, by its first file in the alphabet. */
export function checkCycles(sources: Source[]): Violation[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const found = new Map<string, Violation>();
  const done = new Set<string>();

  const walk = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      const violation = describeCycle(trail.slice(start));
      found.set(violation.rule, violation);
      return;
    }
    if (done.has(path)) return;
    for (const { target } of byPath.get(path)?.imports ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const path of [...byPath.keys()].sort()) walk(path, []);
  return [...found.values()];
}

function describeCycle(cycle: string[]): Violation {
  const first = [...cycle].sort()[0] ?? '';
  const at = cycle.indexOf(first);
  const turned = [...cycle.slice(at), ...cycle.slice(0, at), first];
  return { file: first, line: 1, rule: `import cycle: ${turned.join(' → ')}` };
}

const MIGRATION = /^migrations\/(\d{4})-[a-z0-9-]+\.ts$/;
const INDEX = 'migrations/index.ts';

/** Migrations are numbered 0001, 0002 … without gap, and the index names each one, in that order. */
export function checkMigrations(sources: Source[]): Violation[] {
  const files = sources
    .map(({ path }) => path)
    .filter((path) => MIGRATION.test(path))
    .sort();
  const misnumbered = files
    .filter((path, position) => Number(MIGRATION.exec(path)?.[1]) !== position + 1)
    .map((file) => ({ file, line: 1, rule: 'migrations are numbered 0001, 0002 … without gap or double' }));
  const index = sources.find(({ path }) => path === INDEX);
  const listed = (index?.imports ?? []).map(({ target }) => target).filter((target) => MIGRATION.test(target));
  if (listed.join() === files.join()) return misnumbered;
  const rule = `must import every migration in order: ${files.join(', ')}; it imports ${listed.join(', ') || 'none'}`;
  return [...misnumbered, { file: INDEX, line: 1, rule }];
}
