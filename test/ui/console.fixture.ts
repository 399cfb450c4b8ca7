import type { ConsoleView, CounterView, DutyView } from '../../contract/counter.ts';
import type { HoursView } from '../../contract/hours.ts';
import type { OutageView } from '../../contract/outage.ts';
import type { Me } from '../../contract/session.ts';
import type { TicketDetail } from '../../contract/ticket.ts';

export const MINUTE = 60_000;
export const NOW = 1_790_000_000_000;

export const me: Me = {
  personId: 'p1',
  username: 'petugas1',
  name: 'Andi',
  role: 'officer',
  agencyId: 'A',
  mayCallOutOfOrder: false,
  counterId: 'c1',
  lastCounterId: 'c1',
  mall: { id: 'm', name: 'MPP', shortName: 'MPP', timeZone: 'Asia/Jakarta', timeZoneLabel: 'WIB', priorityFactors: [] },
  demo: true,
};

export function sampleTicket(change: Partial<TicketDetail> = {}): TicketDetail {
  return {
    id: 't1',
    label: 'A117',
    state: 'waiting',
    priority: 'none',
    serviceId: 's1',
    serviceName: 'Kartu Keluarga',
    agencyShortName: 'Disdukcapil',
    agencyColour: '#0b6b66',
    issuedAt: NOW - 10 * MINUTE,
    dueAt: NOW + 20 * MINUTE,
    queuedAt: NOW - 10 * MINUTE,
    firstCalledAt: null,
    lastCalledAt: null,
    recalls: 0,
    startedAt: null,
    heldSince: null,
    heldMs: 0,
    holdReason: null,
    waitTargetMs: 30 * MINUTE,
    serviceTargetMs: 10 * MINUTE,
    waitVerdict: null,
    requirements: ['KTP', 'KK lama', 'Formulir'],
    legNumber: 1,
    counterId: null,
    noShowAt: null,
    graceUntil: null,
    origin: 'issued',
    holdRemindAt: null,
    recallsLeft: 3,
    recallAt: null,
    autoStartAt: null,
    autoStarted: false,
    waitOutageMs: 0,
    lacking: [],
    errands: [],
    ...change,
  };
}

export const calledTicket = (change: Partial<TicketDetail> = {}): TicketDetail =>
  sampleTicket({ state: 'called', counterId: 'c1', firstCalledAt: NOW, lastCalledAt: NOW, ...change });

export const servedTicket = (change: Partial<TicketDetail> = {}): TicketDetail =>
  calledTicket({ state: 'serving', startedAt: NOW, ...change });

export function sampleDuty(change: Partial<DutyView> = {}): DutyView {
  return {
    id: 'd1',
    personId: 'p1',
    personName: 'Andi',
    state: 'open',
    since: NOW,
    breakReason: null,
    breakNote: null,
    expectedReturnAt: null,
    ...change,
  };
}

export function sampleCounter(change: Partial<CounterView> = {}): CounterView {
  return {
    id: 'c1',
    number: 1,
    name: 'Loket 1',
    zoneId: 'z1',
    zoneName: 'Zona A',
    agencyId: 'A',
    agencyShortName: 'Disdukcapil',
    agencyColour: '#0b6b66',
    services: [{ serviceId: 's1', serviceName: 'Kartu Keluarga', kind: 'primary', minWaiting: 1 }],
    duty: sampleDuty(),
    current: null,
    ...change,
  };
}

/** Open, and never closing. */
export const OPEN: HoursView = { open: true, reason: null, note: null, opensAt: null, closesAt: null };

export function sampleOutage(change: Partial<OutageView> = {}): OutageView {
  return {
    id: 'o1',
    cause: 'network',
    reason: 'Jaringan sedang terputus',
    declaredAt: NOW,
    expectedUntil: null,
    scope: 'agency',
    subjectId: 'A',
    subject: 'Disdukcapil',
    agencyColour: '#0b6b66',
    declaredBy: 'Andi',
    liftedAt: null,
    liftedBy: null,
    ...change,
  };
}

export function sampleView(change: Partial<ConsoleView> = {}, counter: Partial<CounterView> = {}): ConsoleView {
  return {
    epoch: 'e',
    seq: 1,
    serverTime: NOW,
    counter: sampleCounter(counter),
    held: [],
    next: null,
    line: [],
    waiting: 0,
    noShows: [],
    returned: [],
    undo: null,
    hours: OPEN,
    outages: [],
    tally: {
      served: 0,
      returned: 0,
      referred: 0,
      noShow: 0,
      transferred: 0,
      meanServiceMs: null,
      serviceWithin: 0,
    },
    reach: null,
    displays: 3,
    ...change,
  };
}
