import { effect } from '@preact/signals';
import { keepAttempt, loadAttempt } from './attempt-store.ts';
import { helpOpen, watchIdle } from './idle-watch.ts';
import { pursueAttempt } from './issuer.ts';
import { dispatch, flow, loadSearch } from './kiosk-store.ts';
import { preloadLater } from './later.ts';
import { applyPreferences } from './preferences.ts';
import { rememberPrintSetting } from './print-setting.ts';
import { watchScanner } from './scanner.ts';
import { followWindow } from './screen-scale.ts';
import { pause, sendAttempt, startServerLink, waitForPairing } from './server-link.ts';
import { watchSpeech } from './speech.ts';

const LATER_AFTER_MS = 500;

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
  watchScanner((token) => {
    helpOpen.value = false;
    dispatch({ type: 'scanned', token });
  });
  // After the first screen, so that it does not wait for them, and before anybody asks for them.
  setTimeout(() => {
    void loadSearch();
    void preloadLater();
  }, LATER_AFTER_MS);
}
