import type { Presence } from '../views/console-view.ts';
import type { DevicePresence } from '../views/floor-view.ts';

/** Calls whose receipts are remembered for a zone: more than can be on its counters at once. */
const MOST_CALLS = 64;

type Receipts = { shown: Set<string>; spoken: Set<string> };

/** Which displays are there, and which of them have shown and spoken a call. In memory: after a restart the screens say it anew. */
export function createPresence() {
  const displaysOf = new Map<string, Set<string>>();
  const receiptsOf = new Map<string, Map<number, Receipts>>();
  const devices = new Map<string, number>();

  const view: Presence & DevicePresence = {
    displays: (zoneId) => displaysOf.get(zoneId)?.size ?? 0,
    reach: (zoneId, n) => {
      const receipts = receiptsOf.get(zoneId)?.get(n);
      // A display that has reconnected reports again under another name: no more screens than there are have a call.
      const most = displaysOf.get(zoneId)?.size ?? 0;
      return { shown: Math.min(most, receipts?.shown.size ?? 0), spoken: Math.min(most, receipts?.spoken.size ?? 0) };
    },
    isConnected: (deviceId) => devices.has(deviceId),
  };

  return {
    view,
    addDisplay(zoneId: string, socketId: string): void {
      const displays = displaysOf.get(zoneId) ?? new Set();
      displaysOf.set(zoneId, displays.add(socketId));
    },
    removeDisplay(zoneId: string, socketId: string): void {
      displaysOf.get(zoneId)?.delete(socketId);
    },
    addDevice(deviceId: string): void {
      devices.set(deviceId, (devices.get(deviceId) ?? 0) + 1);
    },
    removeDevice(deviceId: string): void {
      const left = (devices.get(deviceId) ?? 1) - 1;
      if (left === 0) devices.delete(deviceId);
      else devices.set(deviceId, left);
    },
    /** True when this is news. */
    addReceipt(zoneId: string, n: number, socketId: string, kind: 'shown' | 'spoken'): boolean {
      const calls = receiptsOf.get(zoneId) ?? new Map<number, Receipts>();
      receiptsOf.set(zoneId, calls);
      const receipts = calls.get(n) ?? { shown: new Set(), spoken: new Set() };
      calls.set(n, receipts);
      for (const old of calls.keys()) if (calls.size > MOST_CALLS) calls.delete(old);
      if (receipts[kind].has(socketId)) return false;
      receipts[kind].add(socketId);
      return true;
    },
  };
}

export type PresenceBook = ReturnType<typeof createPresence>;
