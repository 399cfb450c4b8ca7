import type { ProblemCode } from '../../../contract/problem.ts';
import type { DeskHands } from './desk-hands.ts';
import type { Case } from './hall.ts';
import { nextStretch } from './officer-behaviour.ts';
import type { Stage } from './visitors.ts';
import { bringDocuments } from './visits.ts';

/** Serves a visitor who sits at the counter, until the service is over or the visitor is set aside. */
export async function serveVisitor(desk: DeskHands, served: Case): Promise<void> {
  const stage = served.visitor.stages[served.stage];
  if (stage === undefined) return desk.later(0, () => finish(desk, served, null));
  const { ms, endsWith } = nextStretch(stage, served.servedMs);
  desk.later(ms, () => {
    served.servedMs += ms;
    return endsWith === 'hold' ? hold(desk, served, stage) : finish(desk, served, stage);
  });
}

async function hold(desk: DeskHands, served: Case, stage: Stage): Promise<void> {
  const { day } = desk;
  const reply = await desk.officer.hold(served.ticketId, { reason: stage.hold?.reason ?? 'other' });
  if (!(await desk.settle(reply, 'ticketWrongState'))) return;
  served.state = 'held';
  day.tally.count('held');
  desk.heldOut += 1;
  day.schedule.after(stage.hold?.awayMs ?? 0, async () => {
    desk.heldOut -= 1;
    // Any counter of the service may go on; without one the visitor has come back too late.
    const nearest = desk.state === 'left' ? day.hall.attendedDesk(stage.serviceId) : desk;
    nearest?.welcomeBack(served);
  });
  desk.lookSoon();
}

/** The service that was asked for cannot take anybody now: the officer finishes here instead. */
const CANNOT_TAKE: readonly ProblemCode[] = ['serviceClosed', 'serviceUnknown', 'sameService'];

async function finish(desk: DeskHands, served: Case, stage: Stage | null): Promise<void> {
  const { tally, hall } = desk.day;
  const ending = stage?.ending ?? { outcome: 'completed' };
  if (ending.outcome === 'transferred') {
    const { serviceId, reason } = ending;
    const reply = await desk.officer.transfer(served.ticketId, { serviceId, reason });
    if (reply.ok || !CANNOT_TAKE.includes(reply.code)) {
      if (!(await desk.settle(reply, 'ticketWrongState'))) return;
      tally.count('transferred');
      Object.assign(served, { stage: served.stage + 1, servedMs: 0, state: 'waiting' });
      hall.ring(serviceId);
      return desk.lookSoon();
    }
  }
  const body = ending.outcome === 'transferred' ? { outcome: 'completed' as const } : ending;
  const reply = await desk.officer.finish(served.ticketId, body);
  if (!(await desk.settle(reply, 'ticketWrongState'))) return;
  served.state = 'gone';
  if (body.outcome === 'returned') bringDocuments(desk.day, served);
  tally.count(body.outcome === 'completed' ? 'served' : body.outcome);
  desk.lookSoon();
}
