import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

interface ChromiumOnDisk {
  executable: string;
  /** What it needs to find the libraries and the font that came with it. */
  env: Record<string, string>;
}

/**
 * Where the Chromium of the npm package lies, unpacked once a machine and version (70 MB become 250).
 * LOKET_CHROMIUM names another one, for machines that are not Linux on x64.
 */
export function findChromium(): ChromiumOnDisk {
  const own = process.env.LOKET_CHROMIUM;
  if (own !== undefined && own !== '') return { executable: own, env: {} };
  const folder = join(tmpdir(), `loket-chromium-${readVersion()}`);
  if (!existsSync(folder)) unpack(folder);
  return {
    executable: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), ...fontSettings(folder) },
  };
}

/** Where no fonts are set up, Chromium finds none, not even a fallback: then it gets the one that came with it. */
function fontSettings(folder: string): Record<string, string> {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
}

function readVersion(): string {
  const path = join(ROOT, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

/**
 * The package unpacks into the temporary folder and takes any file that is there for finished, so two workers at once
 * would start half a browser. Each unpacks into a folder of its own; whoever is first gives it its name.
 */
function unpack(folder: string): void {
  const mine = mkdtempSync(`${folder}-`);
  execFileSync(
    process.execPath,
    ['--input-type=module', '-e', "await (await import('@sparticuz/chromium')).default.executablePath()"],
    // The name of Amazon's runtime makes it unpack the libraries too, which a bare machine does not have.
    { cwd: ROOT, env: { ...process.env, TMPDIR: mine, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' } },
  );
  const fonts = `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`;
  writeFileSync(join(mine, 'fonts', 'fonts.conf'), `<?xml version="1.0"?>\n${fonts}\n`);
  try {
    renameSync(mine, folder);
  } catch (error) {
    rmSync(mine, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
