import { closed, Instant, nullable, oneOf, SetUpId, type Static, Text, Type, Uuid } from './schema.ts';
import { DEVICE_KINDS } from './words.ts';

/** POST /devices/pairings: a new device asks to be let in and shows the code. */
export const RequestPairing = closed({ kind: oneOf(DEVICE_KINDS) });
export type RequestPairing = Static<typeof RequestPairing>;

export const PairingCode = Type.String({ pattern: '^[0-9]{6}$' });

/** `secret` stays in the device: whoever only reads the code off the screen cannot collect the token. */
export const PairingRequested = closed({ code: PairingCode, secret: Type.String(), expiresAt: Instant });
export type PairingRequested = Static<typeof PairingRequested>;

/** POST /devices/pairings/{code}/confirm: the admin says yes, and what and where it is. */
export const ConfirmPairing = closed({
  name: Text(60),
  /** For a display: the zone whose board it shows. */
  zoneId: Type.Optional(nullable(SetUpId)),
});
export type ConfirmPairing = Static<typeof ConfirmPairing>;

export const PairingView = closed({
  code: PairingCode,
  kind: oneOf(DEVICE_KINDS),
  requestedAt: Instant,
  expiresAt: Instant,
});
export const PairingList = closed({ pairings: Type.Array(PairingView) });
export type PairingList = Static<typeof PairingList>;

/** POST /devices/pair: the device collects its token once the admin has confirmed. */
export const PairDevice = closed({ code: PairingCode, secret: Type.String({ minLength: 1, maxLength: 64 }) });
export type PairDevice = Static<typeof PairDevice>;

export const DeviceView = closed({
  id: Uuid,
  kind: oneOf(DEVICE_KINDS),
  name: Type.String(),
  zoneId: nullable(SetUpId),
  addedAt: Instant,
  revokedAt: nullable(Instant),
  connected: Type.Boolean(),
});
export type DeviceView = Static<typeof DeviceView>;

/** `token` is null while the admin has not confirmed yet. */
export const PairAnswer = closed({ token: nullable(Type.String()), device: nullable(DeviceView) });
export type PairAnswer = Static<typeof PairAnswer>;

export const DeviceList = closed({ devices: Type.Array(DeviceView) });
export type DeviceList = Static<typeof DeviceList>;

/** GET /devices/me: what the bearer of this token is. */
export const DeviceAnswer = closed({ device: DeviceView });
export type DeviceAnswer = Static<typeof DeviceAnswer>;
