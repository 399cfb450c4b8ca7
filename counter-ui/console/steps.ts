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
  'callTicket',
  'pause',
  'close',
] as const;
export type SideStep = (typeof SIDE_STEPS)[number];
export type Step = PrimaryStep | SideStep;

/** The letters stand on the buttons; they are the first letters of the Indonesian words where these differ. */
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
  callTicket: 'L',
  pause: 'P',
  close: 'O',
};

type Officer = Pick<Me, 'personId' | 'role' | 'mayCallOutOfOrder'>;

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
  const allowed = new Set<SideStep>();
  const allow = (step: SideStep, when = true): void => {
    if (when) allowed.add(step);
  };
  if (primary === null) return allowed;
  if (primary === 'start') for (const step of ['recall', 'noShow', 'transfer', 'cancel'] as const) allow(step);
  if (primary === 'finish') for (const step of ['hold', 'transfer', 'returned', 'referred'] as const) allow(step);
  if (primary === 'callNext') {
    allow('resume', view.held.length > 0);
    allow('cancel', view.held.length + view.line.length > 0);
    allow('callTicket', view.line.length > 0 && mayChoose(me));
    allow('pause');
    allow('close');
  }
  if (primary === 'comeBack') allow('close');
  allow('reinstate', primary !== 'comeBack' && view.noShows.length > 0);
  return allowed;
}

function mayChoose(me: Officer): boolean {
  return me.mayCallOutOfOrder || me.role === 'supervisor';
}

/** The step of a pressed key, or null. `key` is KeyboardEvent.key; letters count in either case. */
export function stepForKey(key: string, primary: PrimaryStep | null, allowed: ReadonlySet<SideStep>): Step | null {
  if (key === ' ') return primary;
  const letter = key.toUpperCase();
  return SIDE_STEPS.find((step) => SIDE_KEYS[step] === letter && allowed.has(step)) ?? null;
}
