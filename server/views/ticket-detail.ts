import type { TicketDetail } from '../../contract/ticket.ts';
import { autoStartAt } from '../domain/auto-start.ts';
import { BEYOND_HELP, type Outage, outageConcerns, outageOverlapMs } from '../domain/outage.ts';
import { currentLeg, type Ticket } from '../domain/ticket.ts';
import { ticketLabel } from '../domain/ticket-label.ts';
import { listOutagesSince } from '../store/outage-store.ts';
import type { SetUp } from '../store/set-up-store.ts';
import { wasTakenBack } from '../store/ticket-history.ts';
import { loadTickets } from '../store/ticket-store.ts';
import type { Reading } from '../store/view-source.ts';
import { listVisitTickets } from '../store/visit-store.ts';

type Errands = Map<string, TicketDetail['errands']>;

/** The tickets as officers see them, in the order of the ids. Unknown ids are left out. */
export async function readTicketDetails(reading: Reading, ids: readonly string[]): Promise<TicketDetail[]> {
  const tickets = await loadTickets(reading.db, ids);
  const errands = await readErrands(reading, tickets);
  const disturbed = await readDisturbed(reading, tickets);
  const autoStarts = await readAutoStarts(reading, tickets);
  return tickets.map((ticket) => ({
    ...ticketDetail(reading.setUp, ticket, errands.get(ticket.id) ?? []),
    waitOutageMs: disturbed(ticket),
    autoStartAt: autoStarts.get(ticket.id) ?? null,
  }));
}

export async function readTicketDetail(reading: Reading, id: string): Promise<TicketDetail | null> {
  const [detail] = await readTicketDetails(reading, [id]);
  return detail ?? null;
}

function ticketDetail(
  setUp: SetUp,
  ticket: Ticket,
  errands: TicketDetail['errands'],
): Omit<TicketDetail, 'waitOutageMs' | 'autoStartAt'> {
  const leg = currentLeg(ticket);
  const { rules } = setUp.mall;
  const service = setUp.services.get(leg.serviceId);
  const agency = setUp.agencies.get(service?.agencyId ?? '');
  return {
    id: ticket.id,
    label: ticketLabel(ticket.seriesCode, ticket.number),
    state: ticket.state,
    priority: ticket.priority,
    serviceId: leg.serviceId,
    serviceName: service?.name ?? '',
    agencyShortName: agency?.shortName ?? '',
    agencyColour: agency?.colour ?? '',
    issuedAt: ticket.issuedAt,
    dueAt: ticket.dueAt,
    queuedAt: leg.queuedAt,
    firstCalledAt: leg.firstCalledAt,
    lastCalledAt: leg.lastCalledAt,
    recalls: leg.recalls,
    startedAt: leg.startedAt,
    heldSince: leg.heldSince,
    heldMs: leg.heldMs,
    // `closeOfDay` is the machine's own reason and never reaches a screen: such a ticket has expired.
    holdReason: ticket.holdReason === 'closeOfDay' ? null : ticket.holdReason,
    waitTargetMs: leg.waitTargetMs,
    serviceTargetMs: leg.serviceTargetMs,
    waitVerdict: leg.waitVerdict,
    requirements: setUp.standards.get(leg.standardId)?.requirements ?? [],
    legNumber: leg.n,
    counterId: ticket.counterId,
    noShowAt: ticket.noShowAt,
    graceUntil: ticket.noShowAt === null ? null : ticket.noShowAt + setUp.mall.graceMs,
    origin: leg.origin,
    holdRemindAt: ticket.holdRemindAt,
    recallsLeft: Math.max(0, rules.recallMax - leg.recalls),
    recallAt: leg.lastCalledAt === null ? null : leg.lastCalledAt + rules.recallMinIntervalMs,
    autoStarted: leg.autoStarted,
    lacking: leg.lacking,
    errands,
  };
}

/** When services begin by themselves, of those that will. */
async function readAutoStarts({ db, setUp }: Reading, tickets: readonly Ticket[]): Promise<Map<string, number>> {
  const starts = new Map<string, number>();
  for (const ticket of tickets) {
    const at = autoStartAt(ticket, setUp.mall.rules.autoStartMs);
    if (at !== null && !(await wasTakenBack(db, ticket.id))) starts.set(ticket.id, at);
  }
  return starts;
}

/** For who still waits: how long outages that the agency cannot help have lain over the wait by now, ms. */
type Disturbed = (ticket: Ticket) => number;

async function readDisturbed({ db, setUp, mallId, now }: Reading, tickets: readonly Ticket[]): Promise<Disturbed> {
  const queued = tickets.flatMap((ticket) => (isUncalled(ticket) ? [currentLeg(ticket).queuedAt] : []));
  if (queued.length === 0) return storedDisturbance;
  const outages = await listOutagesSince(db, mallId, Math.min(...queued));
  const beyondHelp = outages.filter(({ cause }) => BEYOND_HELP.includes(cause));
  if (beyondHelp.length === 0) return storedDisturbance;
  return (ticket) => {
    if (!isUncalled(ticket)) return storedDisturbance(ticket);
    const { serviceId, queuedAt } = currentLeg(ticket);
    const service = { mallId, serviceId, agencyId: setUp.services.get(serviceId)?.agencyId ?? '' };
    const felt = beyondHelp.filter((outage) => outageConcerns(outage, service)).map(lasting);
    return outageOverlapMs(felt, { from: queuedAt, to: now });
  };
}

const storedDisturbance: Disturbed = (ticket) => currentLeg(ticket).waitOutageMs;

function isUncalled(ticket: Ticket): boolean {
  return ticket.state === 'waiting' && currentLeg(ticket).firstCalledAt === null;
}

function lasting({ declaredAt, liftedAt }: Outage): { from: number; to: number | null } {
  return { from: declaredAt, to: liftedAt };
}

async function readErrands(reading: Reading, tickets: readonly Ticket[]): Promise<Errands> {
  const all = await listVisitTickets(
    reading.db,
    tickets.map((ticket) => ticket.visitId),
  );
  const { services, counters } = reading.setUp;
  return new Map(
    tickets.map((ticket) => {
      const others = all.filter((other) => other.visitId === ticket.visitId && other.id !== ticket.id);
      const errands = others.map(({ seriesCode, number, serviceId, state, counterId }) => {
        const isThere = state === 'called' || state === 'serving';
        const counterName = isThere ? (counters.get(counterId ?? '')?.name ?? null) : null;
        const serviceName = services.get(serviceId)?.name ?? '';
        return { label: ticketLabel(seriesCode, number), serviceName, state, counterName };
      });
      return [ticket.id, errands];
    }),
  );
}
