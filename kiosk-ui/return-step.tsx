import { CircleX, LoaderCircle, QrCode as QrIcon, TicketCheck } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ProblemCode } from '../contract/problem.ts';
import type { IssuedTicket, TicketView } from '../contract/ticket.ts';
import { request } from '../ui-shared/http-client.ts';
import { Icon, type IconDrawing } from '../ui-shared/icon.tsx';
import { newRequestId } from '../ui-shared/request-id.ts';
import { returnTexts } from '../ui-shared/texts/kiosk-return-texts.ts';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { type Text, t } from '../ui-shared/texts/language.ts';
import { TicketNumber } from '../ui-shared/ticket-number.tsx';
import { BackButton } from './back-button.tsx';
import { leave } from './idle-watch.ts';
import { dispatch, flow } from './kiosk-store.ts';
import { type Outcome, type ReturnTools, readSlip, reenter } from './return-link.ts';
import { judgeReturn, type Returnable } from './return-model.ts';
import { ReturnOffer } from './return-offer.tsx';
import { Scroller } from './scroller.tsx';
import { command, pause, waitForPairing } from './server-link.ts';
import { StepHeading } from './step-heading.tsx';

/** Back the same day with the missing documents: without a scanned slip how to scan it, with one what it opens. */
export function ReturnStep(props: { token: string | null }) {
  return props.token === null ? <ReturnHelp /> : <ScannedSlip token={props.token} />;
}

function ReturnHelp() {
  return (
    <section class="step">
      <div class="step-head">
        <StepHeading>{t(returnTexts.helpTitle)}</StepHeading>
        <p class="step-note" data-read>
          {t(returnTexts.helpText)}
        </p>
      </div>
      <Scroller label={t(returnTexts.helpTitle)} class="scroller-full">
        <div class="return-help">
          <Icon icon={QrIcon} size="5em" class="return-picture" />
          <ol class="help-steps">
            {returnTexts.helpSteps.map((step, index) => (
              <li key={step.id} data-read>
                <span class="help-count">{index + 1}</span>
                {t(step)}
              </li>
            ))}
          </ol>
          <p class="return-lost">{t(returnTexts.helpLost)}</p>
        </div>
      </Scroller>
      <div class="actions">
        <BackButton />
      </div>
    </section>
  );
}

function ScannedSlip(props: { token: string }) {
  const { token } = props;
  const [slip, setSlip] = useState<Outcome<TicketView> | null>(null);
  const [isLate, setLate] = useState(false);
  const [isSending, setSending] = useState(false);
  const tools = useTools(() => setLate(true));
  // One wish, one request: a second tap and a repeated try carry the same id.
  const requestId = useRef(newRequestId());

  const load = async (): Promise<void> => {
    const answer = await readSlip(() => request<TicketView>('GET', '/my-ticket', { token }), tools);
    if (answer !== null) setSlip(answer);
  };
  const comeBack = async (number: Returnable): Promise<void> => {
    setSending(true);
    setLate(false);
    const body = { requestId: requestId.current, token, label: number.label };
    const send = () => command<IssuedTicket>('/tickets/re-enter', body);
    const answer = await reenter(body, send, tools);
    if (answer?.ok === true) dispatch({ type: 'reentered', token, ticket: answer.value });
    else if (answer !== null) {
      setSending(false);
      setSlip(answer);
    }
  };
  // Scanned once more, it is read once more.
  const { step } = flow.value;
  useEffect(() => {
    void load();
  }, [step]);

  if (slip === null) return <Reading isLate={isLate} />;
  if (!slip.ok) return <Refused code={slip.code} />;
  const verdict = judgeReturn(slip.value);
  switch (verdict.kind) {
    case 'may':
      return (
        <ReturnOffer
          view={slip.value}
          numbers={verdict.numbers}
          isSending={isSending}
          isLate={isLate}
          onReturn={(number) => void comeBack(number)}
        />
      );
    case 'still':
      return (
        <Calm icon={TicketCheck} title={t(returnTexts.stillTitle)} text={verdict.sentence}>
          <p class="number-label return-label">
            <TicketNumber label={verdict.label} />
          </p>
        </Calm>
      );
    case 'cannot':
      return <Calm icon={CircleX} title={t(returnTexts.cannotTitle)} text={verdict.sentence} />;
  }
}

/** What asking needs; it ends when the visitor has left this screen. */
function useTools(onLate: () => void): ReturnTools {
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  return { pause, pair: waitForPairing, isWanted: () => isThere.current, onLate };
}

function Reading(props: { isLate: boolean }) {
  return (
    <section class="step step-calm" role="status">
      <Icon icon={LoaderCircle} size="3em" class="calm-icon is-turning" />
      <StepHeading>{t(returnTexts.loading)}</StepHeading>
      {props.isLate && <p class="calm-text">{t(returnTexts.loadingLate)}</p>}
    </section>
  );
}

function Refused(props: { code: ProblemCode }) {
  const [title, text] = explainRefusal(props.code);
  return <Calm icon={CircleX} title={t(title)} text={t(text)} />;
}

function explainRefusal(code: ProblemCode): [title: Text, text: Text] {
  // The number has moved on between the scan and the tap.
  if (code === 'notReturned' || code === 'ticketWrongState') return [returnTexts.cannotTitle, returnTexts.finished];
  if (code === 'serviceClosed') return [returnTexts.closedTitle, returnTexts.closedToday];
  return [returnTexts.unknownTitle, returnTexts.unknown];
}

function Calm(props: { icon: IconDrawing; title: string; text: string; children?: ComponentChildren }) {
  return (
    <section class="step step-calm">
      <Icon icon={props.icon} size="3em" class="calm-icon" />
      <StepHeading>{props.title}</StepHeading>
      {props.children}
      <p class="calm-text" data-read>
        {props.text}
      </p>
      <button type="button" class="button button-main" onClick={leave}>
        {t(kioskTexts.toStart)}
      </button>
    </section>
  );
}
