import { describe, expect, it } from 'vitest';
import { isCalendarDay } from '../../../server/domain/business-day.ts';
import { INDONESIAN_HOLIDAYS_2026 } from '../../../server/domain/calendar/indonesian-holidays-2026.ts';
import { RED_DAYS } from './support/year-2026.ts';

describe('the holidays of 2026', () => {
  const days = INDONESIAN_HOLIDAYS_2026.map(({ day }) => day);

  it('are the seventeen and the eight of the decree, each once and in order', () => {
    expect(days).toEqual([...RED_DAYS].toSorted());
    expect(days.every(isCalendarDay)).toBe(true);
    const kinds = INDONESIAN_HOLIDAYS_2026.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'national')).toHaveLength(17);
    expect(kinds.filter((kind) => kind === 'jointLeave')).toHaveLength(8);
  });

  it('call cuti bersama by its name, and nothing else', () => {
    for (const { name, kind } of INDONESIAN_HOLIDAYS_2026) {
      expect(name.startsWith('Cuti Bersama ')).toBe(kind === 'jointLeave');
    }
  });

  it('join each cuti bersama to the feast beside it', () => {
    for (const { day, name, kind } of INDONESIAN_HOLIDAYS_2026) {
      if (kind === 'national') continue;
      const feast = name.replace('Cuti Bersama ', '');
      const near = INDONESIAN_HOLIDAYS_2026.filter((other) => other.kind === 'national' && other.name === feast);
      const distances = near.map((other) => Math.abs(Date.parse(other.day) - Date.parse(day)) / 86_400_000);
      expect(Math.min(...distances), day).toBeLessThanOrEqual(2);
    }
  });
});
