import { describe, expect, it } from 'vitest';
import { dayHoursOf } from '../../../server/domain/set-up/schedule-rules.ts';
import {
  minutesOf,
  minutesOrNull,
  readBreaks,
  readTime,
  timeOrNull,
  writeBreaks,
  writeTime,
} from '../../../server/domain/set-up/time-text.ts';

describe('times as text', () => {
  it('come back as they went, up to the end of the next day', () => {
    for (let minute = 0; minute <= 2880; minute += 7) expect(readTime(writeTime(minute))).toBe(minute);
    expect(readTime('48:01')).toBeNull();
    expect(minutesOf('no time')).toBe(0);
    expect([timeOrNull(null), timeOrNull(90), minutesOrNull(null), minutesOrNull('01:30')]).toEqual([
      null,
      '01:30',
      null,
      90,
    ]);
  });

  it('have breaks that come back as they went, in the order of the day', () => {
    const breaks = [
      { fromMin: 720, toMin: 780, name: 'Istirahat' },
      { fromMin: 900, toMin: 915, name: 'Salat Asar' },
    ];
    expect(readBreaks(writeBreaks(breaks.toReversed()))).toEqual(breaks);
    expect(readBreaks('12.00–13.00;')).toEqual([breaks[0]]);
    expect(readBreaks('')).toEqual([]);
    expect(readBreaks('12:00-25')).toBeNull();
    expect(readBreaks('12:00-13:99 Makan')).toBeNull();
    expect(writeBreaks([{ fromMin: 720, toMin: 780, name: 'Makan; salat' }])).toBe('12:00-13:00 Makan, salat');
  });

  it('make a day’s hours, whatever could not be read of them', () => {
    const open = { opens: '08:00', closes: null, breaks: 'siang', ticketsFrom: null, ticketsUntil: '14:00' };
    const expected = { opensMin: 480, closesMin: 480, breaks: [], ticketsFromMin: null, ticketsUntilMin: 840 };
    expect(dayHoursOf(open)).toEqual(expected);
  });
});
