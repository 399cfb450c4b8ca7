import type { ConsoleView } from '../../contract/counter.ts';
import type { Problem } from '../../contract/problem.ts';
import type { TicketDetail } from '../../contract/ticket.ts';
import { consoleAwayText, consoleProblemTexts } from '../../ui-shared/texts/counter-console-texts.ts';
import { undoStepTexts } from '../../ui-shared/texts/counter-state-texts.ts';
import { doneTexts } from '../../ui-shared/texts/counter-work-texts.ts';
import type { Text } from '../../ui-shared/texts/language.ts';
import { problemText } from '../../ui-shared/texts/problem-texts.ts';
import { formatTicketLabel } from '../../ui-shared/ticket-label.ts';
import type { Command } from './commands.ts';

/** One sentence about what has just happened, and what to do next. `problem` stays until the next step. */
export interface Notice {
  readonly tone: 'info' | 'problem';
  readonly title: Text;
  readonly next: Text | null;
}

/** `problem` is null when the server did not answer. `current` is the ticket that is at the counter now. */
export function explainProblem(problem: Problem | null, command: Command, current: TicketDetail | null): Notice {
  if (problem?.code === 'counterBusy' && current !== null && BRINGS_TICKET.includes(command.kind)) {
    const label = formatTicketLabel(current.label);
    return { tone: 'problem', title: doneTexts.alreadyHere(label), next: doneTexts.alreadyHereNext };
  }
  const text = problem === null ? consoleAwayText : (consoleProblemTexts[problem.code] ?? problemText(problem));
  return { tone: 'problem', title: text.title, next: text.next };
}

/** What brings a visitor to the counter, which has room for one. */
const BRINGS_TICKET: readonly Command['kind'][] = ['callNext', 'callTicket', 'walkIn', 'resume'];

const info = (title: Text, next: Text | null = null): Notice => ({ tone: 'info', title, next });

/** What to say after a command that took the ticket off the screen; null where the screen itself shows it. */
export function confirmDone(
  command: Command,
  ticket: TicketDetail | null,
  view: ConsoleView | null,
  formatAt: (ms: number) => string,
): Notice | null {
  if (command.kind === 'callNext') return ticket === null ? info(doneTexts.noneWaiting, nextHint(view)) : null;
  if (command.kind === 'declareOutage') return info(doneTexts.outageDeclared, doneTexts.outageDeclaredNext);
  if (command.kind === 'liftOutage') return info(doneTexts.outageLifted, doneTexts.outageLiftedNext);
  if (ticket === null) return null;
  const label = formatTicketLabel(ticket.label);
  switch (command.kind) {
    case 'noShow':
      return info(
        doneTexts.noShow(label),
        ticket.graceUntil === null ? null : doneTexts.noShowNext(formatAt(ticket.graceUntil)),
      );
    case 'hold':
      return info(doneTexts.held(label), doneTexts.heldNext);
    case 'reinstate':
      return info(doneTexts.reinstated(label));
    case 'transfer':
      return info(doneTexts.transferred(label, ticket.serviceName));
    case 'cancel':
      return info(doneTexts.cancelled(label));
    case 'returned':
      return info(doneTexts.returned(label));
    case 'referred':
      return info(doneTexts.referred(label, command.referredTo));
    case 'referredInside':
      return info(doneTexts.referred(label, ticket.serviceName), doneTexts.referredKeeps);
    case 'reenter':
      return info(doneTexts.reentered(label), doneTexts.reenteredNext);
    case 'undo':
      return info(doneTexts.undone(undoStepTexts[command.step], label), null);
    case 'open':
    case 'pause':
    case 'close':
    case 'callTicket':
    case 'walkIn':
    case 'recall':
    case 'start':
    case 'finish':
    case 'resume':
      return null;
  }
}

/** Someone was shown in the line and yet there was none: another counter was quicker. */
function nextHint(view: ConsoleView | null): Text | null {
  return view !== null && view.waiting > 0 ? doneTexts.noneWaitingNext : null;
}
