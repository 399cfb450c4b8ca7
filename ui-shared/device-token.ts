import type { DeviceKind } from '../contract/words.ts';
import { readStored, removeStored, writeStored } from './storage.ts';

const keyFor = (kind: DeviceKind): string => `loket-device-${kind}`;

/** The token this device was given when it was paired; null when it never was. */
export function loadDeviceToken(kind: DeviceKind): string | null {
  return readStored(keyFor(kind));
}

export function saveDeviceToken(kind: DeviceKind, token: string): void {
  writeStored(keyFor(kind), token);
}

/** After a refusal: the token was revoked, and the device must be paired anew. */
export function forgetDeviceToken(kind: DeviceKind): void {
  removeStored(keyFor(kind));
}
