import { useEffect, useState } from 'preact/hooks';
import type { ConsoleView } from '../../../contract/counter.ts';
import type { TicketExplanation } from '../../../contract/explanation.ts';
import type { Problem } from '../../../contract/problem.ts';
import type { TicketDetail } from '../../../contract/ticket.ts';
import { formatMinutes, formatTime } from '../../../ui-shared/format.ts';
import { questionTexts } from '../../../ui-shared/texts/counter-question-texts.ts';
import { counterTexts } from '../../../ui-shared/texts/counter-texts.ts';
import { explainCall, explainNext, type Wording } from '../../../ui-shared/texts/explanation-texts.ts';
import { type Text, t } from '../../../ui-shared/texts/language.ts';
import { formatTicketLabel } from '../../../ui-shared/ticket-label.ts';
import { send } from '../../api.ts';
import { timeZone } from '../../catalogue-store.ts';
import { Dialog } from '../../dialog.tsx';
import { ProblemBand } from '../../problem-band.tsx';
import { readPassedOver } from '../whereabouts.ts';

const wording: Wording = { time: (at) => formatTime(at, timeZone.value), minutes: formatMinutes };

/** Why the ticket at the counter was called, and why the next one is next: to be read out to whoever asks. */
export function WhyDialog({ view, onClose }: { view: ConsoleView; onClose(): void }) {
  const { current } = view.counter;
  return (
    <Dialog wide title={t(questionTexts.why)} hint={t(questionTexts.whyHint)} onClose={onClose}>
      <div class="why">
        {current !== null && <WhyCalled key={current.id} ticket={current} />}
        {view.next !== null && <WhyNext view={view} next={view.next} />}
      </div>
    </Dialog>
  );
}

/** Undefined while it is loading; the problem is null when the server did not answer. */
type Answer = { readonly explanation: TicketExplanation } | { readonly problem: Problem | null } | undefined;

function WhyCalled({ ticket }: { ticket: TicketDetail }) {
  const [answer, setAnswer] = useState<Answer>(undefined);
  useEffect(() => {
    void send<TicketExplanation>('GET', `/tickets/${ticket.id}/explanation`).then((reply) =>
      setAnswer(reply.ok ? { explanation: reply.value } : { problem: reply.problem }),
    );
  }, [ticket.id]);
  const title = t(questionTexts.whyCalled(formatTicketLabel(ticket.label)));
  return (
    <section class="why-part" data-why="called">
      <h3>{title}</h3>
      {answer === undefined && <p class="muted">{t(counterTexts.loading)}</p>}
      {answer !== undefined && 'problem' in answer && <ProblemBand problem={answer.problem} />}
      {answer !== undefined && 'explanation' in answer && <Calls of={answer.explanation} />}
    </section>
  );
}

/** The newest call first: that is the one somebody asks about. */
function Calls({ of }: { of: TicketExplanation }) {
  const newestFirst = [...of.calls].reverse();
  if (newestFirst.length === 0) return <p class="muted">{t(questionTexts.whyNone)}</p>;
  return (
    <>
      {newestFirst.map((call) => (
        <Sentences key={call.seq} of={explainCall(call, wording)} />
      ))}
    </>
  );
}

function WhyNext({ view, next }: { view: ConsoleView; next: NonNullable<ConsoleView['next']> }) {
  const ticket = view.line.find((one) => one.id === next.ticketId);
  const promise = ticket === undefined ? null : { ...ticket, orderAt: ticket.issuedAt };
  const passedOver = readPassedOver(view.line, next.ticketId);
  return (
    <section class="why-part" data-why="next">
      <h3>{t(questionTexts.whyNext(formatTicketLabel(next.label)))}</h3>
      <Sentences of={explainNext({ reason: next.reason, promise, passedOver }, wording)} />
    </section>
  );
}

function Sentences({ of }: { of: readonly Text[] }) {
  return (
    <ul class="why-sentences">
      {of.map((sentence) => (
        <li key={sentence.id}>{t(sentence)}</li>
      ))}
    </ul>
  );
}
