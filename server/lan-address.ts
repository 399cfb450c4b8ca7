import { networkInterfaces } from 'node:os';

/** The address at which phones on the LAN reach this machine; null when it has none but its own loopback. */
export function lanAddress(): string | null {
  for (const addresses of Object.values(networkInterfaces())) {
    for (const address of addresses ?? []) {
      if (address.family === 'IPv4' && !address.internal) return address.address;
    }
  }
  return null;
}
