import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval } from '../../server/domain/calendar/serving-day.ts';
import { emptySince, findUnattended, type QueuedLeg } from '../../server/domain/unattended.ts';
import { covers, EVERY_MINUTE, intervals, MINUTE, SPAN, spanOf } from './support/minutes.ts';

const leg = (queuedMin: number, leftMin: number | null, of: Partial<QueuedLeg> = {}): QueuedLeg => {
  const leftAt = leftMin === null ? null : leftMin * MINUTE;
  return { serviceId: 'ktp', businessDay: 'D', queuedAt: queuedMin * MINUTE, leftAt, ...of };
};

const find = (legs: QueuedLeg[], staffed: Interval[], serving = [spanOf(0, 60), spanOf(70, SPAN)], nowMin = SPAN) =>
  findUnattended(legs, { serving: () => serving, staffed: () => staffed, now: nowMin * MINUTE });

describe('people wait and nobody is there', () => {
  it('is counted while somebody waits and no counter is open', () => {
    expect(find([leg(10, 40), leg(30, 50)], [spanOf(20, 25)])).toEqual([
      { serviceId: 'ktp', businessDay: 'D', times: [spanOf(10, 20), spanOf(25, 50)], ms: 35 * MINUTE },
    ]);
  });

  it('is never counted outside the serving hours, breaks of the agency included', () => {
    expect(find([leg(50, 80)], [])[0]?.times).toEqual([spanOf(50, 60), spanOf(70, 80)]);
    expect(find([leg(62, 66)], [])).toEqual([]);
    expect(find([leg(0, SPAN)], [], [])).toEqual([]);
  });

  it('is nothing while a counter is open, or while nobody waits', () => {
    expect(find([leg(10, 40)], [spanOf(0, SPAN)])).toEqual([]);
    expect(find([], [])).toEqual([]);
    expect(find([leg(10, 10)], [])).toEqual([]);
  });

  it('goes on until now for who still waits', () => {
    expect(find([leg(10, null)], [], [spanOf(0, SPAN)], 30)[0]?.ms).toBe(20 * MINUTE);
  });

  it('is asked of each service and each day for itself', () => {
    const legs = [leg(1, 3), leg(1, 3, { serviceId: 'sim' }), leg(1, 4, { businessDay: 'E' }), leg(2, 5)];
    const found = findUnattended(legs, {
      serving: () => [spanOf(0, SPAN)],
      staffed: (serviceId) => (serviceId === 'sim' ? [spanOf(0, 2)] : []),
      now: SPAN * MINUTE,
    });
    expect(found.map(({ serviceId, businessDay, ms }) => [serviceId, businessDay, ms / MINUTE])).toEqual([
      ['ktp', 'D', 4],
      ['sim', 'D', 1],
      ['ktp', 'E', 3],
    ]);
  });

  it('agrees with a naive recount, minute by minute', () => {
    const minute = fc.integer({ min: 0, max: SPAN });
    const waits = fc.array(fc.tuple(minute, fc.option(minute, { nil: null })), { maxLength: 10 });
    fc.assert(
      fc.property(waits, intervals, intervals, minute, (legs, staffed, serving, nowMin) => {
        const found = find(
          legs.map(([queued, left]) => leg(queued, left)),
          staffed,
          serving,
          nowMin,
        );
        const waitsAt = (m: number) => legs.some(([queued, left]) => queued <= m && m < (left ?? nowMin));
        const alone = EVERY_MINUTE.filter((m) => covers(serving, m) && !covers(staffed, m) && waitsAt(m));
        expect(found.reduce((sum, { ms }) => sum + ms, 0)).toBe(alone.length * MINUTE);
        expect(EVERY_MINUTE.filter((m) => found.some(({ times }) => covers(times, m)))).toEqual(alone);
      }),
      { numRuns: 500 },
    );
  });
});

describe('since when nobody has been there', () => {
  const serving = [spanOf(0, 60), spanOf(70, SPAN)];
  it.each([
    { of: 'the beginning of the hours, when nobody came yet', staffed: [], now: 10, since: 0 },
    { of: 'the last counter that was left', staffed: [spanOf(0, 20), spanOf(5, 30)], now: 40, since: 30 },
    { of: 'the end of the break of the agency', staffed: [spanOf(0, 50)], now: 75, since: 70 },
    { of: 'nothing during that break', staffed: [spanOf(0, 50)], now: 65, since: null },
    { of: 'nothing after closing', staffed: [], now: SPAN, since: null },
  ])('is $of', ({ staffed, now, since }) => {
    expect(emptySince(serving, staffed, now * MINUTE)).toBe(since === null ? null : since * MINUTE);
  });
});
