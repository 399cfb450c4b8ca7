import type { Day } from './day.ts';
import { MINUTE, SECOND } from './day-times.ts';
import type { Case } from './hall.ts';
import { makeStages, returnStage, type Visitor } from './visitors.ts';

/** From the kiosk to the chair, and until the officer sees it on the screen. */
const NOTICED_MS = 3 * SECOND;
const MOST_TRIES = 6;

/** A visitor at the kiosk. */
export async function arrive(day: Day, visitor: Visitor, tries = 0): Promise<void> {
  const { tally, hall, schedule } = day;
  if (visitor.errands.length > 0) return arriveWithErrands(day, visitor, tries);
  const reply = await day.kiosk.takeTicket(visitor.serviceId, visitor.priority);
  if (!reply.ok) {
    turnElsewhere(day, visitor, tries);
    return;
  }
  tally.count('issued');
  const admitted = hall.admit(reply.value.id, visitor, reply.value.token);
  schedule.after(NOTICED_MS, async () => hall.ring(visitor.serviceId));
  if (visitor.givesUpAfterMs !== null) schedule.after(visitor.givesUpAfterMs, () => giveUp(day, admitted));
}

/** One visit with a place in each line. When one of the services takes nobody, the others are left for another day. */
async function arriveWithErrands(day: Day, visitor: Visitor, tries: number): Promise<void> {
  const { tally, hall, schedule } = day;
  const serviceIds = [visitor.serviceId, ...visitor.errands.map(({ serviceId }) => serviceId)];
  const reply = await day.kiosk.takeVisit(serviceIds, visitor.priority);
  if (!reply.ok) return arrive(day, { ...visitor, errands: [] }, tries);
  tally.count('issued', reply.value.tickets.length);
  tally.count('visitsWithErrands');
  for (const [index, { id, token }] of reply.value.tickets.entries()) {
    const errand = visitor.errands[index - 1];
    // Somebody with several numbers listens: only the first is ever missed.
    const own = errand === undefined ? visitor : { ...visitor, ...errand, missesCall: null };
    hall.admit(id, { ...own, errands: [], givesUpAfterMs: null }, token);
    schedule.after(NOTICED_MS, async () => hall.ring(own.serviceId));
  }
}

/** Sent home for missing documents, and back with them: by the slip, near the front of the line. */
export function bringDocuments(day: Day, sentHome: Case): void {
  const { token, visitor } = sentHome;
  const { bringsDocumentsAfterMs } = visitor;
  if (bringsDocumentsAfterMs === null || token === null) return;
  // Whoever brings them once brings all of them.
  sentHome.visitor = { ...visitor, bringsDocumentsAfterMs: null };
  day.schedule.after(bringsDocumentsAfterMs, () => reenter(day, sentHome, token));
}

async function reenter(day: Day, back: Case, token: string): Promise<void> {
  const { hall, rng, mall, tally, kiosk } = day;
  const serviceId = hall.serviceOf(back);
  const stage = returnStage(rng, mall, serviceId);
  const reply = await kiosk.reenter(token);
  if (stage === null || (!reply.ok && !(reply.repeated && reply.code === 'notReturned'))) return;
  tally.count('reentered');
  const stages = [...back.visitor.stages.slice(0, back.stage + 1), stage];
  Object.assign(back, { visitor: { ...back.visitor, stages }, stage: back.stage + 1, servedMs: 0, state: 'waiting' });
  hall.ring(serviceId);
}

/** The service is closed: another one of the same agency, or this one later. */
function turnElsewhere(day: Day, visitor: Visitor, tries: number): void {
  const { schedule, rng, mall, tally } = day;
  if (tries >= MOST_TRIES) {
    tally.count('turnedAway');
    return;
  }
  const others = mall.agencies
    .find(({ services }) => services.some(({ id }) => id === visitor.serviceId))
    ?.services.filter(({ id }) => id !== visitor.serviceId);
  if (visitor.comesBackLater || others === undefined || others.length === 0) {
    schedule.after(rng.between(8, 20) * MINUTE, () => arrive(day, visitor, tries + 1));
    return;
  }
  const other = rng.pick(others);
  const changed = { ...visitor, serviceId: other.id, stages: makeStages(rng, mall, other) };
  schedule.after(20 * SECOND, () => arrive(day, changed, tries + 1));
}

/** Goes to a counter and gives the place in line back. */
async function giveUp(day: Day, waiting: Case): Promise<void> {
  const desk = day.hall.attendedDesk(day.hall.serviceOf(waiting));
  if (waiting.state !== 'waiting' || desk === null) return;
  const reply = await desk.officer.cancel(waiting.ticketId, { reason: 'Pengunjung tidak dapat menunggu lebih lama' });
  // Called in this very moment: then the visitor stays.
  if (!reply.ok && !(reply.repeated && waiting.state === 'waiting')) return;
  waiting.state = 'gone';
  day.tally.count('cancelled');
}

/** Was not there when called, and may come back: to any counter that helps with the service. */
export function missCall(day: Day, missed: Case): void {
  missed.state = 'missed';
  missed.hasMissed = true;
  const returnsAfterMs = missed.visitor.missesCall?.returnsAfterMs ?? null;
  if (returnsAfterMs !== null) day.schedule.after(returnsAfterMs, () => comeBack(day, missed, 0));
}

async function comeBack(day: Day, missed: Case, tries: number): Promise<void> {
  const serviceId = day.hall.serviceOf(missed);
  const desk = day.hall.attendedDesk(serviceId);
  if (desk === null) {
    if (tries < MOST_TRIES) day.schedule.after(2 * MINUTE, () => comeBack(day, missed, tries + 1));
    return;
  }
  const reply = await desk.officer.step(missed.ticketId, 'reinstate');
  if (!reply.ok && !(reply.repeated && reply.code === 'ticketWrongState')) return;
  day.tally.count('reinstated');
  // Has been called again already, when the answer was long in coming.
  if (missed.state !== 'missed') return;
  missed.state = 'waiting';
  day.hall.ring(serviceId);
}
