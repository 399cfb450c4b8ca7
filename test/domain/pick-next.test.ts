import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Place, pickNext } from '../../server/domain/queue-order.ts';

const NOW = 1000;
const due = (ticketId: string, dueAt: number): Place => ({ ticketId, dueAt, orderAt: 0, number: 1 });

/** `exactly` is due at this very millisecond: the promise can still be kept. */
const WHEN = { early: NOW + 1, exactly: NOW, overdue: NOW - 1 } as const;
type When = keyof typeof WHEN | 'none';

const place = (ticketId: string, when: When): Place | null => (when === 'none' ? null : due(ticketId, WHEN[when]));

const TABLE: readonly [primary: When, assist: When, next: string | null, reason: string | null][] = [
  ['none', 'none', null, null],
  ['none', 'early', 'assist', 'assistIdle'],
  ['none', 'exactly', 'assist', 'assistIdle'],
  ['none', 'overdue', 'assist', 'assistIdle'],
  ['early', 'none', 'primary', 'earliestPromise'],
  ['early', 'early', 'primary', 'earliestPromise'],
  ['early', 'exactly', 'primary', 'earliestPromise'],
  ['early', 'overdue', 'assist', 'assistOverdue'],
  ['exactly', 'none', 'primary', 'earliestPromise'],
  ['exactly', 'early', 'primary', 'earliestPromise'],
  ['exactly', 'exactly', 'primary', 'earliestPromise'],
  ['exactly', 'overdue', 'assist', 'assistOverdue'],
  ['overdue', 'none', 'primary', 'earliestPromise'],
  ['overdue', 'early', 'primary', 'earliestPromise'],
  ['overdue', 'exactly', 'primary', 'earliestPromise'],
  ['overdue', 'overdue', 'primary', 'earliestPromise'],
];

describe('who is next at a counter', () => {
  it.each(TABLE)('primary %s, assist %s: %s (%s)', (primary, assist, next, reason) => {
    const heads = { primary: place('primary', primary), assist: place('assist', assist) };
    const picked = pickNext(heads, NOW);
    expect(picked?.place.ticketId ?? null).toBe(next);
    expect(picked?.reason ?? null).toBe(reason);
  });

  it('is somebody whenever anybody waits, and it is one of the two heads', () => {
    const head = fc.option(fc.integer({ min: 0, max: 2 * NOW }), { nil: null });
    fc.assert(
      fc.property(head, head, (primary, assist) => {
        const heads = {
          primary: primary === null ? null : due('primary', primary),
          assist: assist === null ? null : due('assist', assist),
        };
        const picked = pickNext(heads, NOW);
        expect(picked === null).toBe(primary === null && assist === null);
        if (picked !== null) expect([heads.primary, heads.assist]).toContain(picked.place);
      }),
    );
  });
});
