import { describe, expect, it } from 'vitest';
import type { CloseCause, DutyEvent } from '../../server/domain/duty.ts';
import {
  breakTimes,
  type DutyRecord,
  isOpen,
  openTimes,
  readDutyRecords,
  settleRecord,
} from '../../server/domain/duty-history.ts';
import { MINUTE, spanOf } from './support/minutes.ts';

const at = (minute: number) => minute * MINUTE;
const DAY_END = at(1440);

const opened = (minute: number, dutyId = 'd1'): DutyEvent => {
  return {
    type: 'counterOpened',
    at: at(minute),
    dutyId,
    mallId: 'm',
    counterId: 'c1',
    personId: 'p1',
    businessDay: 'D',
  };
};
const paused = (minute: number, expectedReturnAt?: number): DutyEvent => {
  const back = expectedReturnAt === undefined ? {} : { expectedReturnAt };
  return { type: 'counterPaused', at: at(minute), reason: 'prayer', note: null, ...back };
};
const back = (minute: number): DutyEvent => ({ type: 'counterReopened', at: at(minute) });
const closed = (minute: number, cause: CloseCause = 'officer'): DutyEvent => {
  return { type: 'counterClosed', at: at(minute), reason: 'pulang', cause };
};

function recordOf(...events: DutyEvent[]): DutyRecord {
  const [record] = readDutyRecords(events.map((event) => ({ dutyId: 'd1', event })));
  if (record === undefined) throw new Error('no record');
  return record;
}

describe('the record of a duty', () => {
  it('has its breaks with what was said and what came of it', () => {
    expect(recordOf(opened(480), paused(720, at(780)), back(790), paused(900), closed(930, 'idle'))).toEqual({
      dutyId: 'd1',
      counterId: 'c1',
      personId: 'p1',
      businessDay: 'D',
      openedAt: at(480),
      closedAt: at(930),
      cause: 'idle',
      closeReason: 'pulang',
      breaks: [
        { from: at(720), to: at(790), reason: 'prayer', note: null, expectedReturnAt: at(780), returned: true },
        { from: at(900), to: at(930), reason: 'prayer', note: null, expectedReturnAt: null, returned: false },
      ],
    });
  });

  it('is told apart from that of others, in the order of opening', () => {
    const entries = [
      { dutyId: 'a', event: opened(1, 'a') },
      { dutyId: 'b', event: opened(2, 'b') },
      { dutyId: 'a', event: closed(3) },
      { dutyId: 'b', event: paused(4) },
    ];
    const records = readDutyRecords(entries);
    expect(records.map(({ dutyId, closedAt, breaks }) => [dutyId, closedAt, breaks.length])).toEqual([
      ['a', at(3), 0],
      ['b', null, 1],
    ]);
  });

  it('is not made of entries about a stay that began before them', () => {
    const entries = [paused(1), back(2), closed(3)].map((event) => ({ dutyId: 'yesterday', event }));
    expect(readDutyRecords(entries)).toEqual([]);
  });

  it('takes a return without a break for nothing', () => {
    expect(recordOf(opened(1), back(2)).breaks).toEqual([]);
  });
});

describe('open times', () => {
  it('last while the officer is on duty and not on a break', () => {
    expect(isOpen(recordOf(opened(480)))).toBe(true);
    expect(isOpen(recordOf(opened(480), paused(490)))).toBe(false);
    expect(isOpen(recordOf(opened(480), paused(490), back(500)))).toBe(true);
    expect(isOpen(recordOf(opened(480), paused(490), closed(500)))).toBe(false);
  });

  it('leave the breaks out', () => {
    const record = recordOf(opened(480), paused(720), back(780), closed(960));
    expect(openTimes(record, at(1000))).toEqual([spanOf(480, 720), spanOf(780, 960)]);
    expect(breakTimes(record, at(1000))).toEqual([spanOf(720, 780)]);
  });

  it('run until now while they last', () => {
    expect(openTimes(recordOf(opened(480)), at(500))).toEqual([spanOf(480, 500)]);
    const onBreak = recordOf(opened(480), paused(490));
    expect(openTimes(onBreak, at(500))).toEqual([spanOf(480, 490)]);
    expect(breakTimes(onBreak, at(500))).toEqual([spanOf(490, 500)]);
  });

  it('end with the break that the counter was closed in', () => {
    const record = recordOf(opened(480), paused(490), closed(500));
    expect(openTimes(record, at(600))).toEqual([spanOf(480, 490)]);
  });
});

describe('a stay and its day', () => {
  it('lasts as long as the day', () => {
    const record = recordOf(opened(480));
    expect(settleRecord(record, DAY_END, at(500))).toBe(record);
    expect(settleRecord(record, DAY_END, DAY_END)).toMatchObject({ closedAt: DAY_END, cause: 'closeOfDay' });
  });

  it('stays as it is when it was closed in time', () => {
    const record = recordOf(opened(480), closed(960));
    expect(settleRecord(record, DAY_END, DAY_END + 1)).toBe(record);
  });

  it('ends with the day, whenever the rule that closes it ran', () => {
    const record = recordOf(opened(480), paused(600), back(610), paused(1430), closed(3000, 'closeOfDay'));
    const settled = settleRecord(record, DAY_END, at(4000));
    expect(settled).toMatchObject({ closedAt: DAY_END, cause: 'closeOfDay' });
    expect(settled.breaks).toMatchObject([
      { from: at(600), to: at(610), returned: true },
      { from: at(1430), to: DAY_END, returned: false },
    ]);
    const unclosed = settleRecord(recordOf(opened(480), paused(1430)), DAY_END, at(4000));
    expect(unclosed.breaks).toMatchObject([{ to: DAY_END, returned: false }]);
  });
});
