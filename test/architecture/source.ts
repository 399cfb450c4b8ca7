import { posix } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';

/** What one file imports: a path in the repository, a package (`npm:kysely`) or a part of Node (`node:fs`). */
export interface Import {
  target: string;
  typeOnly: boolean;
  line: number;
}

/** Something the rules forbid in places: `Date.now`, `async`, a note that work is left. */
export interface Use {
  what: string;
  line: number;
}

export interface Source {
  path: string;
  text: string;
  lines: number;
  imports: Import[];
  uses: Use[];
}

const RANDOM_NAMES = ['randomUUID', 'randomBytes', 'randomInt', 'randomFillSync', 'getRandomValues', 'hrtime'];
const WATCHED_MEMBERS = ['Date.now', 'Math.random', 'performance.now', 'process.env'];

/** Reads one file; throws if it is not TypeScript. Paths are relative to the repository, with slashes. */
export function parseSource(path: string, text: string): Source {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0)
    throw new Error(`${path} cannot be parsed: ${errors.map((error) => error.message).join('; ')}`);
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const imports: Import[] = [];
  const uses: Use[] = [];
  const addImport = (node: { start: number }, source: string, typeOnly: boolean) =>
    imports.push({ target: resolveTarget(path, source), typeOnly, line: lineAt(node.start) });
  const addUse = (node: { start: number }, what: string) => uses.push({ what, line: lineAt(node.start) });

  watchImports(program, addImport);
  watchUses(program, addUse);
  for (const comment of comments) {
    for (const [what] of comment.value.matchAll(/\b(?:TODO|FIXME)\b|@ts-(?:ignore|nocheck)/g)) addUse(comment, what);
  }
  return { path, text, lines: text.trimEnd().split('\n').length, imports, uses };
}

type AddImport = (node: { start: number }, source: string, typeOnly: boolean) => void;
type AddUse = (node: { start: number }, what: string) => void;

function watchImports(program: ESTree.Program, add: AddImport): void {
  new Visitor({
    ImportDeclaration: (node) => {
      const named = node.specifiers;
      const everyType = named.length > 0 && named.every((s) => s.type === 'ImportSpecifier' && s.importKind === 'type');
      add(node, node.source.value, node.importKind === 'type' || everyType);
    },
    ExportAllDeclaration: (node) => add(node, node.source.value, node.exportKind === 'type'),
    ExportNamedDeclaration: (node) => {
      if (node.source !== null) add(node, node.source.value, node.exportKind === 'type');
    },
    ImportExpression: (node) => {
      const { source } = node;
      add(node, source.type === 'Literal' && typeof source.value === 'string' ? source.value : 'computed', false);
    },
    TSImportType: (node) => add(node, node.source.value, true),
  }).visit(program);
}

function watchUses(program: ESTree.Program, add: AddUse): void {
  const addAsync = (node: { start: number; async: boolean }) => {
    if (node.async) add(node, 'async');
  };
  new Visitor({
    FunctionDeclaration: addAsync,
    FunctionExpression: addAsync,
    ArrowFunctionExpression: addAsync,
    AwaitExpression: (node) => add(node, 'await'),
    Identifier: (node) => {
      if (RANDOM_NAMES.includes(node.name)) add(node, node.name);
      if (node.name === 'Promise') add(node, 'Promise');
    },
    MemberExpression: ({ object, property, start }) => {
      if (object.type !== 'Identifier') return;
      const name = property.type === 'Identifier' ? property.name : property.type === 'Literal' && property.value;
      const what = `${object.name}.${String(name)}`;
      if (WATCHED_MEMBERS.includes(what)) add({ start }, what);
    },
    NewExpression: (node) => {
      const { callee } = node;
      if (callee.type === 'Identifier' && callee.name === 'Date' && node.arguments.length === 0)
        add(node, 'new Date()');
    },
    CallExpression: (node) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date') add(node, 'Date()');
    },
    TSAnyKeyword: (node) => add(node, 'any'),
  }).visit(program);
}

function resolveTarget(from: string, source: string): string {
  if (source.startsWith('node:')) return source;
  if (source.startsWith('.')) return posix.join(posix.dirname(from), source);
  return `npm:${source}`;
}
