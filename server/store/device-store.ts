import type { Kysely, Selectable, Transaction } from 'kysely';
import type { DeviceKind } from '../../contract/words.ts';
import type { DB, DeviceTable } from './schema.ts';

export type Device = {
  id: string;
  mallId: string;
  kind: DeviceKind;
  name: string;
  zoneId: string | null;
  tokenHash: string;
  addedAt: number;
  revokedAt: number | null;
};

function readDevice(row: Selectable<DeviceTable>): Device {
  return {
    id: row.id,
    mallId: row.mall_id,
    kind: row.kind,
    name: row.name,
    zoneId: row.zone_id,
    tokenHash: row.token_hash,
    addedAt: row.added_at,
    revokedAt: row.revoked_at,
  };
}

export async function insertDevice(tx: Transaction<DB>, device: Device): Promise<void> {
  await tx
    .insertInto('device')
    .values({
      id: device.id,
      mall_id: device.mallId,
      kind: device.kind,
      name: device.name,
      zone_id: device.zoneId,
      token_hash: device.tokenHash,
      added_at: device.addedAt,
      revoked_at: device.revokedAt,
    })
    .execute();
}

/** Revoked devices are not found: their token opens nothing. */
export async function findDeviceByToken(db: Kysely<DB>, tokenHash: string): Promise<Device | null> {
  const query = db.selectFrom('device').selectAll().where('token_hash', '=', tokenHash).where('revoked_at', 'is', null);
  const row = await query.executeTakeFirst();
  return row === undefined ? null : readDevice(row);
}

export async function listDevices(db: Kysely<DB>, mallId: string): Promise<Device[]> {
  const rows = await db.selectFrom('device').selectAll().where('mall_id', '=', mallId).orderBy('added_at').execute();
  return rows.map(readDevice);
}

/** False when there is no such device, or it was revoked before. */
export async function markRevoked(tx: Transaction<DB>, deviceId: string, at: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('device')
    .set({ revoked_at: at })
    .where('id', '=', deviceId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

type PairingRow = {
  code: string;
  mallId: string;
  secretHash: string;
  kind: DeviceKind;
  requestedAt: number;
  expiresAt: number;
};

export async function insertPairing(tx: Transaction<DB>, pairing: PairingRow): Promise<void> {
  await tx.deleteFrom('pairing').where('expires_at', '<=', pairing.requestedAt).execute();
  await tx
    .insertInto('pairing')
    .values({
      code: pairing.code,
      mall_id: pairing.mallId,
      secret_hash: pairing.secretHash,
      kind: pairing.kind,
      requested_at: pairing.requestedAt,
      expires_at: pairing.expiresAt,
    })
    .execute();
}

export async function findPairing(db: Kysely<DB>, code: string): Promise<PairingRow | null> {
  const row = await db.selectFrom('pairing').selectAll().where('code', '=', code).executeTakeFirst();
  if (row === undefined) return null;
  return {
    code: row.code,
    mallId: row.mall_id,
    secretHash: row.secret_hash,
    kind: row.kind,
    requestedAt: row.requested_at,
    expiresAt: row.expires_at,
  };
}

export async function deletePairing(tx: Transaction<DB>, code: string): Promise<void> {
  await tx.deleteFrom('pairing').where('code', '=', code).execute();
}

/** Pairings that wait for an admin, oldest first. */
export async function listPairings(db: Kysely<DB>, mallId: string, at: number): Promise<PairingRow[]> {
  const rows = await db
    .selectFrom('pairing')
    .select(['code', 'mall_id as mallId', 'secret_hash as secretHash', 'kind'])
    .select(['requested_at as requestedAt', 'expires_at as expiresAt'])
    .where('mall_id', '=', mallId)
    .where('expires_at', '>', at)
    .orderBy('requested_at')
    .execute();
  return rows;
}
