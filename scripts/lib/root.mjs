import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A path inside the clone. */
export function inRoot(...parts) {
  return join(root, ...parts);
}
