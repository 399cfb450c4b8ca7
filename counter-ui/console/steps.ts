import type { ConsoleView } from '../../contract/counter.ts';
import type { Me } from '../../contract/session.ts';
import { readStanding } from './standing.ts';

/** The next step, on Space. */
export type PrimaryStep = 'callNext' | 'start' | 'finish' | 'comeBack';

/** What else an officer may do, each with its key. */
export const SIDE_STEPS = [
  'recall',
  'noShow',
  'hold',
  'transfer',
  'returned',
  'referred',
  'cancel',
  'resume',
  'reinstate',
  'reenter',
  'callTicket',
  'walkIn',
  'undo',
  'why',
  'outage',
  'pause',
  'close',
] as const;
export type SideStep = (typeof SIDE_STEPS)[number];
export type Step = PrimaryStep | SideStep;

/**
 * Every key of the console but Space and the digits, which tick requirements: one list, so that none can clash with another. The
 * letters stand on the buttons; they are letters of the Indonesian words.
 */
export const SIDE_KEYS: Record<SideStep, string> = {
  recall: 'R',
  noShow: 'X',
  hold: 'H',
  transfer: 'T',
  returned: 'K',
  referred: 'D',
  cancel: 'B',
  resume: 'J',
  reinstate: 'N',
  reenter: 'M',
  callTicket: 'L',
  walkIn: 'W',
  undo: 'U',
  why: '?',
  outage: 'G',
  pause: 'P',
  close: 'O',
};

export type Officer = Pick<Me, 'personId' | 'role' | 'agencyId' | 'mayCallOutOfOrder'>;

/** Null while the counter is not ours: the screen then explains, and nothing is to be pressed by habit. */
export function readPrimary(view: ConsoleView, me: Officer): PrimaryStep | null {
  const standing = readStanding(view.counter.duty, me.personId);
  if (standing.kind === 'taken' || standing.kind === 'closed') return null;
  const current = view.counter.current;
  if (current?.state === 'called') return 'start';
  if (current?.state === 'serving') return 'finish';
  return standing.kind === 'break' ? 'comeBack' : 'callNext';
}

/** The side steps that make sense now. What is not here is not shown as pressable; the server has the last word. */
export function readAllowed(view: ConsoleView, me: Officer): ReadonlySet<SideStep> {
  const primary = readPrimary(view, me);
  if (primary === null) return new Set();
  const { current } = view.counter;
  const steps: SideStep[] = [...BY_PRIMARY[primary]];
  const allow = (step: SideStep, when: boolean): void => {
    if (when) steps.push(step);
  };
  allow('recall', current?.state === 'called' && current.recallsLeft > 0);
  // Begun by the clock, and yet nobody had come.
  allow('noShow', current?.state === 'serving' && current.autoStarted && current.heldMs === 0);
  allow('why', current !== null || view.next !== null);
  allow('outage', mayDeclare(view, me));
  if (primary === 'comeBack') return new Set(steps);
  allow('undo', view.undo !== null);
  allow('reinstate', view.noShows.length > 0);
  allow('reenter', view.returned.length > 0);
  if (primary !== 'callNext') return new Set(steps);
  allow('resume', view.held.length > 0);
  allow('cancel', view.held.length + view.line.length > 0);
  allow('callTicket', view.line.length > 0 && mayChoose(me));
  // While somebody could be called, serving another is out of order, and not for everybody.
  allow('walkIn', view.next === null || mayChoose(me));
  return new Set(steps);
}

const BY_PRIMARY: Record<PrimaryStep, readonly SideStep[]> = {
  start: ['noShow', 'transfer', 'cancel'],
  finish: ['hold', 'transfer', 'returned', 'referred'],
  callNext: ['pause', 'close'],
  comeBack: ['close'],
};

function mayChoose(me: Officer): boolean {
  return me.mayCallOutOfOrder || me.role === 'supervisor';
}

/** An officer speaks for the own agency; a supervisor without one for all. */
function mayDeclare(view: ConsoleView, me: Officer): boolean {
  return me.agencyId === null ? me.role !== 'officer' : me.agencyId === view.counter.agencyId;
}

/** The step of a pressed key, or null. `key` is KeyboardEvent.key; letters count in either case. */
export function stepForKey(key: string, primary: PrimaryStep | null, allowed: ReadonlySet<SideStep>): Step | null {
  if (key === ' ') return primary;
  const letter = key.toUpperCase();
  return SIDE_STEPS.find((step) => SIDE_KEYS[step] === letter && allowed.has(step)) ?? null;
}
