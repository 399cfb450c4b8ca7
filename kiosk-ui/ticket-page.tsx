import { CloudOff, MapPin, TicketX } from 'lucide';
import { useEffect } from 'preact/hooks';
import type { TicketView } from '../contract/ticket.ts';
import { formatEstimate, formatTime } from '../ui-shared/format.ts';
import { Icon, type IconDrawing } from '../ui-shared/icon.tsx';
import { everySecond } from '../ui-shared/server-clock.ts';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { formatTicketLabel } from '../ui-shared/ticket-label.ts';
import { TicketNumber } from '../ui-shared/ticket-number.tsx';
import { TicketDetails } from './ticket-details.tsx';
import { focusVisit } from './ticket-focus.ts';
import { heardAt, isUnanswered, isUnknown, ticket } from './ticket-link.ts';
import { type Advice, adviseVisitor, describeOrigin } from './ticket-model.ts';
import { TicketReturn } from './ticket-return.tsx';
import { ticketTexts } from './ticket-texts.ts';
import { TicketVisit } from './ticket-visit.tsx';
import { nameCounter, nameZoneRest, nameZoneShort } from './ticket-words.ts';

export function TicketPage() {
  const view = ticket.value;
  if (isUnknown.value)
    return <Message icon={TicketX} title={t(ticketTexts.wrongTitle)} text={t(ticketTexts.wrongText)} />;
  if (view !== null) return <KnownTicket view={view} />;
  if (isUnanswered.value) {
    return <Message icon={CloudOff} title={t(ticketTexts.failedTitle)} text={t(ticketTexts.failedText)} />;
  }
  return (
    <main class="page message" aria-busy="true">
      <h1>{t(ticketTexts.loading)}</h1>
    </main>
  );
}

function Message(props: { icon: IconDrawing; title: string; text: string }) {
  return (
    <main class="page message">
      <Icon icon={props.icon} size="56px" />
      <h1>{props.title}</h1>
      <p role="alert">{props.text}</p>
    </main>
  );
}

function KnownTicket(props: { view: TicketView }) {
  const { view, others } = focusVisit(props.view);
  const advice = adviseVisitor(view, everySecond.value);
  const origin = describeOrigin(view);
  useCallSigns(view, advice);
  return (
    <main class="page" data-tone={advice.tone} data-state={view.state}>
      {isUnanswered.value && <Away view={view} />}
      <p class="mall">{view.mallName}</p>
      <h1 class="number">
        <span class="visually-hidden">{t(ticketTexts.title)}</span>
        <TicketNumber label={view.label} />
      </h1>
      <p class="service">{view.serviceName}</p>
      <p class="agency">{view.agencyShortName}</p>
      <section class="now" aria-live="assertive">
        <h2>{advice.title}</h2>
        <Where view={view} />
        <p class="sentence">{advice.sentence}</p>
        {origin !== null && <p class="origin">{origin}</p>}
      </section>
      <TicketReturn view={props.view} />
      <TicketVisit errands={others} />
      <TicketDetails view={view} isOwn={view.label === props.view.label} />
    </main>
  );
}

/** The largest thing under the number: the range while waiting, the counter when called. */
function Where(props: { view: TicketView }) {
  const { view } = props;
  if (view.state === 'called') {
    return (
      <div class="where">
        <p>{t(ticketTexts.goTo)}</p>
        <p class="counter">{nameCounter(view)}</p>
        <p class="zone">
          <Icon icon={MapPin} />
          {nameZoneShort(view)}
        </p>
        <p>{nameZoneRest(view)}</p>
      </div>
    );
  }
  if (view.state !== 'waiting' || view.outage !== null) return null;
  const ahead = view.ahead ?? 0;
  return (
    <div class="where">
      {ahead > 0 && ahead <= 2 && <p>{t(kioskTexts.ahead(ahead))}</p>}
      {view.estimate === null ? (
        <p>{t(kioskTexts.noEstimate)}</p>
      ) : (
        <p class="range">{formatEstimate(view.estimate)}</p>
      )}
    </div>
  );
}

function Away(props: { view: TicketView }) {
  const heard = heardAt.value ?? props.view.serverTime;
  return (
    <p class="away" role="status">
      <Icon icon={CloudOff} />
      {t(ticketTexts.away(formatTime(heard, props.view.timeZone)))}
    </p>
  );
}

/** Signs for a phone that is not being looked at: the tab's title, and a buzz at the call. */
function useCallSigns(view: TicketView, advice: Advice): void {
  useEffect(() => {
    document.title = `${formatTicketLabel(view.label)} · ${advice.title}`;
  }, [view.label, advice.title]);
  useEffect(() => {
    // Repeated with every repeated call.
    if (view.state === 'called' && mayBuzz()) navigator.vibrate?.([300, 150, 300, 150, 300]);
  }, [view.label, view.state, view.lastCalledAt]);
}

/** Before the first touch a browser refuses to buzz, and complains in its console. Those before 2022 do not tell. */
function mayBuzz(): boolean {
  const { userActivation }: { userActivation?: UserActivation } = navigator;
  return userActivation === undefined || userActivation.hasBeenActive;
}
