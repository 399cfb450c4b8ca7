import { CloudOff, LoaderCircle } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { formatTime } from '../ui-shared/format.ts';
import { Icon } from '../ui-shared/icon.tsx';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { BasketBar } from './basket-bar.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { IdleDialog } from './idle-dialog.tsx';
import { helpOpen, isAsking } from './idle-watch.ts';
import { catalogue, directory, flow, loadFailed, pairingNeeded, timeZone } from './kiosk-store.ts';
import { useLater } from './later.ts';
import { PairingScreen } from './pairing-screen.tsx';
import { isAway, lastHeardAt } from './server-link.ts';
import { StepView } from './step-view.tsx';
import { TopPanel } from './top-panel.tsx';

/** The second half of a double tap must not press what the first half brought. */
const SETTLE_MS = 350;

export function KioskApp() {
  if (pairingNeeded.value) return <PairingScreen />;
  return (
    <>
      <div class="kiosk">
        <TopPanel />
        <Panel />
        <BottomBar />
      </div>
      <LaterLayers />
      {isAsking.value && <IdleDialog />}
    </>
  );
}

/** What lies over the screen or beside it, once it has been loaded. */
function LaterLayers() {
  const later = useLater();
  const { step } = flow.value;
  if (later === null) return null;
  const publicUrl = catalogue.value?.publicUrl ?? null;
  return (
    <>
      {step.name === 'number' && <later.AnySlip tickets={step.tickets} publicUrl={publicUrl} />}
      {helpOpen.value && !isAsking.value && <later.HelpDialog />}
    </>
  );
}

function Panel() {
  const { step, basket } = flow.value;
  const { name } = step;
  // A row that was taken out of the basket brings the next one under the finger.
  const isSettling = useSettling(`${name} ${basket.length}`);
  return (
    <main class={`panel ${isSettling ? 'is-settling' : ''}`} data-step={name}>
      {directory.value === null ? <NoCatalogue /> : <StepView directory={directory.value} />}
      <BasketBar />
      {catalogue.value !== null && isAway() && <AwayBand />}
    </main>
  );
}

/** True for a moment after the screen has changed. */
function useSettling(key: string): boolean {
  const [settled, setSettled] = useState(key);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(key), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [key]);
  return settled !== key;
}

function NoCatalogue() {
  const hasFailed = loadFailed.value;
  return (
    <section class="step step-calm" role="status">
      <Icon
        icon={hasFailed ? CloudOff : LoaderCircle}
        size="3em"
        class={`calm-icon ${hasFailed ? 'is-near' : 'is-turning'}`}
      />
      <h1 class="step-heading">{t(hasFailed ? kioskTexts.failed : kioskTexts.loading)}</h1>
      {hasFailed && <p class="calm-text">{t(kioskTexts.failedNext)}</p>}
    </section>
  );
}

function AwayBand() {
  const heard = lastHeardAt();
  return (
    <p class="away" role="status">
      <Icon icon={CloudOff} size="1.5em" />
      {t(heard === null ? kioskTexts.awayUnknown : kioskTexts.away(formatTime(heard, timeZone.value)))}
    </p>
  );
}
