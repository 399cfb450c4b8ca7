import { MINUTE } from './day-times.ts';
import type { DeskHands } from './desk-hands.ts';
import type { Case } from './hall.ts';
import { type AtDesk, type CallStep, nextLook, nextMove, stepsAfterCall } from './officer-behaviour.ts';
import { missCall } from './visits.ts';

/** An officer at a free counter does what is next. */
export async function lookAround(desk: DeskHands): Promise<void> {
  desk.state = 'working';
  const { schedule, hall } = desk.day;
  const view: AtDesk = {
    now: schedule.now(),
    heldBack: desk.heldBack.length,
    heldOut: desk.heldOut,
    nextBreak: desk.breaks[0] ?? null,
    callsOutOfOrder: desk.orderedReason !== null && hall.waitingFor(desk.serviceIds).length > 2,
    lineIsEmpty: desk.lineIsEmpty,
  };
  switch (nextMove(view)) {
    case 'close':
      return closeCounter(desk);
    case 'resume':
      return resumeHeld(desk);
    case 'pause':
      return takeBreak(desk);
    case 'callOutOfOrder':
      return callOutOfOrder(desk);
    case 'callNext':
      return callNext(desk);
    case 'wait':
      return waitForSomebody(desk, view);
  }
}

function waitForSomebody(desk: DeskHands, view: AtDesk): void {
  desk.startAnew();
  desk.state = 'idle';
  const peekMs = desk.day.rng.between(12, 20) * MINUTE;
  desk.later(nextLook(view, peekMs) - view.now, () => {
    desk.lineIsEmpty = false;
    return desk.look();
  });
}

async function callNext(desk: DeskHands): Promise<void> {
  // Whoever comes while the answer is under way makes this untrue again.
  desk.lineIsEmpty = true;
  const reply = await desk.officer.callNext(desk.counterId);
  if (!reply.ok) return desk.recover(reply.repeated);
  const { ticket } = reply.value;
  if (ticket === null) return desk.look();
  desk.lineIsEmpty = false;
  return desk.called(desk.day.hall.caseOf(ticket));
}

async function callOutOfOrder(desk: DeskHands): Promise<void> {
  const favoured = desk.day.hall.waitingFor(desk.serviceIds).at(-1);
  const reason = desk.orderedReason;
  desk.orderedReason = null;
  if (favoured === undefined || reason === null) return desk.look();
  const reply = await desk.officer.callTicket(desk.counterId, { ticketId: favoured.ticketId, reason });
  if (!reply.ok) return desk.recover(reply.repeated);
  desk.day.tally.count('outOfOrder');
  return desk.called(desk.day.hall.caseOf(reply.value.ticket));
}

const ENOUGH_CALLS: readonly string[] = ['recallLimit', 'recallTooSoon'];

/** A visitor was called: comes, comes after another call, or does not come. */
export async function awaitVisitor(
  desk: DeskHands,
  called: Case,
  steps: readonly CallStep[] = stepsAfterCall(called.visitor, called.hasMissed),
): Promise<void> {
  const [next, ...rest] = steps;
  if (next === undefined) return;
  const { tally } = desk.day;
  called.state = 'called';
  desk.later(next.afterMs, async () => {
    const reply = await desk.officer.step(called.ticketId, next.step);
    // A repeat whose answer was lost has been counted: the visitor was called often enough, and the officer goes on.
    if (!reply.ok && next.step === 'recall' && ENOUGH_CALLS.includes(reply.code))
      return awaitVisitor(desk, called, rest);
    if (!(await desk.settle(reply, 'ticketWrongState'))) return;
    switch (next.step) {
      case 'start':
        called.state = 'serving';
        return desk.serve(called);
      case 'recall':
        tally.count('recalled');
        return awaitVisitor(desk, called, rest);
      case 'no-show':
        tally.count('noShow');
        missCall(desk.day, called);
        return desk.lookSoon();
    }
  });
}

async function resumeHeld(desk: DeskHands): Promise<void> {
  const held = desk.heldBack.shift();
  if (held === undefined) return desk.look();
  const reply = await desk.officer.step(held.ticketId, 'resume');
  if (!reply.ok && reply.code === 'visitorElsewhere') {
    // With another errand of theirs; the officer asks again later and serves somebody else meanwhile.
    desk.heldOut += 1;
    desk.day.schedule.after(2 * MINUTE, async () => {
      desk.heldOut -= 1;
      const { hall } = desk.day;
      const nearest = desk.state === 'left' ? hall.attendedDesk(hall.serviceOf(held)) : desk;
      nearest?.welcomeBack(held);
    });
    return desk.lookSoon();
  }
  if (!(await desk.settle(reply, 'ticketWrongState'))) return;
  held.state = 'serving';
  return desk.serve(held);
}

async function takeBreak(desk: DeskHands): Promise<void> {
  const [due, ...rest] = desk.breaks;
  if (due === undefined) return desk.look();
  desk.breaks = rest;
  const { reason, note } = due;
  const reply = await desk.officer.pauseCounter(desk.counterId, { reason, ...(note === null ? {} : { note }) });
  if (!(await desk.settle(reply, 'dutyWrongState'))) return;
  desk.state = 'break';
  desk.later(due.lengthMs, async () => {
    const back = await desk.officer.openCounter(desk.counterId);
    if (!back.ok) return desk.leave();
    desk.startAnew();
    desk.lineIsEmpty = false;
    desk.lookSoon();
  });
}

async function closeCounter(desk: DeskHands): Promise<void> {
  const reply = await desk.officer.closeCounter(desk.counterId);
  if (await desk.settle(reply, 'counterNotOpen')) desk.leave();
}
