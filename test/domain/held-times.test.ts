import { describe, expect, it } from 'vitest';
import { heldTimes } from '../../server/domain/held-times.ts';
import type { TicketEvent } from '../../server/domain/ticket.ts';
import { foldTicket } from '../../server/domain/ticket-evolve.ts';
import { at, called, held, issued, resumed, started } from './support/ticket-events.ts';

const BEGUN = [issued(0), called(1), started(2)];

function undone(minute: number): TicketEvent {
  const before = foldTicket(BEGUN);
  if (before === null) throw new Error('no ticket');
  return { type: 'stepUndone', at: at(minute), step: 'hold', counterId: 'c1', restored: before };
}

describe('the times that a visitor was set aside', () => {
  it('are from each hold to the return', () => {
    const history = [...BEGUN, held(3), resumed(5), held(8), resumed(9)];
    expect(heldTimes(history, at(2))).toEqual([
      { from: at(3), to: at(5) },
      { from: at(8), to: at(9) },
    ]);
    expect(heldTimes(history, at(6))).toEqual([{ from: at(8), to: at(9) }]);
  });

  it('do not hold one that was taken back', () => {
    expect(heldTimes([...BEGUN, held(3), undone(3), held(4), resumed(6)], at(2))).toEqual([{ from: at(4), to: at(6) }]);
    expect(heldTimes([...BEGUN, held(3), undone(3), resumed(6)], at(2))).toEqual([]);
  });
});
