import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync } from 'vite';

const FOLDER = join(import.meta.dirname, '..', '..', 'contract');

/**
 * A hash of every exported schema and interface of contract/, by name: what a client of another version would see
 * differently. Words for people (description, comments) and the order of properties do not count.
 */
export async function hashContract(): Promise<Record<string, string>> {
  const hashes = new Map<string, string>();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.ts'))) {
    const path = join(FOLDER, file);
    const exported = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
    const schemas = Object.entries(exported).filter(([, value]) => isSchema(value));
    const found = [
      ...schemas.map(([name, schema]): [string, string] => [name, toStableJson(schema)]),
      ...listInterfaces(readFileSync(path, 'utf8')),
    ];
    for (const [name, content] of found) {
      if (hashes.has(name)) throw new Error(`contract/ exports two things with the name ${name}`);
      hashes.set(name, createHash('sha256').update(content).digest('hex'));
    }
  }
  return Object.fromEntries([...hashes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** TypeBox marks its schemas with a hidden `~kind`. */
function isSchema(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '~kind' in value;
}

function toStableJson(schema: unknown): string {
  return JSON.stringify(schema, (key, value: unknown) => {
    if (key === 'description') return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** The live events are interfaces, not schemas: their text without comments and spaces stands for them. */
function listInterfaces(text: string): [string, string][] {
  const { program, comments } = parseSync('contract.ts', text);
  const withoutComments = comments.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
  return program.body.flatMap((node): [string, string][] => {
    if (node.type !== 'ExportNamedDeclaration' || node.declaration?.type !== 'TSInterfaceDeclaration') return [];
    const { id, start, end } = node.declaration;
    return [[id.name, withoutComments.slice(start, end).replaceAll(/\s+/g, ' ')]];
  });
}
