import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Me } from '../contract/session.ts';
import { counterTexts } from '../ui-shared/texts/counter-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { serverAwayText } from '../ui-shared/texts/problem-texts.ts';
import { ConsolePage } from './console/console-page.tsx';
import { lazyPage } from './lazy-page.tsx';
import { mayOpen } from './permissions.ts';
import { currentPage, navigate, type Page } from './route.ts';
import { type Session, seat, session } from './session.ts';
import { SignIn } from './sign-in.tsx';
import { StaffPage } from './staff-page.tsx';

export interface PageProps {
  readonly me: Me;
}

/** Loaded when they are opened: an officer never needs them. */
const LAZY: Record<Exclude<Page, 'home' | 'counter'>, ComponentType<PageProps>> = {
  floor: lazyPage(async () => (await import('./floor/floor-page.tsx')).FloorPage),
  roster: lazyPage(async () => (await import('./roster/roster-page.tsx')).RosterPage),
  outages: lazyPage(async () => (await import('./outages/outages-page.tsx')).OutagesPage),
  report: lazyPage(async () => (await import('./report/report-page.tsx')).ReportPage),
  devices: lazyPage(async () => (await import('./devices/devices-page.tsx')).DevicesPage),
  setUp: lazyPage(async () => (await import('./set-up/set-up-page.tsx')).SetUpPage),
};

/** Whoever sits at a counter comes back to it, and does not choose. */
const ChooseCounter = lazyPage(async () => (await import('./choose-counter.tsx')).ChooseCounter);

/** Who is here decides what is shown. */
export function App() {
  const state = session.value;
  switch (state.kind) {
    case 'unknown':
      return <p class="waiting-page muted">{t(counterTexts.loading)}</p>;
    case 'away':
      return (
        <div class="waiting-page" role="alert">
          <h1>{t(serverAwayText.title)}</h1>
          <p class="muted">{t(serverAwayText.next)}</p>
        </div>
      );
    case 'signedOut':
    case 'signedIn':
      return <Inside state={state} />;
  }
}

/** Where much may have been typed, the page stays behind the door: whoever signs in again goes on, anybody else begins anew. */
function Inside({ state }: { state: Exclude<Session, { kind: 'unknown' | 'away' }> }) {
  const isIn = state.kind === 'signedIn';
  const me = isIn ? state.me : currentPage.value === 'setUp' ? state.lost : null;
  return (
    <>
      {me !== null && <SignedIn key={me.personId} me={me} />}
      {!isIn && <SignIn lost={state.lost} over={me !== null} />}
    </>
  );
}

function SignedIn({ me }: PageProps) {
  const page = currentPage.value;
  const start = startPage(me);
  useEffect(() => {
    if (page === 'home' && start !== 'home') navigate(start, { replace: true });
  }, [page, start]);
  if (page === 'home' || page === 'counter') return <CounterPage me={me} />;
  if (!mayOpen(page, me.role)) return <NotForYou me={me} />;
  const Content = LAZY[page];
  return (
    <StaffPage me={me}>
      <Content me={me} />
    </StaffPage>
  );
}

/** Where /counter/ leads: officers to their counter, everyone else to the report. */
function startPage(me: Me): Page {
  return me.role === 'officer' || me.counterId !== null ? 'home' : 'report';
}

function CounterPage({ me }: PageProps) {
  const counterId = seat.value;
  if (!mayOpen('counter', me.role)) return <NotForYou me={me} />;
  if (counterId !== null) return <ConsolePage key={counterId} me={me} counterId={counterId} />;
  return (
    <StaffPage me={me}>
      <ChooseCounter me={me} />
    </StaffPage>
  );
}

function NotForYou({ me }: PageProps) {
  return (
    <StaffPage me={me}>
      <div class="waiting-page">
        <h1>{t(counterTexts.notForYou)}</h1>
        <p class="muted">{t(counterTexts.notForYouNext)}</p>
        <button type="button" class="button" onClick={() => navigate(startPage(me), { replace: true })}>
          {t(counterTexts.ownPage)}
        </button>
      </div>
    </StaffPage>
  );
}
