import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ConsoleView, CounterAnswer, CounterList } from '../../contract/counter.ts';
import type { OutageAnswer } from '../../contract/outage.ts';
import type { CallNextAnswer, TicketAnswer, TicketDetail } from '../../contract/ticket.ts';
import { formatTime } from '../../ui-shared/format.ts';
import type { Reply } from '../../ui-shared/http-client.ts';
import { connectLive, type LiveConnection } from '../../ui-shared/live-client.ts';
import { send } from '../api.ts';
import { timeZone } from '../catalogue-store.ts';
import { applyCounter, applyOutage, applyTicket, markOf } from './apply-answer.ts';
import { type Command, readRequest } from './commands.ts';
import { confirmDone, explainProblem, type Notice } from './notice.ts';
import { createShownView, type ShownView } from './shown-view.ts';
import { settleWalkIn } from './walk-in-request.ts';

export interface ConsoleStore {
  readonly view: ReadonlySignal<ConsoleView | null>;
  readonly callSeenAt: ReadonlySignal<number>;
  readonly live: LiveConnection;
  /** The command under way; while there is one, no other is taken. */
  readonly busy: ReadonlySignal<Command | null>;
  readonly notice: ReadonlySignal<Notice | null>;
  say(notice: Notice): void;
  /** Sends a command unless one is under way. True once the server has recorded it. */
  run(command: Command): Promise<boolean>;
  dismiss(): void;
  close(): void;
}

type Answer = CounterAnswer | TicketAnswer | CallNextAnswer | OutageAnswer;

/** A press that comes sooner than this after the last is a bounce of the finger, not a second decision. */
const ONE_PRESS_MS = 350;
const NOTICE_MS = 12_000;

/** The live state of one counter and the way to act on it. `close` it when the screen goes. */
export function openConsole(counterId: string): ConsoleStore {
  const shown = createShownView();
  const busy = signal<Command | null>(null);
  const notice = createNotice();
  const live = connectLive({
    want: { view: 'console', counterId },
    onView: (...[name, view]) => {
      if (name === 'console:view') shown.onLive(view);
    },
  });

  const run = async (command: Command): Promise<boolean> => {
    if (busy.value !== null) return false;
    busy.value = command;
    const onePress = sleep(ONE_PRESS_MS);
    const reply = await sendCommand(command, counterId, shown);
    notice.say(explain(command, reply, shown));
    if (!reply.ok && live.status.value !== 'live') await refresh(counterId, shown);
    await onePress;
    busy.value = null;
    return reply.ok;
  };

  return {
    view: shown.view,
    callSeenAt: shown.callSeenAt,
    live,
    busy,
    notice: notice.current,
    say: notice.say,
    run,
    dismiss: () => notice.say(null),
    close: () => {
      shown.close();
      notice.say(null);
      live.close();
    },
  };
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function createNotice(): { current: Signal<Notice | null>; say(next: Notice | null): void } {
  const current = signal<Notice | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (next: Notice | null): void => {
    clearTimeout(timer);
    current.value = next;
    if (next?.tone === 'info') timer = setTimeout(() => say(null), NOTICE_MS);
  };
  return { current, say };
}

async function sendCommand(command: Command, counterId: string, shown: ShownView): Promise<Reply<Answer>> {
  const before = shown.view.value === null ? null : markOf(shown.view.value);
  const { path, body } = readRequest(command, counterId);
  const reply = await send<Answer>('POST', path, body);
  if (command.kind === 'walkIn' && (reply.ok || reply.problem !== null)) settleWalkIn();
  if (reply.ok) batch(() => shown.onAnswer(before, (view) => applyAnswer(view, reply.value)));
  return reply;
}

function explain(command: Command, reply: Reply<Answer>, shown: ShownView): Notice | null {
  if (!reply.ok) return explainProblem(reply.problem, command, shown.view.value?.counter.current ?? null);
  return confirmDone(command, ticketOf(reply.value), shown.view.value, (ms) => formatTime(ms, timeZone.value));
}

/** After a refusal while the live connection is away, the list of counters tells how ours stands. */
async function refresh(counterId: string, shown: ShownView): Promise<void> {
  const view = shown.view.value;
  if (view === null) return;
  const reply = await send<CounterList>('GET', '/counters');
  const counter = reply.ok ? reply.value.counters.find((one) => one.id === counterId) : undefined;
  if (counter !== undefined) shown.onAnswer(markOf(view), (now) => applyCounter(now, counter));
}

function ticketOf(answer: Answer): TicketDetail | null {
  return 'ticket' in answer ? answer.ticket : null;
}

function applyAnswer(view: ConsoleView, answer: Answer): ConsoleView {
  if ('counter' in answer) return applyCounter(view, answer.counter);
  if ('outage' in answer) return applyOutage(view, answer.outage);
  return answer.ticket === null ? view : applyTicket(view, answer.ticket);
}
