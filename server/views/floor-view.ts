import type { CounterView } from '../../contract/counter.ts';
import type { FloorAlarm, FloorService, FloorView } from '../../contract/floor.ts';
import { serviceAvailability } from '../domain/availability.ts';
import { hoursAt } from '../domain/calendar/hours-at.ts';
import { listDevices } from '../store/device-store.ts';
import { listCurrentDuties } from '../store/duty-store.ts';
import { readServiceLines, type ServiceLine } from '../store/queue-store.ts';
import type { Reading } from '../store/view-source.ts';
import { readCounterViews } from './counter-view.ts';
import { hoursView } from './hours-view.ts';
import { countersOnDuty } from './service-live.ts';

/** Which paired devices are connected now. */
export type DevicePresence = { isConnected(deviceId: string): boolean };

/** Every counter, every service, every alarm. */
export async function readFloorView(reading: Reading, presence: DevicePresence): Promise<FloorView> {
  const { db, mallId, stamp } = reading;
  const counters = await readCounterViews(reading);
  const services = await readFloorServices(reading);
  const devices = (await listDevices(db, mallId))
    .filter((device) => device.revokedAt === null)
    .map(({ id, kind, name, zoneId }) => ({ id, kind, name, zoneId, connected: presence.isConnected(id) }));
  const away = devices.filter((device) => device.kind === 'display' && !device.connected);
  const alarms = [
    ...serviceAlarms(services, counters, reading.now),
    ...away.map(({ id, name }): FloorAlarm => {
      return { kind: 'displayAway', subjectId: id, subject: name, count: 1, since: null };
    }),
  ];
  return { ...stamp, counters, services, alarms, devices, hours: hoursView(reading), outages: [], planned: [] };
}

async function readFloorServices(reading: Reading): Promise<FloorService[]> {
  const { db, mallId, businessDay, now, setUp } = reading;
  const lines = new Map((await readServiceLines(db, mallId, businessDay, now)).map((line) => [line.serviceId, line]));
  const duties = await listCurrentDuties(db, mallId);
  return [...setUp.services.values()]
    .filter((service) => !service.retired)
    .map((service) => {
      const agency = setUp.agencies.get(service.agencyId);
      const available = serviceAvailability({
        counters: service.counterIds.length,
        hours: hoursAt(setUp.calendar, service, now),
      });
      return {
        serviceId: service.id,
        serviceName: service.name,
        agencyId: service.agencyId,
        agencyShortName: agency?.shortName ?? '',
        agencyColour: agency?.colour ?? '',
        ...lineFigures(lines.get(service.id), now),
        countersOpen: countersOnDuty(service, duties, businessDay),
        open: available.open,
        closedReason: available.open ? null : available.reason,
        closedNote: available.open ? null : available.note,
        quotaLeft: null,
        forecast: 'fine' as const,
      };
    });
}

function lineFigures(line: ServiceLine | undefined, now: number) {
  if (line === undefined) return { waiting: 0, longestWaitMs: null, nextBreachAt: null, overdue: 0 };
  const { waiting, nextBreachAt, overdue } = line;
  return { waiting, longestWaitMs: Math.max(0, now - line.longestSince), nextBreachAt, overdue };
}

/** People wait and nobody is there; then lines whose promise is already broken, worst first. */
function serviceAlarms(services: readonly FloorService[], counters: readonly CounterView[], now: number): FloorAlarm[] {
  const staffed = (serviceId: string) =>
    counters.some(
      (counter) => counter.duty?.state === 'open' && counter.services.some((served) => served.serviceId === serviceId),
    );
  const alarm = (kind: FloorAlarm['kind'], service: FloorService, count: number, since: number | null): FloorAlarm => {
    const subject = `${service.agencyShortName} · ${service.serviceName}`;
    return { kind, subjectId: service.serviceId, subject, count, since };
  };
  const waitingSince = ({ longestWaitMs }: FloorService) => (longestWaitMs === null ? null : now - longestWaitMs);
  const unattended = services.filter((service) => service.waiting > 0 && !staffed(service.serviceId));
  const overdue = services.filter((service) => service.overdue > 0 && staffed(service.serviceId));
  return [
    ...unattended
      .toSorted((a, b) => b.waiting - a.waiting)
      .map((service) => alarm('unattended', service, service.waiting, waitingSince(service))),
    ...overdue
      .toSorted((a, b) => b.overdue - a.overdue)
      .map((service) => alarm('overdue', service, service.overdue, service.nextBreachAt)),
  ];
}
