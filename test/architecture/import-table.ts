import type { Import, Source } from './source.ts';
import type { Violation } from './violation.ts';

/** One row of design.md §3. A pattern is a file, a folder (`server/domain/`), a package (`npm:kysely`) or `node:`. */
interface Row {
  of: string;
  may: string[];
  /** What may be imported besides, but only as types. */
  mayAsTypes?: string[];
  /** Said twice on purpose: widening `may` must not let these in. */
  never: string[];
}

/** Plain constants: a pure rule or a screen that needs one pays nothing for TypeBox. */
const CONTRACT_CONSTANTS = [
  'contract/words.ts',
  'contract/set-up-words.ts',
  'contract/protocol-version.ts',
  'contract/problem.ts',
];
const SQL = ['npm:kysely', 'npm:better-sqlite3', 'npm:pg'];
const WEB = ['npm:fastify', 'npm:@fastify/', 'npm:socket.io'];
const CLOCK_AND_IDS = ['server/clock.ts', 'server/ids.ts'];
/** Only use cases open transactions: routes and views cannot write by mistake. */
const UNIT_OF_WORK = 'server/store/unit-of-work.ts';
const COMPOSITION = [
  ...['main', 'cli', 'compose', 'housekeeping', 'installation', 'empty-mall', 'welcome'].map(
    (name) => `server/${name}.ts`,
  ),
  'server/cli/',
];
const SCREENS = ['ui-shared/', 'kiosk-ui/', 'display-ui/', 'counter-ui/'];
const BROWSER_PACKAGES = [
  'npm:preact',
  'npm:@preact/',
  'npm:socket.io-client',
  'npm:lucide',
  'npm:uqr',
  'npm:minisearch',
  'npm:@fontsource/',
];

/** The first row that a file falls under holds. */
const TABLE: Row[] = [
  { of: 'contract/', may: ['contract/', 'npm:typebox'], never: ['node:', 'server/', ...SCREENS] },
  {
    of: 'server/domain/',
    may: ['server/domain/', ...CONTRACT_CONSTANTS],
    mayAsTypes: ['contract/'],
    never: ['node:', ...SQL, ...WEB],
  },
  {
    of: 'server/store/',
    // TypeBox for the JSON columns; the migrations, because opening a database brings it up to date.
    may: ['server/store/', 'server/domain/', 'contract/', 'migrations/', 'node:', 'npm:typebox', ...SQL],
    never: ['server/http/', 'server/live/', 'server/use-cases/', ...WEB],
  },
  {
    of: 'server/use-cases/',
    may: [
      'server/use-cases/',
      'server/domain/',
      'server/store/',
      'contract/',
      ...CLOCK_AND_IDS,
      // Passwords are made and hashed where people are added; the errands of a visit get request ids that follow from the visit's.
      'server/random-password.ts',
      'npm:@node-rs/argon2',
      'node:crypto',
    ],
    never: [...SQL, ...WEB],
  },
  {
    of: 'server/http/',
    // Routes answer with the very views that live/ pushes (design §5), and say days, actors and set-up cells in the words of the domain.
    may: [
      'server/http/',
      'server/views/',
      'server/use-cases/',
      'server/store/',
      'server/domain/',
      'contract/',
      'node:',
      'npm:fastify',
      'npm:@fastify/',
      // The set-up as a file: what is in it is checked, and spreadsheets are read and written.
      'npm:typebox',
      'npm:read-excel-file',
      'npm:write-excel-file',
    ],
    never: ['npm:socket.io', 'server/live/', UNIT_OF_WORK, ...SQL],
  },
  {
    of: 'server/views/',
    // Not in design §3: what http/ answers and live/ pushes stands once, between them and the store.
    may: ['server/views/', 'server/store/', 'server/domain/', 'contract/'],
    never: [UNIT_OF_WORK, ...SQL, ...WEB],
  },
  {
    of: 'server/live/',
    // The domain for who somebody is and when hours change; TypeBox for what comes in over the wire.
    may: [
      'server/live/',
      'server/views/',
      'server/store/',
      'server/domain/',
      'contract/',
      'node:',
      'npm:socket.io',
      'npm:typebox',
    ],
    never: ['npm:fastify', 'npm:@fastify/', 'server/use-cases/', 'server/http/', UNIT_OF_WORK, ...SQL],
  },
  {
    of: 'server/demo/',
    // The demo mall is set up by the use case that sets up any mall.
    may: [
      'server/demo/',
      'server/use-cases/',
      'server/store/',
      'server/domain/',
      'contract/',
      'node:',
      // The simulated day is a crowd of clients, with a command of its own.
      'npm:socket.io-client',
      'npm:cli-progress',
      'npm:commander',
      ...CLOCK_AND_IDS,
    ],
    never: ['server/http/', 'server/live/', ...SQL],
  },
  // These put everything together; what else lies in server/ itself stands alone.
  ...COMPOSITION.map((of) => ({ of, may: ['server/', 'contract/', 'node:', 'npm:'], never: SQL })),
  {
    of: 'server/',
    may: [...CLOCK_AND_IDS, 'contract/', 'package.json', 'node:', 'npm:'],
    never: [...SQL, ...WEB, ...SCREENS],
  },
  // History must not change with the code.
  { of: 'migrations/', may: ['migrations/', 'npm:kysely'], never: ['server/', 'contract/'] },
  ...SCREENS.map((of) => ({
    of,
    may: [of, 'ui-shared/', ...CONTRACT_CONSTANTS, ...BROWSER_PACKAGES],
    mayAsTypes: ['contract/'],
    never: ['server/', 'node:', ...SCREENS.filter((other) => other !== of && other !== 'ui-shared/')],
  })),
];

/** Every import that the table does not allow. Tests, benches and scripts may import what they need. */
export function checkImportTable(sources: Source[]): Violation[] {
  return sources.flatMap(({ path, imports }) => {
    const row = TABLE.find((candidate) => matches(path, candidate.of));
    if (row === undefined) return [];
    return imports
      .filter((imported) => !isAllowed(row, imported))
      .map((imported) => ({ file: path, line: imported.line, rule: explain(row, imported) }));
  });
}

function isAllowed(row: Row, { target, typeOnly }: Import): boolean {
  if (row.never.some((pattern) => matches(target, pattern))) return false;
  const allowed = typeOnly ? [...row.may, ...(row.mayAsTypes ?? [])] : row.may;
  return allowed.some((pattern) => matches(target, pattern));
}

function explain(row: Row, { target }: Import): string {
  const asType = (row.mayAsTypes ?? []).some((pattern) => matches(target, pattern));
  return `${row.of} may not import ${target}${asType ? ' but as a type' : ''} (design §3)`;
}

/** A pattern that ends in `/` or `:` stands for everything below it, any other for itself and, as a package, its parts. */
function matches(target: string, pattern: string): boolean {
  if (pattern.endsWith('/') || pattern.endsWith(':')) return target.startsWith(pattern);
  return target === pattern || (pattern.startsWith('npm:') && target.startsWith(`${pattern}/`));
}
