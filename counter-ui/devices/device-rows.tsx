import { Monitor, TabletSmartphone } from 'lucide';
import { useState } from 'preact/hooks';
import type { Problem } from '../../contract/problem.ts';
import { formatDate } from '../../ui-shared/format.ts';
import { Icon } from '../../ui-shared/icon.tsx';
import { deviceTexts } from '../../ui-shared/texts/counter-setup-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { deviceKindTexts } from '../../ui-shared/texts/shared-texts.ts';
import { send } from '../api.ts';
import { catalogue, timeZone } from '../catalogue-store.ts';
import { ChoiceDialog } from '../choice-dialog.tsx';
import { ProblemBand } from '../problem-band.tsx';
import type { Device } from './devices-page.tsx';

/** What has been let in; revoked ones stay visible, folded away. */
export function DeviceRows({ devices, onChange }: { devices: readonly Device[]; onChange(): void }) {
  const [revoking, setRevoking] = useState<Device | null>(null);
  const [problem, setProblem] = useState<Problem | null | undefined>(undefined);
  const active = devices.filter((one) => one.revokedAt === null);
  const revoked = devices.filter((one) => one.revokedAt !== null);
  const revoke = async (device: Device): Promise<void> => {
    setRevoking(null);
    const reply = await send<unknown>('POST', `/devices/${device.id}/revoke`, {});
    setProblem(reply.ok ? undefined : reply.problem);
    onChange();
  };
  return (
    <section>
      <h2>{t(deviceTexts.listTitle)}</h2>
      {problem !== undefined && <ProblemBand problem={problem} />}
      {active.length === 0 && <p class="muted">{t(deviceTexts.listNone)}</p>}
      <ul class="device-list">
        {active.map((device) => (
          <DeviceRow key={device.id} device={device} onRevoke={setRevoking} />
        ))}
      </ul>
      {revoked.length > 0 && (
        <details class="revoked">
          <summary>{t(deviceTexts.showRevoked(revoked.length))}</summary>
          <ul class="device-list">
            {revoked.map((device) => (
              <DeviceRow key={device.id} device={device} />
            ))}
          </ul>
        </details>
      )}
      {revoking !== null && (
        <ChoiceDialog
          title={t(deviceTexts.revokeTitle(revoking.name))}
          hint={t(deviceTexts.revokeHint)}
          choices={[{ value: revoking, label: t(deviceTexts.revokeDo) }]}
          onChoose={(device) => void revoke(device)}
          onClose={() => setRevoking(null)}
        />
      )}
    </section>
  );
}

function DeviceRow({ device, onRevoke }: { device: Device; onRevoke?(device: Device): void }) {
  const zone = catalogue.value?.zones.find((one) => one.id === device.zoneId);
  const day = (ms: number): string => formatDate(ms, timeZone.value);
  return (
    <li class="device" data-connected={device.connected}>
      <Icon icon={device.kind === 'display' ? Monitor : TabletSmartphone} size="26px" />
      <span class="device-name">
        <strong>{device.name}</strong>
        <span class="muted">
          {t(deviceKindTexts[device.kind])}
          {zone !== undefined && ` · ${zone.name}`}
        </span>
      </span>
      <span class="muted device-day">
        {t(
          device.revokedAt === null
            ? deviceTexts.added(day(device.addedAt))
            : deviceTexts.revoked(day(device.revokedAt)),
        )}
      </span>
      {onRevoke !== undefined && (
        <>
          <span class={device.connected ? 'chip chip--open' : 'chip chip--closed'}>
            {t(device.connected ? deviceTexts.connected : deviceTexts.away)}
          </span>
          <button type="button" class="button button--grave" onClick={() => onRevoke(device)}>
            {t(deviceTexts.revoke)}
          </button>
        </>
      )}
    </li>
  );
}
