// `npm run check:links`: every relative link and picture in README, CHANGELOG and docs/ leads to a file of the repository.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { inRoot, root } from './lib/root.mjs';

const broken = [...readdirSync(root).map((name) => inRoot(name)), ...listFolder(inRoot('docs'))]
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) => findBroken(file));

for (const line of broken) console.error(line);
if (broken.length > 0) process.exitCode = 1;

function listFolder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? listFolder(path) : [path]));
}

/** Markdown `[text](target)` and HTML `src="target"`, outside of code; web addresses and anchors are not looked up. */
function findBroken(file) {
  const text = readFileSync(file, 'utf8').replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '');
  const targets = [...text.matchAll(/\]\(<?([^)\s>]+)>?(?:\s[^)]*)?\)|(?:src|href)="([^"]+)"/g)].map(
    (match) => match[1] ?? match[2],
  );
  return targets
    .filter((target) => !/^(?:[a-z][a-z0-9+.-]*:|#|\/)/i.test(target))
    .filter((target) => !existsSync(join(dirname(file), decodeURIComponent(target.replace(/[?#].*$/, '')))))
    .map((target) => `${relative(root, file)}: ${target} does not exist`);
}
