import { randomBytes, randomInt } from 'node:crypto';
import { v7 } from 'uuid';

/** The only source of identifiers and chance in the server. */
export type Ids = {
  /** A UUIDv7 that sorts by `at` (epoch ms). */
  uuid(at: number): string;
  /** 256 bits, base64url: sessions, devices, ticket links. */
  token(): string;
  /** Six digits to read off a screen. */
  pairingCode(): string;
};

export const systemIds: Ids = {
  uuid: (at) => v7({ msecs: at }),
  token: () => randomBytes(32).toString('base64url'),
  pairingCode: () => String(randomInt(1_000_000)).padStart(6, '0'),
};
