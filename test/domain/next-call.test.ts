import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCallable, type LineFront, looksAt, nextCall } from '../../server/domain/next-call.ts';
import { comparePlaces, type Place } from '../../server/domain/queue-order.ts';

const NOW = 1000;
const place = (ticketId: string, dueAt: number): Place => ({ ticketId, dueAt, orderAt: 0, number: 1 });

/** A line of free visitors with these promises; more wait whose visitor is elsewhere. */
function front(serviceId: string, kind: LineFront['kind'], due: number[], besides: Partial<LineFront> = {}): LineFront {
  const all = due.map((dueAt, index) => place(`${serviceId}${index + 1}`, dueAt)).toSorted(comparePlaces);
  const busy = besides.busy ?? [];
  const size = { waiting: all.length + busy.length, callable: all.length };
  return { serviceId, kind, minWaiting: 1, ...size, first: all.slice(0, 2), busy, ...besides };
}

const ids = (places: readonly (Place | null)[]) => places.map((of) => of?.ticketId ?? null);

describe('a line that a counter assists', () => {
  it.each([
    { minWaiting: 3, due: [2000, 2001], looks: false },
    { minWaiting: 3, due: [2000, 2001, 2002], looks: true },
    { minWaiting: 3, due: [NOW], looks: false },
    { minWaiting: 3, due: [NOW - 1], looks: true },
    { minWaiting: 1, due: [], looks: false },
  ])('of $due.length, due first at $due, is looked at from $minWaiting on or when overdue: $looks', (row) => {
    const { minWaiting, due, looks } = row;
    expect(looksAt(front('sim', 'assist', due, { minWaiting }), NOW)).toBe(looks);
    expect(looksAt(front('sim', 'primary', due, { minWaiting }), NOW)).toBe(true);
  });

  it('counts also those whose visitor is elsewhere: they wait, too', () => {
    const busy = [place('b1', 1500), place('b2', 1600)];
    expect(looksAt(front('sim', 'assist', [2000], { minWaiting: 3, busy }), NOW)).toBe(true);
  });

  it('too short, leaves the counter without anybody to call', () => {
    expect(nextCall([front('sim', 'assist', [2000], { minWaiting: 2 })], NOW)).toBeNull();
  });
});

describe('who is next', () => {
  const primary = front('ktp', 'primary', [1300, 1400, 1500]);

  it('is the earliest promise over all services of the counter, and then who would have been', () => {
    const paspor = front('paspor', 'primary', [1350]);
    const next = nextCall([primary, paspor], NOW);
    expect(next).toMatchObject({ reason: 'earliestPromise', waiting: 4, passedOver: [] });
    expect(ids([next?.place ?? null, next?.runnerUp ?? null])).toEqual(['ktp1', 'paspor1']);
    expect(countCallable([primary, paspor])).toBe(4);
  });

  it('has nobody after it when nobody else waits', () => {
    expect(nextCall([front('ktp', 'primary', [1300])], NOW)?.runnerUp).toBeNull();
  });

  it('comes from a line that is assisted when the own ones are empty, or when it is overdue and they are not', () => {
    const assist = front('sim', 'assist', [900, 1600]);
    expect(nextCall([assist], NOW)?.reason).toBe('assistIdle');
    const helped = nextCall([primary, assist], NOW);
    expect(helped).toMatchObject({ reason: 'assistOverdue', place: { ticketId: 'sim1' } });
    // Without it, the next overdue one is not: the counter would have gone on with its own.
    expect(helped?.runnerUp?.ticketId).toBe('ktp1');
    const short = front('sim', 'assist', [1100, 1600], { minWaiting: 5 });
    expect(nextCall([primary, short], NOW)).toMatchObject({ place: { ticketId: 'ktp1' }, waiting: 3 });
  });

  it('names who was passed over, in order: an earlier promise whose visitor is at another counter', () => {
    const busy = [place('b9', 1290), place('b1', 1100), place('late', 1301)];
    const next = nextCall([front('ktp', 'primary', [1300], { busy })], NOW);
    expect(ids(next?.passedOver ?? [])).toEqual(['b1', 'b9']);
  });

  it('passes over across kinds only who would have been picked', () => {
    const assistBusy = [place('overdue', 900), place('early', 1100)];
    const withAssist = nextCall([primary, front('sim', 'assist', [], { busy: assistBusy })], NOW);
    expect(ids(withAssist?.passedOver ?? [])).toEqual(['overdue']);
    const own = [place('own', 5000)];
    const helping = nextCall([front('ktp', 'primary', [], { busy: own }), front('sim', 'assist', [1100])], NOW);
    expect(helping?.reason).toBe('assistIdle');
    expect(ids(helping?.passedOver ?? [])).toEqual(['own']);
  });

  it('is the one that would be picked from the whole lines, whatever they hold', () => {
    const due = fc.integer({ min: 900, max: 1100 });
    const line = fc.record({
      kind: fc.constantFrom('primary' as const, 'assist' as const),
      minWaiting: fc.integer({ min: 1, max: 4 }),
      free: fc.array(due, { maxLength: 5 }),
      away: fc.array(due, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        const fronts = lines.map(({ kind, minWaiting, free, away }, index) => {
          const busy = away.map((at, n) => place(`${index}-away${n}`, at));
          return front(`${index}-`, kind, free, { minWaiting, busy });
        });
        const next = nextCall(fronts, NOW);
        const seen = lines.flatMap(({ kind, minWaiting, free, away }, index) => {
          const open = kind === 'primary' || free.length + away.length >= minWaiting || Math.min(...free) < NOW;
          return open ? [{ kind, due: free, index }] : [];
        });
        const earliest = (kind: string) => Math.min(...seen.flatMap((of) => (of.kind === kind ? of.due : [])));
        const [own, helped] = [earliest('primary'), earliest('assist')];
        const expected = own === Infinity || (helped < NOW && own >= NOW) ? helped : own;
        expect(next?.place.dueAt ?? Infinity).toBe(expected);
        expect(next?.waiting ?? 0).toBe(seen.reduce((sum, { due: of }) => sum + of.length, 0));
        if (next !== null) expect(next.runnerUp === null).toBe(next.waiting === 1);
        expect(next?.runnerUp ?? {}).not.toMatchObject({ ticketId: next?.place.ticketId });
      }),
      { numRuns: 500 },
    );
  });
});
