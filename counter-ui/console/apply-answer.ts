import type { ConsoleView, CounterView } from '../../contract/counter.ts';
import type { OutageView } from '../../contract/outage.ts';
import type { TicketDetail } from '../../contract/ticket.ts';

/**
 * A command's answer carries the ticket but not the whole view. These functions put it into the view at hand, so that
 * the screen moves at once, and also while the live connection is away. The next live view replaces all of it.
 */
export function applyTicket(view: ConsoleView, ticket: TicketDetail): ConsoleView {
  const without = (list: readonly TicketDetail[]): TicketDetail[] => list.filter((one) => one.id !== ticket.id);
  const here = ticket.counterId === view.counter.id && (ticket.state === 'called' || ticket.state === 'serving');
  const current = here ? ticket : view.counter.current?.id === ticket.id ? null : view.counter.current;
  const wasInLine = view.line.some((one) => one.id === ticket.id);
  const isInLine =
    ticket.state === 'waiting' && view.counter.services.some((one) => one.serviceId === ticket.serviceId);
  const line = without(view.line);
  return {
    ...view,
    counter: { ...view.counter, current },
    held: ticket.state === 'held' ? [...without(view.held), ticket] : without(view.held),
    noShows: ticket.state === 'noShow' ? [...without(view.noShows), ticket] : without(view.noShows),
    line: isInLine ? [...line, ticket].sort((a, b) => a.dueAt - b.dueAt || a.queuedAt - b.queuedAt) : line,
    waiting: Math.max(0, view.waiting - (wasInLine ? 1 : 0) + (isInLine ? 1 : 0)),
    next: view.next?.ticketId === ticket.id ? null : view.next,
    returned: ticket.state === 'done' ? view.returned : without(view.returned),
    // What can be taken back now only the server knows: its next view says so.
    undo: null,
  };
}

/** A disruption that was declared, changed or lifted. */
export function applyOutage(view: ConsoleView, outage: OutageView): ConsoleView {
  const others = view.outages.filter((one) => one.id !== outage.id);
  return { ...view, outages: outage.liftedAt === null ? [outage, ...others] : others };
}

/** For open, pause and close, whose answer is the counter itself. */
export function applyCounter(view: ConsoleView, counter: CounterView): ConsoleView {
  return { ...view, counter };
}

/** What a command may change about the counter itself; equal marks mean that nothing has happened yet. */
export function markOf(view: ConsoleView): string {
  const { duty, current } = view.counter;
  const ids = (list: readonly TicketDetail[]): string[] => list.map((one) => one.id).sort();
  return JSON.stringify([
    duty?.id,
    duty?.personId,
    duty?.state,
    current?.id,
    current?.state,
    current?.recalls,
    ids(view.held),
    ids(view.noShows),
    ids(view.returned),
    view.outages.map((one) => one.id).sort(),
  ]);
}

/** How long a view that still shows the state before an answered command is taken for a late one. */
export const LATE_VIEW_MS = 1500;

export interface AnswerGuard {
  /** The mark of the view when the command went out. */
  readonly before: string;
  /** On the machine's own monotonic clock. */
  readonly until: number;
}

/**
 * Whether a live view that arrives after an answer was built before the command took effect: showing it would throw the
 * screen back for a moment, and an officer's next key press with it.
 */
export function isLate(guard: AnswerGuard | null, incoming: ConsoleView, nowMono: number): boolean {
  return guard !== null && nowMono < guard.until && markOf(incoming) === guard.before;
}
