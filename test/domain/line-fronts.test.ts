import { describe, expect, it } from 'vitest';
import { lineFronts, placeOf, type Serving } from '../../server/domain/line-fronts.ts';
import type { TicketEvent } from '../../server/domain/ticket.ts';
import { at, called, issued, paspor, started, transferred } from './support/ticket-events.ts';
import { ticketOf } from './support/ticket-story.ts';

const KTP: Serving = { serviceId: 'ktp', kind: 'primary', minWaiting: 1 };
const PASPOR: Serving = { serviceId: 'paspor', kind: 'assist', minWaiting: 2 };

const ticket = (ticketId: string, visitId: string, minute: number, ...rest: TicketEvent[]) =>
  ticketOf(issued(minute, { ticketId, visitId }), ...rest);

describe('the fronts of a counter’s lines', () => {
  const atCounter = ticket('t1', 'ani', 0, called(5), started(6));
  const moved = ticket('t2', 'budi', 1, called(2, { counterId: 'c2' }), transferred(3));
  const [third, second, first] = [ticket('t5', 'eka', 9), ticket('t4', 'dewi', 8), ticket('t3', 'citra', 7)];
  const away = ticket('t6', 'ani', 4);

  it('hold who waits, in order, the first two who are free, and apart who is at another counter', () => {
    const [ktp, passports] = lineFronts([atCounter, moved, third, second, first, away], [KTP, PASPOR]);
    expect(ktp).toMatchObject({ ...KTP, waiting: 4, callable: 3, busy: [placeOf(away)] });
    expect(ktp?.first).toEqual([placeOf(first), placeOf(second)]);
    expect(passports).toMatchObject({ ...PASPOR, waiting: 1, callable: 1, first: [placeOf(moved)], busy: [] });
  });

  it('are empty for a service that nobody waits for', () => {
    expect(lineFronts([atCounter], [PASPOR])).toEqual([{ ...PASPOR, waiting: 0, callable: 0, first: [], busy: [] }]);
  });

  it('have the place of the leg that the ticket is in', () => {
    expect(placeOf(moved)).toEqual({ ticketId: 't2', dueAt: at(0) + paspor.waitTargetMs, orderAt: at(1), number: 117 });
  });
});
