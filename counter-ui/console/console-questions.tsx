import type { ConsoleView } from '../../contract/counter.ts';
import type { Me } from '../../contract/session.ts';
import type { Controller, Question } from './controller.ts';
import { CounterQuestion } from './dialogs/counter-question.tsx';
import { TicketQuestion } from './dialogs/ticket-question.tsx';
import { WhichTicket } from './dialogs/which-ticket.tsx';
import { WhyDialog } from './dialogs/why-dialog.tsx';

export interface QuestionProps {
  readonly me: Me;
  readonly view: ConsoleView;
  readonly question: Question;
  readonly controller: Controller;
}

/** The open question. Every one closes with Esc and without effect. */
export function ConsoleQuestion(props: QuestionProps) {
  const { question } = props;
  switch (question.kind) {
    case 'hold':
    case 'transfer':
    case 'returned':
    case 'referred':
    case 'cancel':
    case 'callReason':
      return <TicketQuestion {...props} kind={question.kind} ticket={question.ticket} />;
    case 'resume':
    case 'reinstate':
    case 'reenter':
    case 'cancelPick':
    case 'callPick':
      return <WhichTicket {...props} kind={question.kind} />;
    case 'why':
      return <WhyDialog view={props.view} onClose={() => props.controller.ask(null)} />;
    case 'pause':
    case 'close':
    case 'leave':
    case 'walkIn':
    case 'outage':
      return <CounterQuestion {...props} kind={question.kind} />;
  }
}
