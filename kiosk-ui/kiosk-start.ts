import { effect } from '@preact/signals';
import { keepAttempt, loadAttempt } from './attempt-store.ts';
import { watchIdle } from './idle-watch.ts';
import { pursueAttempt } from './issuer.ts';
import { dispatch, flow, loadSearch } from './kiosk-store.ts';
import { applyPreferences } from './preferences.ts';
import { rememberPrintSetting } from './print-setting.ts';
import { followWindow } from './screen-scale.ts';
import { pause, sendAttempt, startServerLink, waitForPairing } from './server-link.ts';
import { watchSpeech } from './speech.ts';

const SEARCH_AFTER_MS = 500;

function watchAttempts(): void {
  let pursued: string | null = null;
  effect(() => {
    const { step } = flow.value;
    if (step.name !== 'issuing' || step.attempt.requestId === pursued) return;
    pursued = step.attempt.requestId;
    void pursueAttempt(step.attempt, {
      send: sendAttempt,
      pause,
      pair: waitForPairing,
      flow: () => flow.peek(),
      dispatch,
    });
  });
}

/** Everything of the kiosk that runs beside the screen. */
export function startKiosk(): void {
  rememberPrintSetting();
  followWindow();
  applyPreferences();
  const unfinished = loadAttempt();
  if (unfinished !== null) dispatch({ type: 'attemptStarted', attempt: unfinished });
  keepAttempt();
  watchIdle();
  watchSpeech();
  startServerLink();
  watchAttempts();
  // After the first screen, so that it does not wait for the search, and before anybody asks for it.
  setTimeout(() => void loadSearch(), SEARCH_AFTER_MS);
}
