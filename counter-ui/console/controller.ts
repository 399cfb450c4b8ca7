import { type ReadonlySignal, signal } from '@preact/signals';
import type { ConsoleView } from '../../contract/counter.ts';
import type { Me } from '../../contract/session.ts';
import type { TicketDetail } from '../../contract/ticket.ts';
import { serverNow } from '../../ui-shared/server-clock.ts';
import { type Command, primaryCommand } from './commands.ts';
import type { ConsoleStore } from './console-store.ts';
import { watchEarlyUndo } from './early-undo.ts';
import { readRecall } from './recall.ts';
import { readAllowed, readPrimary, SIDE_KEYS, type Step, stepForKey } from './steps.ts';
import { toggleTick } from './ticks.ts';

/** The question that is open on top of the console. */
export type Question =
  | {
      readonly kind: 'hold' | 'transfer' | 'returned' | 'referred' | 'cancel' | 'callReason';
      readonly ticket: TicketDetail;
    }
  | { readonly kind: 'pause' | 'close' | 'leave' | 'resume' | 'reinstate' | 'reenter' | 'cancelPick' | 'callPick' }
  | { readonly kind: 'walkIn' | 'outage' | 'why' };

export interface Controller {
  readonly question: ReadonlySignal<Question | null>;
  ask(question: Question | null): void;
  /** Sends the command and closes the question. */
  answer(command: Command): Promise<boolean>;
  /** What a button or a key does now; nothing while a command is under way. */
  take(step: Step): void;
  /** Returns whether the key meant something here. A repeated key press never acts. */
  press(key: string, repeat: boolean): boolean;
}

/** Turns keys and buttons into commands and questions. `now` in epoch milliseconds, by the server's clock. */
export function createController(
  store: Pick<ConsoleStore, 'view' | 'busy' | 'run'>,
  me: Me,
  now: () => number = serverNow,
): Controller {
  const question = signal<Question | null>(null);
  const answer = (command: Command): Promise<boolean> => {
    question.value = null;
    early.begin();
    return store.run(command);
  };
  const take = (step: Step): void => {
    const view = store.view.value;
    if (step === 'undo' && store.busy.value !== null) early.want();
    if (view === null || store.busy.value !== null || question.value !== null) return;
    const doNext = readNext(step, view, now());
    if (doNext === null) return;
    if ('command' in doNext) void answer(doNext.command);
    else question.value = doNext.question;
  };
  const early = watchEarlyUndo(store, now, () => take('undo'));
  const press = (key: string, repeat: boolean): boolean => {
    const view = store.view.value;
    if (view === null || question.value !== null) return false;
    const current = view.counter.current;
    if (/^[0-9]$/.test(key) && current !== null) {
      if (!repeat) toggleTick(current, key === '0' ? 9 : Number(key) - 1);
      return true;
    }
    const isEarlyUndo = store.busy.value !== null && key.toUpperCase() === SIDE_KEYS.undo;
    const step = isEarlyUndo ? 'undo' : stepForKey(key, readPrimary(view, me), readAllowed(view, me));
    if (step !== null && !repeat) take(step);
    return step !== null;
  };
  return {
    question,
    ask: (next) => {
      question.value = next;
    },
    answer,
    take,
    press,
  };
}

type Next = { readonly command: Command } | { readonly question: Question };

/** Straight to the command where there is nothing to choose, else the question; null where it is not the time for it. */
function readNext(step: Step, view: ConsoleView, now: number): Next | null {
  const current = view.counter.current;
  switch (step) {
    case 'callNext':
    case 'start':
    case 'finish':
    case 'comeBack': {
      const command = primaryCommand(step, current);
      return command === null ? null : { command };
    }
    case 'recall':
      return current === null || readRecall(current, now).kind !== 'ready' ? null : onTicket(step, current);
    case 'noShow':
      return current === null ? null : onTicket(step, current);
    case 'undo': {
      const { undo } = view;
      return undo === null || undo.until <= now
        ? null
        : { command: { kind: step, ticketId: undo.ticketId, step: undo.step } };
    }
    case 'hold':
    case 'transfer':
    case 'returned':
    case 'referred':
      return current === null ? null : { question: { kind: step, ticket: current } };
    case 'cancel':
      return { question: current === null ? { kind: 'cancelPick' } : { kind: 'cancel', ticket: current } };
    case 'resume':
      return pickOne(step, view.held);
    case 'reinstate':
      return pickOne(step, view.noShows);
    case 'callTicket':
      return { question: { kind: 'callPick' } };
    case 'reenter':
    case 'walkIn':
    case 'outage':
    case 'why':
    case 'pause':
    case 'close':
      return { question: { kind: step } };
  }
}

const onTicket = (kind: 'recall' | 'noShow', ticket: TicketDetail): Next => ({
  command: { kind, ticketId: ticket.id },
});

function pickOne(step: 'resume' | 'reinstate', tickets: readonly TicketDetail[]): Next | null {
  const [only, ...more] = tickets;
  if (only === undefined) return null;
  return more.length > 0 ? { question: { kind: step } } : { command: { kind: step, ticketId: only.id } };
}
