import './devices.css';
import { useEffect, useState } from 'preact/hooks';
import type { DeviceList, PairingList } from '../../contract/device.ts';
import type { Problem } from '../../contract/problem.ts';
import type { Static } from '../../contract/schema.ts';
import { deviceTexts } from '../../ui-shared/texts/counter-setup-texts.ts';
import { counterTexts } from '../../ui-shared/texts/counter-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { send } from '../api.ts';
import type { PageProps } from '../app.tsx';
import { ProblemBand } from '../problem-band.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { DeviceRows } from './device-rows.tsx';
import { PairingPanel } from './pairing-panel.tsx';

export type Pairing = Static<typeof PairingList>['pairings'][number];
export type Device = DeviceList['devices'][number];

interface Known {
  readonly devices: readonly Device[];
  readonly pairings: readonly Pairing[];
}

const REFRESH_MS = 3000;

/** The kiosks and displays of the mall: who may connect, and who wants to. */
export function DevicesPage(_props: PageProps) {
  const [known, setKnown] = useState<Known | null>(null);
  const [problem, setProblem] = useState<Problem | null | undefined>(undefined);
  const [confirming, setConfirming] = useState<Pairing | null>(null);

  const refresh = async (): Promise<void> => {
    const [devices, pairings] = await Promise.all([
      send<DeviceList>('GET', '/devices'),
      send<Static<typeof PairingList>>('GET', '/devices/pairings'),
    ]);
    if (devices.ok && pairings.ok) {
      setKnown({ devices: devices.value.devices, pairings: pairings.value.pairings });
      setProblem(undefined);
    } else {
      setProblem(devices.ok ? (pairings.ok ? undefined : pairings.problem) : devices.problem);
    }
  };
  useEffect(() => {
    void refresh();
    const timer = setInterval(() => void refresh(), REFRESH_MS);
    return () => clearInterval(timer);
  }, []);

  return (
    <div class="devices">
      <header class="page-head">
        <h1>{t(deviceTexts.title)}</h1>
        <p class="muted">{t(deviceTexts.lead)}</p>
      </header>
      {problem !== undefined && <ProblemBand problem={problem} />}
      {known === null && problem === undefined && <p class="muted">{t(counterTexts.loading)}</p>}
      {known !== null && (
        <>
          <PairingPanel pairings={known.pairings} onConfirm={setConfirming} />
          <DeviceRows devices={known.devices} onChange={() => void refresh()} />
        </>
      )}
      {confirming !== null && (
        <ConfirmDialog
          pairing={confirming}
          onDone={() => {
            setConfirming(null);
            void refresh();
          }}
          onClose={() => setConfirming(null)}
        />
      )}
    </div>
  );
}
