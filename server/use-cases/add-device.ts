import type { DeviceKind } from '../../contract/words.ts';
import { type Actor, actorName } from '../domain/actor.ts';
import { hashToken } from '../store/credentials.ts';
import { insertDevice, markRevoked } from '../store/device-store.ts';
import type { Deps } from './deps.ts';
import { Refused } from './refused.ts';

/** Adds a device without pairing, for scripts. The token is answered once and stored as a hash only. */
export async function addDevice(
  deps: Deps,
  actor: Actor,
  of: { kind: DeviceKind; name: string; zoneId: string | null },
): Promise<{ deviceId: string; token: string }> {
  const { zones } = await deps.setUp.current();
  if (of.kind === 'display' && (of.zoneId === null || !zones.has(of.zoneId))) throw new Refused('validationFailed');
  const token = deps.ids.token();
  const deviceId = await deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const id = deps.ids.uuid(unit.at);
    const { mallId, at } = unit;
    await insertDevice(unit.tx, { id, mallId, ...of, tokenHash: hashToken(token), addedAt: at, revokedAt: null });
    await unit.append({ type: 'deviceAdded', subjectId: id, payload: { ...of } });
    return id;
  });
  return { deviceId, token };
}

/** From this commit on the token opens nothing, and its connections are cut. */
export async function revokeDevice(deps: Deps, actor: Actor, deviceId: string): Promise<void> {
  await deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    if (!(await markRevoked(unit.tx, deviceId, unit.at))) throw new Refused('notFound');
    await unit.append({ type: 'deviceRevoked', subjectId: deviceId, payload: {} });
  });
}
