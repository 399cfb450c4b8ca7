import { useRef, useState } from 'preact/hooks';
import type { ConfirmPairing, DeviceAnswer } from '../../contract/device.ts';
import type { Problem } from '../../contract/problem.ts';
import { deviceTexts } from '../../ui-shared/texts/counter-setup-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { deviceKindTexts } from '../../ui-shared/texts/shared-texts.ts';
import { send } from '../api.ts';
import { catalogue } from '../catalogue-store.ts';
import { Dialog } from '../dialog.tsx';
import { ProblemBand } from '../problem-band.tsx';
import type { Pairing } from './devices-page.tsx';
import { spread } from './pairing-panel.tsx';

/** The admin's yes: what the device is called and, for a display, which zone it shows. */
export function ConfirmDialog(props: { pairing: Pairing; onDone(): void; onClose(): void }) {
  const { pairing } = props;
  const zones = catalogue.value?.zones ?? [];
  const [name, setName] = useState('');
  const [zoneId, setZoneId] = useState(zones[0]?.id ?? '');
  const [problem, setProblem] = useState<Problem | null | undefined>(undefined);
  const busy = useRef(false);

  const confirm = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    const body: ConfirmPairing = pairing.kind === 'display' ? { name: name.trim(), zoneId } : { name: name.trim() };
    const reply = await send<DeviceAnswer>('POST', `/devices/pairings/${pairing.code}/confirm`, body);
    busy.current = false;
    if (reply.ok) props.onDone();
    else setProblem(reply.problem);
  };
  return (
    <Dialog
      title={t(deviceTexts.confirmTitle(spread(pairing.code)))}
      hint={`${t(deviceKindTexts[pairing.kind])}. ${t(deviceTexts.confirmHint)}`}
      onClose={props.onClose}
    >
      <form
        class="own-words"
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <label>
          <span>{t(deviceTexts.name)}</span>
          <input
            class="field"
            data-first=""
            required
            maxLength={60}
            placeholder={t(deviceTexts.nameExample)}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        {pairing.kind === 'display' && (
          <label>
            <span>{t(deviceTexts.zone)}</span>
            <select class="field" value={zoneId} onChange={(event) => setZoneId(event.currentTarget.value)}>
              {zones.map((zone) => (
                <option key={zone.id} value={zone.id}>
                  {zone.code} · {zone.name}
                </option>
              ))}
            </select>
          </label>
        )}
        {problem !== undefined && <ProblemBand problem={problem} />}
        <button type="submit" class="button button--strong" disabled={name.trim() === ''}>
          {t(deviceTexts.confirm)}
        </button>
      </form>
    </Dialog>
  );
}
