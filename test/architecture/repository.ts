import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSource, type Source } from './source.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDERS = [
  'contract',
  'server',
  'migrations',
  'ui-shared',
  'kiosk-ui',
  'display-ui',
  'counter-ui',
  'bench',
  'scripts',
  'test',
];

/** Every source file of the repository. */
export function readRepository(): Source[] {
  return FOLDERS.flatMap((folder) => listSources(folder)).map((path) =>
    parseSource(path, readFileSync(join(ROOT, path), 'utf8')),
  );
}

function listSources(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(?:ts|tsx|mjs)$/.test(path))
    .sort();
}
