import type { BoardCall, BoardCounter, BoardView, BoardWaiting } from '../../contract/board.ts';
import { ticketLabel } from '../domain/ticket-label.ts';
import { type AnnouncementRow, listAnnouncements, readLastAnnouncement } from '../store/announcement-store.ts';
import { listTicketIds } from '../store/aside-store.ts';
import { listCurrentDuties } from '../store/duty-store.ts';
import { listLastingOutages } from '../store/outage-store.ts';
import { readWaiting } from '../store/queue-store.ts';
import type { SetUp } from '../store/set-up-store.ts';
import { loadTickets } from '../store/ticket-store.ts';
import type { Reading } from '../store/view-source.ts';
import { hoursView } from './hours-view.ts';
import { mallView } from './mall-view.ts';
import { isFeltInZone, outageView } from './outage-view.ts';

const MOST_CALLS = 8;

/** The board of a zone. Null for an unknown zone. */
export async function readBoardView(reading: Reading, zoneId: string): Promise<BoardView | null> {
  const { db, setUp, stamp, businessDay } = reading;
  const zone = setUp.zones.get(zoneId);
  if (zone === undefined) return null;
  const { id, code, name, nameEn } = zone;
  // Before the calls: the list is then complete up to it, and a display can tell a call that was taken back from one still to come.
  const lastAnnouncement = await readLastAnnouncement(db, zoneId);
  // More than are shown: a recalled ticket stands once.
  const calls = await listAnnouncements(db, zoneId, { businessDay, limit: MOST_CALLS * 3 });
  return {
    ...stamp,
    mall: mallView(setUp),
    zone: { id, code, name, nameEn },
    counters: await readCounters(reading, zoneId),
    lastCalls: lastCalls(setUp, calls),
    waitingByService: await readZoneWaiting(reading, zoneId),
    notices: setUp.notices
      .filter((notice) => notice.zoneId === null || notice.zoneId === zoneId)
      .map(({ zoneId: _, ...notice }) => notice),
    hours: hoursView(reading),
    outages: (await listLastingOutages(db, reading.mallId))
      .filter((outage) => isFeltInZone(setUp, outage, zoneId))
      .map((outage) => outageView(setUp, outage)),
    lastAnnouncement,
  };
}

function lastCalls(setUp: SetUp, newestFirst: readonly AnnouncementRow[]): BoardCall[] {
  const seen = new Set<string>();
  const once = newestFirst.filter((call) => !seen.has(call.ticketId) && seen.add(call.ticketId));
  return once.slice(0, MOST_CALLS).map((call) => {
    const counter = setUp.counters.get(call.counterId);
    const agency = setUp.agencies.get(counter?.agencyId ?? '');
    return {
      n: call.n,
      ticketLabel: ticketLabel(call.seriesCode, call.number),
      counterNumber: counter?.number ?? 0,
      counterName: counter?.name ?? '',
      agencyShortName: agency?.shortName ?? '',
      agencyName: agency?.name ?? '',
      agencyColour: agency?.colour ?? '',
      at: call.at,
    };
  });
}

async function readCounters(reading: Reading, zoneId: string): Promise<BoardCounter[]> {
  const { db, setUp, mallId, businessDay } = reading;
  const duties = new Map((await listCurrentDuties(db, mallId)).map((duty) => [duty.counterId, duty]));
  const attended = await listTicketIds(db, { mallId, businessDay, states: ['called', 'serving'] });
  const tickets = await loadTickets(
    db,
    attended.map(({ id }) => id),
  );
  return [...setUp.counters.values()]
    .filter((counter) => counter.zoneId === zoneId && !counter.retired)
    .map((counter) => {
      const agency = setUp.agencies.get(counter.agencyId);
      const ticket = tickets.find((candidate) => candidate.counterId === counter.id);
      return {
        id: counter.id,
        number: counter.number,
        name: counter.name,
        agencyShortName: agency?.shortName ?? '',
        agencyColour: agency?.colour ?? '',
        duty: duties.get(counter.id)?.state ?? 'closed',
        breakReason: duties.get(counter.id)?.breakReason ?? null,
        expectedReturnAt: duties.get(counter.id)?.expectedReturnAt ?? null,
        ticketLabel: ticket === undefined ? null : ticketLabel(ticket.seriesCode, ticket.number),
        serving: ticket?.state === 'serving',
      };
    });
}

async function readZoneWaiting(reading: Reading, zoneId: string): Promise<BoardWaiting[]> {
  const { db, setUp, mallId, businessDay } = reading;
  const waiting = await readWaiting(db, mallId, businessDay);
  return [...setUp.services.values()]
    .filter((service) => service.zoneId === zoneId && !service.retired)
    .map((service) => {
      const agency = setUp.agencies.get(service.agencyId);
      return {
        serviceId: service.id,
        serviceName: service.name,
        agencyId: service.agencyId,
        agencyShortName: agency?.shortName ?? '',
        agencyColour: agency?.colour ?? '',
        waiting: waiting.get(service.id) ?? 0,
      };
    });
}
