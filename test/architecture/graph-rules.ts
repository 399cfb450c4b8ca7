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

const MIGRATION = /^migrations\/((\d{4})-[a-z0-9-]+)\.ts$/;
const INDEX = 'migrations/index.ts';

/** Migrations are numbered 0001, 0002 … without gap, and the index imports and names each one, in that order. */
export function checkMigrations(sources: Source[]): Violation[] {
  const names = sources.flatMap(({ path }) => MIGRATION.exec(path)?.[1] ?? []).sort();
  const misnumbered = names
    .filter((name, position) => Number(name.slice(0, 4)) !== position + 1)
    .map((name) => ({
      file: `migrations/${name}.ts`,
      line: 1,
      rule: 'migrations are numbered 0001, 0002 … without gap or double',
    }));
  const index = sources.find(({ path }) => path === INDEX);
  const imported = (index?.imports ?? []).flatMap(({ target }) => MIGRATION.exec(target)?.[1] ?? []);
  const named = [...(index?.text ?? '').matchAll(/'(\d{4}-[a-z0-9-]+)':/g)].map(([, name]) => name);
  if (imported.join() === names.join() && named.join() === names.join()) return misnumbered;
  return [...misnumbered, { file: INDEX, line: 1, rule: `must import and name, in this order: ${names.join(', ')}` }];
}
