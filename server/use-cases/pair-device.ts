import type { ConfirmPairing, PairDevice, PairingRequested, RequestPairing } from '../../contract/device.ts';
import { actorName, type PersonActor } from '../domain/actor.ts';
import { hashToken } from '../store/credentials.ts';
import {
  type Device,
  deletePairing,
  findDeviceByToken,
  findPairing,
  insertDevice,
  insertPairing,
} from '../store/device-store.ts';
import type { Deps } from './deps.ts';
import { Refused } from './refused.ts';

const PAIRING_MS = 10 * 60_000;

/** A new device asks to be let in. Its secret becomes its token once an admin has confirmed the code on its screen. */
export async function requestPairing(deps: Deps, { kind }: RequestPairing): Promise<PairingRequested> {
  const { mall } = await deps.setUp.current();
  const secret = deps.ids.token();
  return deps.uow.runUnjournaled(async (tx, at) => {
    let code = deps.ids.pairingCode();
    while ((await findPairing(tx, code)) !== null) code = deps.ids.pairingCode();
    const expiresAt = at + PAIRING_MS;
    const row = { code, mallId: mall.id, secretHash: hashToken(secret), kind, requestedAt: at, expiresAt };
    await insertPairing(tx, row);
    return { code, secret, expiresAt };
  });
}

/** The admin says yes to the code: the device exists from now on. */
export async function confirmPairing(
  deps: Deps,
  actor: PersonActor,
  code: string,
  request: ConfirmPairing,
): Promise<Device> {
  const { zones } = await deps.setUp.current();
  return deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const pairing = await findPairing(unit.tx, code);
    if (pairing === null || pairing.mallId !== unit.mallId) throw new Refused('pairingUnknown');
    if (pairing.expiresAt <= unit.at) throw new Refused('pairingExpired');
    const zoneId = pairing.kind === 'display' ? (request.zoneId ?? null) : null;
    // A display without its zone would show nothing.
    if (pairing.kind === 'display' && (zoneId === null || !zones.has(zoneId))) throw new Refused('validationFailed');
    const device: Device = {
      id: deps.ids.uuid(unit.at),
      mallId: unit.mallId,
      kind: pairing.kind,
      name: request.name.trim(),
      zoneId,
      tokenHash: pairing.secretHash,
      addedAt: unit.at,
      revokedAt: null,
    };
    await insertDevice(unit.tx, device);
    await deletePairing(unit.tx, code);
    const { kind, name } = device;
    await unit.append({ type: 'deviceAdded', subjectId: device.id, payload: { kind, name, zoneId } });
    return device;
  });
}

/** The device asks whether it was confirmed. Safe to repeat: the token is the secret that it has had all along. */
export async function collectToken(
  deps: Deps,
  request: PairDevice,
): Promise<{ token: string; device: Device } | { token: null; device: null }> {
  return deps.uow.runUnjournaled(async (tx, at) => {
    const secretHash = hashToken(request.secret);
    const device = await findDeviceByToken(tx, secretHash);
    if (device !== null) return { token: request.secret, device };
    const pairing = await findPairing(tx, request.code);
    if (pairing === null || pairing.secretHash !== secretHash) throw new Refused('pairingUnknown');
    if (pairing.expiresAt <= at) throw new Refused('pairingExpired');
    return { token: null, device: null };
  });
}
