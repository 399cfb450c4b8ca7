/** A row of the journal table as it lies there. */
export type JournalRow = {
  seq: number;
  at: number;
  business_day: string;
  type: string;
  subject_id: string;
  payload: string;
};

export type Stretch = {
  day: string;
  service: string;
  counter: string;
  queued: number;
  firstCall: number | null;
  lastCall: number | null;
  start: number | null;
  end: number | null;
  heldSince: number | null;
  held: number;
  result: string | null;
  jumped: boolean;
  walkedIn: boolean;
  waitOutage: number;
  serviceOutage: number;
  waitTarget: number;
  serviceTarget: number;
};

/**
 * The legs of a day, worked out from the journal alone by the definitions of design.md §4. Written without a look at the server's
 * own rules, so that the report is checked against something else than itself.
 */
export function legsFromJournal(rows: readonly JournalRow[]): Stretch[] {
  const tickets = new Map<string, Stretch[]>();
  const beforeLast = new Map<string, Stretch[]>();
  for (const row of rows) {
    const legs = tickets.get(row.subject_id) ?? [];
    if (row.type === 'stepUndone') {
      // As if the last step had never been: the ticket is what it was before it.
      tickets.set(row.subject_id, beforeLast.get(row.subject_id) ?? []);
      continue;
    }
    const next = legs.map((leg) => ({ ...leg }));
    if (!takeStep(next, row)) continue;
    beforeLast.set(row.subject_id, legs);
    tickets.set(row.subject_id, next);
  }
  return [...tickets.values()].flat();
}

const BEGINNINGS = ['ticketIssued', 'ticketTransferred', 'ticketReentered'];
const STEPS = [
  'ticketCalled',
  'ticketRecalled',
  'serviceStarted',
  'ticketHeld',
  'ticketResumed',
  'serviceFinished',
  'noShowMarked',
  'ticketReinstated',
  'ticketCancelled',
  'ticketExpired',
];

/** Whether the entry was about the ticket's course at all. */
function takeStep(legs: Stretch[], { at, business_day: day, type, payload }: JournalRow): boolean {
  const said = JSON.parse(payload);
  const leg = legs.at(-1);
  if (BEGINNINGS.includes(type)) {
    if (type === 'ticketTransferred' && leg !== undefined) leave(leg, at, said);
    legs.push(begin(day, at, said));
    return true;
  }
  if (leg === undefined || !STEPS.includes(type)) return false;
  follow(leg, type, at, said);
  return true;
}

function begin(day: string, at: number, said: Record<string, never>): Stretch {
  return {
    day,
    service: said.serviceId ?? '',
    counter: '',
    queued: at,
    firstCall: null,
    lastCall: null,
    start: null,
    end: null,
    heldSince: null,
    held: 0,
    result: null,
    jumped: false,
    walkedIn: false,
    waitOutage: 0,
    serviceOutage: 0,
    waitTarget: said.waitTargetMs ?? 0,
    serviceTarget: said.serviceTargetMs ?? 0,
  };
}

/** Sent on: by transfer, or referred to another agency of the mall. */
function leave(leg: Stretch, at: number, said: Record<string, never>): void {
  release(leg, at);
  Object.assign(leg, { end: at, result: said.result ?? 'transferred', serviceOutage: said.serviceOutageMs ?? 0 });
}

function release(leg: Stretch, at: number): void {
  if (leg.heldSince !== null) leg.held += at - leg.heldSince;
  leg.heldSince = null;
}

function follow(leg: Stretch, type: string, at: number, said: Record<string, never>): void {
  if (type === 'ticketCalled') call(leg, at, said);
  if (type === 'ticketRecalled') leg.lastCall = at;
  if (type === 'serviceStarted') leg.start = at;
  if (type === 'ticketHeld') leg.heldSince = at;
  if (type === 'ticketResumed') {
    release(leg, at);
    leg.counter = said.counterId ?? '';
  }
  if (type === 'serviceFinished') {
    Object.assign(leg, { end: at, result: said.outcome, serviceOutage: said.serviceOutageMs ?? 0 });
  }
  if (type === 'noShowMarked') Object.assign(leg, { end: at, result: 'noShow' });
  if (type === 'ticketReinstated') Object.assign(leg, { end: null, result: null });
  if (type === 'ticketCancelled') Object.assign(leg, { end: at, result: 'cancelled' });
  if (type === 'ticketExpired' && leg.result === null) Object.assign(leg, { end: at, result: 'expired' });
  if (leg.end !== null) release(leg, at);
}

function call(leg: Stretch, at: number, said: Record<string, never>): void {
  if (leg.firstCall === null) leg.waitOutage = said.waitOutageMs ?? 0;
  leg.firstCall ??= at;
  leg.counter = said.counterId ?? '';
  if (said.outOfOrderReason !== null) leg.jumped = true;
  if (said.walkDirect === true) leg.walkedIn = true;
  else leg.lastCall = at;
}
