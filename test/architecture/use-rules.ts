import type { Source } from './source.ts';
import type { Violation } from './violation.ts';

interface UseRule {
  what: string[];
  holdsIn: (path: string) => boolean;
  rule: string;
}

const TIME_AND_CHANCE = [
  'Date.now',
  'new Date()',
  'Date()',
  'Math.random',
  'performance.now',
  'hrtime',
  'randomUUID',
  'randomBytes',
  'randomInt',
  'randomFillSync',
  'getRandomValues',
];
const TOUCH_THE_MACHINE = ['server/clock.ts', 'server/ids.ts'];
const MAY_READ_ENVIRONMENT = ['server/config.ts', 'server/main.ts', 'server/cli.ts'];

const RULES: UseRule[] = [
  {
    what: TIME_AND_CHANCE,
    holdsIn: (path) => path.startsWith('server/') && !TOUCH_THE_MACHINE.includes(path),
    rule: 'only server/clock.ts and server/ids.ts touch time and chance; take them as arguments (design §2)',
  },
  {
    what: ['async', 'await', 'Promise'],
    holdsIn: (path) => path.startsWith('server/domain/'),
    rule: 'the domain is pure and synchronous (design §3)',
  },
  {
    what: ['process.env'],
    holdsIn: (path) => path.startsWith('server/') && !MAY_READ_ENVIRONMENT.includes(path),
    rule: 'the environment is read once, in server/config.ts (design §3)',
  },
  {
    what: ['TODO', 'FIXME', '@ts-ignore', '@ts-nocheck', 'any'],
    holdsIn: () => true,
    rule: 'finish it, or write an issue (design §8)',
  },
];

/** Everything that a file does and may not do in the place where it stands. */
export function checkUses(sources: Source[]): Violation[] {
  return sources.flatMap(({ path, uses }) =>
    uses.flatMap(({ what, line }) =>
      RULES.filter((rule) => rule.what.includes(what) && rule.holdsIn(path)).map((rule) => ({
        file: path,
        line,
        rule: `${what}: ${rule.rule}`,
      })),
    ),
  );
}

const LENGTH_LIMIT = 300;
const LIMITED = ['server/', 'contract/', 'migrations/'];

export function checkLengths(sources: Source[]): Violation[] {
  return sources
    .filter(({ path, lines }) => lines > LENGTH_LIMIT && LIMITED.some((folder) => path.startsWith(folder)))
    .map(({ path, lines }) => ({
      file: path,
      line: LENGTH_LIMIT,
      rule: `${lines} lines; ${LENGTH_LIMIT} at most, one idea a file (design §8)`,
    }));
}
