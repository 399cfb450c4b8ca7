import { useEffect, useMemo } from 'preact/hooks';
import type { ConsoleView } from '../../contract/counter.ts';
import type { Me } from '../../contract/session.ts';
import { stateTexts } from '../../ui-shared/texts/counter-state-texts.ts';
import { counterTexts } from '../../ui-shared/texts/counter-texts.ts';
import { workTexts } from '../../ui-shared/texts/counter-work-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { ticketStateTexts } from '../../ui-shared/texts/shared-texts.ts';
import { formatTicketLabel } from '../../ui-shared/ticket-label.ts';
import { LinkBand } from '../link-band.tsx';
import { loseSession, signOut } from '../session.ts';
import { useTitle } from '../use-title.ts';
import { NoticeBand, useReach, VoiceBand } from './bands.tsx';
import { type ConsoleStore, openConsole } from './console-store.ts';
import { ConsoleTop } from './console-top.tsx';
import { type Controller, createController } from './controller.ts';
import { FootSteps } from './foot-steps.tsx';
import { BreakPanel, IdlePanel } from './idle-panel.tsx';
import { later } from './later.ts';
import { LazyQuestion } from './lazy-question.tsx';
import { LineColumn } from './line-column.tsx';
import { ClosedPanel, TakenPanel } from './not-mine.tsx';
import { secondsUntil } from './seconds-until.ts';
import { readStanding } from './standing.ts';
import { PrimaryButton, type StepProps } from './step-buttons.tsx';
import { readAllowed, readPrimary } from './steps.ts';
import { TicketPanel } from './ticket-panel.tsx';
import { TicketSteps } from './ticket-steps.tsx';
import { useKeys } from './use-keys.ts';

/** The officer's console of one counter. */
export function ConsolePage({ me, counterId }: { me: Me; counterId: string }) {
  const store = useMemo(() => openConsole(counterId), [counterId]);
  const controller = useMemo(() => createController(store, me), [store, me]);
  useEffect(() => () => store.close(), [store]);
  useKeys(controller);

  const refusal = store.live.refusal.value;
  useEffect(() => {
    if (refusal === 'notSignedIn') loseSession();
  }, [refusal]);

  const view = store.view.value;
  if (view === null) {
    return (
      <div class="waiting-page">
        <LinkBand live={store.live} away={workTexts.awayAge} />
        <p class="muted">{t(counterTexts.loading)}</p>
      </div>
    );
  }
  return <ConsoleScreen me={me} view={view} store={store} controller={controller} />;
}

interface ScreenProps {
  readonly me: Me;
  readonly view: ConsoleView;
  readonly store: ConsoleStore;
  readonly controller: Controller;
}

function ConsoleScreen({ me, view, store, controller }: ScreenProps) {
  const reach = useReach(view, store.callSeenAt.value);
  const busy = store.busy.value;
  const steps = { allowed: readAllowed(view, me), busy: busy !== null, onTake: controller.take };
  const onLeave = (): void => {
    if (readPrimary(view, me) === null) void signOut();
    else controller.ask({ kind: 'leave' });
  };
  return (
    <div class="console" data-whole={later.value === null ? undefined : ''}>
      <ConsoleTop
        view={view}
        reach={reach}
        link={store.live.status.value}
        me={me}
        onDuty={view.counter.duty?.personId === me.personId}
        steps={steps}
        onLeave={onLeave}
      />
      <LinkBand live={store.live} away={workTexts.awayAge} />
      <ConsoleBody me={me} view={view} store={store} controller={controller} reach={reach} steps={steps} />
      <LazyQuestion me={me} view={view} controller={controller} onFailed={store.say} />
    </div>
  );
}

type BodyProps = ScreenProps & {
  readonly reach: ReturnType<typeof useReach>;
  readonly steps: StepProps;
};

function ConsoleBody({ me, view, store, controller, reach, steps }: BodyProps) {
  const standing = readStanding(view.counter.duty, me.personId);
  const primary = readPrimary(view, me);
  const current = view.counter.current;
  const Bands = later.value?.SituationBands;
  const heading = current === null ? '' : `${formatTicketLabel(current.label)} ${t(ticketStateTexts[current.state])}`;
  useTitle([heading, view.counter.name].filter(Boolean).join(' · '));
  const onTakeBack = (takeOver: boolean): void => void store.run({ kind: 'open', takeOver });
  const notice = <NoticeBand notice={store.notice.value} onDismiss={store.dismiss} />;
  if (standing.kind === 'taken' || standing.kind === 'closed' || primary === null) {
    const props = { view, busy: steps.busy, onTakeBack };
    return (
      <>
        {notice}
        {standing.kind === 'taken' ? <TakenPanel {...props} duty={standing.duty} /> : <ClosedPanel {...props} />}
      </>
    );
  }
  return (
    <div class="columns">
      <main class="column-work">
        <p class="visually-hidden" role="status">
          {heading}
        </p>
        {notice}
        <VoiceBand view={view} reach={reach} />
        {Bands !== undefined && <Bands view={view} />}
        {current !== null && <TicketPanel ticket={current} />}
        {current === null && standing.kind === 'open' && <IdlePanel view={view} />}
        {current === null && standing.kind === 'break' && <BreakPanel view={view} duty={standing.duty} />}
        {current !== null && <TicketSteps ticket={current} steps={steps} />}
        <FootSteps view={view} steps={steps} />
        <NextStep step={primary} view={view} busy={store.busy.value} onTake={controller.take} />
      </main>
      <LineColumn view={view} steps={steps} />
    </div>
  );
}

/** The big button, and what happens by itself if it is not pressed. */
function NextStep({ view, ...props }: Omit<Parameters<typeof PrimaryButton>[0], 'detail'> & { view: ConsoleView }) {
  const at = view.counter.current?.autoStartAt ?? null;
  const left = at === null ? 0 : secondsUntil(at);
  return <PrimaryButton {...props} detail={left > 0 ? stateTexts.autoStart(left) : null} />;
}
