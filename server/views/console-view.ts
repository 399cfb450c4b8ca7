import type { CallReach, ConsoleView, Tally } from '../../contract/counter.ts';
import type { TicketDetail } from '../../contract/ticket.ts';
import { pickNext } from '../domain/queue-order.ts';
import { ticketLabel } from '../domain/ticket-label.ts';
import { findCounterCall } from '../store/announcement-store.ts';
import { countLine, listAsideIds, readHeads, readLine } from '../store/queue-store.ts';
import { readCounterLegs } from '../store/report-store.ts';
import { loadTicket } from '../store/ticket-store.ts';
import type { Reading } from '../store/view-source.ts';
import { readCounterViews } from './counter-view.ts';
import { hoursView } from './hours-view.ts';
import { readTicketDetails } from './ticket-detail.ts';

/** What the gateway knows of a zone's displays. */
export type Presence = {
  displays(zoneId: string): number;
  reach(zoneId: string, n: number): { shown: number; spoken: number };
};

/** As many as fit beside the work; the rest is a number. */
const LINE_SHOWN = 14;

/** Everything the officer's screen shows. Null for an unknown counter. */
export async function readConsoleView(
  reading: Reading,
  counterId: string,
  presence: Presence,
): Promise<ConsoleView | null> {
  const { db, stamp, businessDay, mallId } = reading;
  const [counter] = await readCounterViews(reading, counterId);
  if (counter === undefined) return null;
  const line = await readLine(db, counterId, businessDay, LINE_SHOWN);
  const here = { mallId, businessDay, counterId };
  const held = await listAsideIds(db, { ...here, state: 'held' });
  const missed = await listAsideIds(db, { ...here, state: 'noShow' });
  const displays = presence.displays(counter.zoneId);
  return {
    ...stamp,
    counter,
    held: await readTicketDetails(reading, held),
    next: await readNext(reading, counterId),
    line: await readTicketDetails(
      reading,
      line.map((place) => place.ticketId),
    ),
    waiting: await countLine(db, counterId, businessDay),
    noShows: (await readTicketDetails(reading, missed)).filter((ticket) => (ticket.graceUntil ?? 0) >= reading.now),
    returned: [],
    undo: null,
    hours: hoursView(reading, counter.agencyId),
    outages: [],
    tally: await readTally(reading, counterId),
    reach: await readReach(reading, counterId, counter.current, presence),
    displays,
  };
}

async function readNext({ db, businessDay, now }: Reading, counterId: string): Promise<ConsoleView['next']> {
  const next = pickNext(await readHeads(db, counterId, businessDay), now);
  if (next === null) return null;
  const ticket = await loadTicket(db, next.place.ticketId);
  if (ticket === null) return null;
  return { ticketId: ticket.id, label: ticketLabel(ticket.seriesCode, ticket.number), reason: next.reason };
}

async function readTally({ db, businessDay }: Reading, counterId: string): Promise<Tally> {
  const legs = await readCounterLegs(db, counterId, businessDay);
  const count = (result: string) => legs.filter((leg) => leg.result === result).length;
  const served = legs.flatMap((leg) => (leg.serviceMs === null || leg.result === 'cancelled' ? [] : [leg.serviceMs]));
  const total = served.reduce((sum, ms) => sum + ms, 0);
  return {
    served: count('completed'),
    returned: count('returned'),
    referred: count('referred'),
    noShow: count('noShow'),
    transferred: count('transferred'),
    meanServiceMs: served.length === 0 ? null : Math.round(total / served.length),
    serviceWithin: legs.filter((leg) => leg.serviceVerdict === 'within' && leg.result !== 'cancelled').length,
  };
}

async function readReach(
  { db }: Reading,
  counterId: string,
  current: TicketDetail | null,
  presence: Presence,
): Promise<CallReach | null> {
  if (current === null) return null;
  const call = await findCounterCall(db, counterId, current.id);
  if (call === null) return null;
  return { n: call.n, displays: presence.displays(call.zoneId), ...presence.reach(call.zoneId, call.n) };
}
