import type { FloorDevice, FloorService, FloorView } from '../../contract/floor.ts';
import { listDevices } from '../store/device-store.ts';
import { listLastingOutages } from '../store/outage-store.ts';
import { readServiceLines, type ServiceLine } from '../store/queue-store.ts';
import type { Reading } from '../store/view-source.ts';
import { readCounterViews } from './counter-view.ts';
import { readFloorAlarms } from './floor-alarms.ts';
import { hoursView } from './hours-view.ts';
import { outageView } from './outage-view.ts';
import { readServicesLive } from './service-live.ts';

/** Which paired devices are connected now. */
export type DevicePresence = { isConnected(deviceId: string): boolean };

/** Every counter, every service, every alarm. */
export async function readFloorView(reading: Reading, presence: DevicePresence): Promise<FloorView> {
  const { db, mallId, setUp, stamp } = reading;
  const counters = await readCounterViews(reading);
  const services = await readFloorServices(reading);
  const devices = await readFloorDevices(reading, presence);
  const outages = await listLastingOutages(db, mallId);
  return {
    ...stamp,
    counters,
    services,
    devices,
    ...(await readFloorAlarms(reading, { services, devices })),
    hours: hoursView(reading),
    outages: outages.map((outage) => outageView(setUp, outage)),
  };
}

async function readFloorDevices({ db, mallId }: Reading, presence: DevicePresence): Promise<FloorDevice[]> {
  return (await listDevices(db, mallId))
    .filter((device) => device.revokedAt === null)
    .map(({ id, kind, name, zoneId }) => ({ id, kind, name, zoneId, connected: presence.isConnected(id) }));
}

async function readFloorServices(reading: Reading): Promise<FloorService[]> {
  const { db, mallId, businessDay, now, setUp } = reading;
  const lines = new Map((await readServiceLines(db, mallId, businessDay, now)).map((line) => [line.serviceId, line]));
  return (await readServicesLive(reading)).map((live) => {
    const service = setUp.services.get(live.serviceId);
    const agency = setUp.agencies.get(service?.agencyId ?? '');
    return {
      serviceId: live.serviceId,
      serviceName: service?.name ?? '',
      agencyId: service?.agencyId ?? '',
      agencyShortName: agency?.shortName ?? '',
      agencyColour: agency?.colour ?? '',
      ...lineFigures(lines.get(live.serviceId), now),
      countersOpen: live.countersOpen,
      open: live.open,
      closedReason: live.closedReason,
      closedNote: live.closedNote,
      quotaLeft: live.quotaLeft?.priority ?? null,
      forecast: live.forecast,
    };
  });
}

function lineFigures(line: ServiceLine | undefined, now: number) {
  if (line === undefined) return { waiting: 0, longestWaitMs: null, nextBreachAt: null, overdue: 0 };
  const { waiting, nextBreachAt, overdue } = line;
  return { waiting, longestWaitMs: Math.max(0, now - line.longestSince), nextBreachAt, overdue };
}
