import type { CallReach, ConsoleView, CounterView, Tally } from '../../contract/counter.ts';
import type { TicketDetail } from '../../contract/ticket.ts';
import { nextCall } from '../domain/next-call.ts';
import { outageConcerns } from '../domain/outage.ts';
import { ticketLabel } from '../domain/ticket-label.ts';
import { findCounterCall } from '../store/announcement-store.ts';
import { listAsideIds } from '../store/aside-store.ts';
import { listReturnedIds } from '../store/counter-activity.ts';
import { readLineFronts } from '../store/next-call-store.ts';
import { listLastingOutages } from '../store/outage-store.ts';
import { readLine } from '../store/queue-store.ts';
import { readCounterLegs } from '../store/report-store.ts';
import { loadTicket } from '../store/ticket-store.ts';
import type { Reading } from '../store/view-source.ts';
import { readCounterViews } from './counter-view.ts';
import { hoursView } from './hours-view.ts';
import { outageView } from './outage-view.ts';
import { readTicketDetails } from './ticket-detail.ts';
import { readUndoOffer } from './undo-offer.ts';

/** What the gateway knows of a zone's displays. */
export type Presence = {
  displays(zoneId: string): number;
  reach(zoneId: string, n: number): { shown: number; spoken: number };
};

/** As many as fit beside the work; the rest is a number. */
const LINE_SHOWN = 14;
/** Of a whole day; who comes back is among the last, or comes with the slip. */
const RETURNED_SHOWN = 20;

/** Everything the officer's screen shows. Null for an unknown counter. */
export async function readConsoleView(
  reading: Reading,
  counterId: string,
  presence: Presence,
): Promise<ConsoleView | null> {
  const { db, stamp, businessDay, mallId } = reading;
  const [counter] = await readCounterViews(reading, counterId);
  if (counter === undefined) return null;
  const here = { mallId, businessDay, counterId };
  const line = (await readLine(db, counterId, businessDay, LINE_SHOWN)).map((place) => place.ticketId);
  const held = await listAsideIds(db, { ...here, state: 'held' });
  const missed = await listAsideIds(db, { ...here, state: 'noShow' });
  const returned = await listReturnedIds(db, { ...here, limit: RETURNED_SHOWN });
  // All at once: what goes with a ticket is read for many as cheaply as for one.
  const details = new Map(
    (await readTicketDetails(reading, [...line, ...held, ...missed, ...returned])).map((ticket) => [ticket.id, ticket]),
  );
  const of = (ids: readonly string[]) => ids.flatMap((id) => details.get(id) ?? []);
  return {
    ...stamp,
    counter,
    held: of(held),
    ...(await readNext(reading, counterId)),
    line: of(line),
    noShows: of(missed).filter((ticket) => (ticket.graceUntil ?? 0) >= reading.now),
    returned: of(returned),
    undo: await readUndoOffer(reading, counter),
    hours: hoursView(reading, counter.agencyId),
    outages: await readOutages(reading, counter),
    tally: await readTally(reading, counterId),
    reach: await readReach(reading, counterId, counter.current, presence),
    displays: presence.displays(counter.zoneId),
  };
}

async function readNext(
  { db, mallId, businessDay, now }: Reading,
  counterId: string,
): Promise<Pick<ConsoleView, 'next' | 'waiting'>> {
  const fronts = await readLineFronts(db, { mallId, counterId, businessDay });
  const waiting = fronts.reduce((sum, front) => sum + front.waiting, 0);
  const next = nextCall(fronts, now);
  const ticket = next === null ? null : await loadTicket(db, next.place.ticketId);
  if (next === null || ticket === null) return { next: null, waiting };
  const label = ticketLabel(ticket.seriesCode, ticket.number);
  return { next: { ticketId: ticket.id, label, reason: next.reason }, waiting };
}

async function readOutages({ db, mallId, setUp }: Reading, counter: CounterView): Promise<ConsoleView['outages']> {
  const services = counter.services.map(({ serviceId }) => {
    return { mallId, serviceId, agencyId: setUp.services.get(serviceId)?.agencyId ?? '' };
  });
  return (await listLastingOutages(db, mallId))
    .filter((outage) => services.some((service) => outageConcerns(outage, service)))
    .map((outage) => outageView(setUp, outage));
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
