import { describe, expect, it } from 'vitest';
import { checkCycles, checkMigrations } from './graph-rules.ts';
import { checkImportTable } from './import-table.ts';
import { parseSource } from './source.ts';
import { checkLengths, checkUses } from './use-rules.ts';

/** A checker that never finds anything would pass for ever: here it must find what is planted. */
describe('the import table', () => {
  const check = (path: string, text: string) => checkImportTable([parseSource(path, text)]).map(({ rule }) => rule);

  it.each([
    ['contract/a.ts', "import { x } from '../server/ids.ts';"],
    ['contract/a.ts', "import { readFileSync } from 'node:fs';"],
    ['server/domain/a.ts', "import { createHash } from 'node:crypto';"],
    ['server/domain/a.ts', "import type { Kysely } from 'kysely';"],
    ['server/domain/a.ts', "import { Board } from '../../contract/board.ts';"],
    ['server/domain/a.ts', "import type { Clock } from '../clock.ts';"],
    ['server/store/a.ts', "import type { App } from '../http/app.ts';"],
    ['server/store/a.ts', "export { x } from '../live/gateway.ts';"],
    ['server/store/a.ts', "export * from '../use-cases/call-next.ts';"],
    ['server/use-cases/a.ts', "import type { Transaction } from 'kysely';"],
    ['server/use-cases/a.ts', "import type { FastifyRequest } from 'fastify';"],
    ['server/use-cases/a.ts', "const { Server } = await import('socket.io');"],
    ['server/http/a.ts', "import { sql } from 'kysely';"],
    ['server/http/a.ts', "import { Server } from 'socket.io';"],
    ['server/live/a.ts', "import type { Kysely } from 'kysely';"],
    ['server/live/a.ts', "import cookie from '@fastify/cookie';"],
    ['server/live/a.ts', "import { callNext } from '../use-cases/call-next.ts';"],
    ['server/http/a.ts', "import { gateway } from '../live/gateway.ts';"],
    ['server/http/a.ts', "import type { UnitOfWork } from '../store/unit-of-work.ts';"],
    ['server/views/a.ts', "import type { Server } from 'socket.io';"],
    ['server/compose.ts', "import { sql } from 'kysely';"],
    ['server/cli.ts', "import Database from 'better-sqlite3';"],
    ['migrations/0001-a.ts', "import type { DB } from '../server/store/schema.ts';"],
    ['kiosk-ui/a.tsx', "import { newId } from '../server/ids.ts';"],
    ['kiosk-ui/a.tsx', "import { Row } from '../counter-ui/row.tsx';"],
    ['kiosk-ui/a.tsx', "import { BoardView } from '../contract/board.ts';"],
    ['kiosk-ui/a.tsx', "import { BoardView, type Zone } from '../contract/board.ts';"],
    ['kiosk-ui/a.tsx', "import { join } from 'node:path';"],
    ['ui-shared/a.ts', "import { x } from '../kiosk-ui/x.ts';"],
    ['ui-shared/a.ts', "type Row = import('../server/store/schema.ts').Row;"],
  ])('finds in %s: %s', (path, text) => {
    expect(check(path, text)).toHaveLength(1);
  });

  it.each([
    ['contract/a.ts', "import { Type } from 'typebox';"],
    ['server/domain/a.ts', "import type { TicketView } from '../../contract/ticket.ts';"],
    ['server/domain/a.ts', "import { PRIORITIES } from '../../contract/words.ts';"],
    ['server/store/a.ts', "import { sql } from 'kysely'; import Database from 'better-sqlite3';"],
    [
      'server/use-cases/a.ts',
      "import { insertTicket } from '../store/ticket.ts'; import type { Clock } from '../clock.ts';",
    ],
    ['server/http/a.ts', "import cookie from '@fastify/cookie'; import { callNext } from '../use-cases/call-next.ts';"],
    ['server/live/a.ts', "import { Server } from 'socket.io'; import { pickNext } from '../domain/queue-order.ts';"],
    ['server/http/a.ts', "import { readBoardView } from '../views/board-view.ts';"],
    ['server/main.ts', "import { compose } from './compose.ts'; import pino from 'pino';"],
    ['migrations/0001-a.ts', "import { sql } from 'kysely';"],
    ['kiosk-ui/a.tsx', "import { render } from 'preact'; import 'preact/debug'; import './kiosk.css';"],
    ['kiosk-ui/a.tsx', "import { type BoardView, type Zone } from '../contract/board.ts';"],
    ['kiosk-ui/a.tsx', "import { PROTOCOL_VERSION } from '../contract/protocol-version.ts';"],
    ['test/a.ts', "import Database from 'better-sqlite3';"],
  ])('allows in %s: %s', (path, text) => {
    expect(check(path, text)).toEqual([]);
  });
});

describe('what a file may use', () => {
  const check = (path: string, text: string) =>
    checkUses([parseSource(path, text)]).map(({ rule }) => rule.split(':')[0]);

  it.each([
    ['server/use-cases/a.ts', 'const at = Date.now();', 'Date.now'],
    ['server/store/a.ts', 'const at = new Date();', 'new Date()'],
    ['server/live/a.ts', 'const at = performance.now();', 'performance.now'],
    ['server/domain/a.ts', 'const die = Math.random();', 'Math.random'],
    ['server/http/a.ts', "import { randomUUID } from 'node:crypto';", 'randomUUID'],
    ['server/http/a.ts', 'const token = crypto.randomUUID();', 'randomUUID'],
    ['server/demo/a.ts', 'const bytes = crypto.getRandomValues(new Uint8Array(8));', 'getRandomValues'],
    ['server/domain/a.ts', 'export const f = async () => 1;', 'async'],
    ['server/domain/a.ts', 'export function f(p: Promise<void>) {}', 'Promise'],
    ['server/store/a.ts', 'const folder = process.env.LOKET_DATA;', 'process.env'],
    ['server/store/a.ts', "const folder = process['env'];", 'process.env'],
    ['kiosk-ui/a.tsx', '/** TODO later */', 'TODO'],
    ['bench/a.ts', '// FIXME', 'FIXME'],
    ['contract/a.ts', '// @ts-ignore', '@ts-ignore'],
    ['server/http/a.ts', 'const body = request as any;', 'any'],
  ])('finds in %s: %s', (path, text, what) => {
    expect(check(path, text)).toContain(what);
  });

  it.each([
    ['server/clock.ts', 'const at = Date.now();'],
    ['server/ids.ts', "import { randomBytes } from 'node:crypto';"],
    ['server/config.ts', 'const env = process.env;'],
    ['server/store/a.ts', "import { createHash } from 'node:crypto';"],
    ['server/domain/a.ts', 'export const day = (at: number) => new Date(at);'],
    ['server/store/a.ts', "// Date.now() would run backwards\nconst text = 'TODO Math.random';"],
    ['ui-shared/a.ts', 'const at = performance.now();'],
  ])('allows in %s: %s', (path, text) => {
    expect(check(path, text)).toEqual([]);
  });

  it('finds a file of 301 lines in the server, not in a screen', () => {
    const text = 'export {};\n'.repeat(301);
    expect(checkLengths([parseSource('server/http/a.ts', text)])).toHaveLength(1);
    expect(checkLengths([parseSource('kiosk-ui/a.ts', text)])).toEqual([]);
    expect(checkLengths([parseSource('server/http/a.ts', 'export {};\n'.repeat(300))])).toEqual([]);
  });
});

describe('cycles', () => {
  const check = (files: Record<string, string>) =>
    checkCycles(Object.entries(files).map(([path, text]) => parseSource(path, text))).map(({ rule }) => rule);

  it('finds a circle of three once, wherever it starts', () => {
    expect(
      check({
        'server/a.ts': "import './c.ts';",
        'server/b.ts': "import type { A } from './a.ts';",
        'server/c.ts': "export * from './b.ts';",
        'server/main.ts': "import './b.ts';",
      }),
    ).toEqual(['import cycle: server/a.ts → server/c.ts → server/b.ts → server/a.ts']);
  });

  it('has nothing against two ways to the same file', () => {
    expect(
      check({
        'server/a.ts': "import './b.ts'; import './c.ts';",
        'server/b.ts': "import './c.ts';",
        'server/c.ts': '',
      }),
    ).toEqual([]);
  });
});

describe('migrations', () => {
  const check = (index: string, ...names: string[]) =>
    checkMigrations([
      parseSource('migrations/index.ts', index),
      ...names.map((name) => parseSource(`migrations/${name}.ts`, '')),
    ]).map(({ rule }) => rule);
  const write = (...names: string[]) =>
    names.map((name, n) => `import { m${n} } from './${name}.ts';`).join('\n') +
    `export const MIGRATIONS = { ${names.map((name, n) => `'${name}': m${n}`).join(', ')} };`;

  it('accepts an index that names each in order', () => {
    expect(check(write('0001-mall', '0002-ticket'), '0001-mall', '0002-ticket')).toEqual([]);
  });

  it.each([
    ['one is not listed', write('0001-mall'), ['0001-mall', '0002-ticket']],
    ['the order is wrong', write('0002-ticket', '0001-mall'), ['0001-mall', '0002-ticket']],
    [
      'one is imported and does not run',
      "import { m } from './0001-mall.ts'; export const MIGRATIONS = {};",
      ['0001-mall'],
    ],
    ['a number is there twice', write('0001-mall', '0001-other'), ['0001-mall', '0001-other']],
    ['a number is left out', write('0001-mall', '0003-ticket'), ['0001-mall', '0003-ticket']],
  ])('finds that %s', (_, index, names) => {
    expect(check(index, ...names)).not.toEqual([]);
  });
});
