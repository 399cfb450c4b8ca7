import { describe, expect, it } from 'vitest';
import type { UndoableStep } from '../../contract/words.ts';
import type { TicketEvent } from '../../server/domain/ticket.ts';
import { decideTicket, type TicketCommand } from '../../server/domain/ticket-decide.ts';
import { evolveTicket } from '../../server/domain/ticket-evolve.ts';
import { lastStepOf, undoableStep } from '../../server/domain/ticket-undo.ts';
import {
  at,
  called,
  cancelled,
  expired,
  finished,
  held,
  issued,
  MINUTE,
  missed,
  recalled,
  reentered,
  reinstated,
  resumed,
  started,
  transferred,
} from './support/ticket-events.ts';
import { given, ticketOf } from './support/ticket-story.ts';

const waiting = [issued(0)];
const atCounter = [...waiting, called(5)];
const serving = [...atCounter, started(6)];

/** Each step with the story before it; all are made at minute 9 by counter c1. */
const STEPS: Record<UndoableStep, { before: TicketEvent[]; event: TicketEvent }> = {
  call: { before: waiting, event: called(9) },
  start: { before: atCounter, event: started(9) },
  hold: { before: serving, event: held(9, { remindAt: at(24) }) },
  finish: { before: serving, event: finished(9, { outcome: 'returned', lacking: [0] }) },
  noShow: { before: atCounter, event: missed(9) },
  transfer: { before: serving, event: transferred(9) },
};
const ALL = Object.entries(STEPS).map(([step, story]) => ({ step: step as UndoableStep, ...story }));

const undoMs = MINUTE;

function undoOf(events: TicketEvent[], minute: number, counterId = 'c1'): TicketCommand {
  const last = lastStepOf(events);
  if (last === null) throw new Error('nothing to undo');
  return { type: 'undo', at: at(minute), counterId, undoMs, ...last };
}

describe.each(ALL)('undoing a $step', ({ step, before, event }) => {
  const events = [...before, event];

  it('gives back the ticket as it was, one event later', () => {
    const decision = decideTicket(ticketOf(...events), undoOf(events, 9.5));
    if (!decision.ok) throw new Error(decision.error);
    expect(decision.value).toMatchObject({ type: 'stepUndone', step, counterId: 'c1', at: at(9.5) });
    const undone = evolveTicket(ticketOf(...events), decision.value);
    expect(undone).toStrictEqual({ ...ticketOf(...before), version: events.length + 1 });
  });

  it('survives being written down', () => {
    const decision = decideTicket(ticketOf(...events), undoOf(events, 9.5));
    if (!decision.ok) throw new Error(decision.error);
    const read = JSON.parse(JSON.stringify(decision.value));
    expect(evolveTicket(ticketOf(...events), read)).toStrictEqual(evolveTicket(ticketOf(...events), decision.value));
  });

  it('is possible up to and including its last millisecond', () => {
    expect(decideTicket(ticketOf(...events), undoOf(events, 10)).ok).toBe(true);
    given(...events)
      .when({ ...undoOf(events, 10), at: at(10) + 1 })
      .refuses('undoTooLate');
  });

  it('is for the counter that made it', () => {
    given(...events)
      .when(undoOf(events, 9.5, 'c2'))
      .refuses('ticketNotAtCounter');
  });

  it('is too late once something else has happened: twice is once', () => {
    const decision = decideTicket(ticketOf(...events), undoOf(events, 9.5));
    if (!decision.ok) throw new Error(decision.error);
    given(...events, decision.value)
      .when(undoOf(events, 9.6))
      .refuses('nothingToUndo');
    expect(lastStepOf([...events, decision.value])).toBeNull();
  });
});

describe('what cannot be taken back', () => {
  it('is everything that is not a step at a counter, and what the clock did by itself', () => {
    const rest = [issued(0), recalled(6), resumed(6), reinstated(6), reentered(6), cancelled(6), expired(6)];
    expect(rest.map(undoableStep)).toEqual(rest.map(() => null));
    expect(undoableStep(started(6, { auto: true }))).toBeNull();
    expect(
      undoableStep({ type: 'stepUndone', at: 0, step: 'call', counterId: 'c1', restored: ticketOf(issued(0)) }),
    ).toBe(null);
  });

  it('is the beginning of a story, and no story at all', () => {
    expect(lastStepOf([])).toBeNull();
    expect(lastStepOf([issued(0)])).toBeNull();
  });

  it('is a step that the row has left behind, or that it never made', () => {
    const events = [...serving, held(9)];
    const command = undoOf(events, 9.5);
    given(...events, resumed(9.2), held(9.4))
      .when(command)
      .refuses('nothingToUndo');
    given(...serving)
      .when(command)
      .refuses('nothingToUndo');
  });
});

describe('a missed call that is taken back', () => {
  it('leaves the visitor called, and a service that began by itself begun', () => {
    const events = [...atCounter, started(6, { auto: true }), missed(9)];
    const decision = decideTicket(ticketOf(...events), undoOf(events, 9.5));
    if (!decision.ok) throw new Error(decision.error);
    const undone = evolveTicket(ticketOf(...events), decision.value);
    expect(undone).toMatchObject({ state: 'serving', noShowAt: null });
    expect(undone.legs).toMatchObject([{ autoStarted: true, startedAt: at(6), result: null }]);
  });
});
