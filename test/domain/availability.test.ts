import { describe, expect, it } from 'vitest';
import { serviceAvailability } from '../../server/domain/availability.ts';

describe('whether a ticket may be taken for a service', () => {
  it('is yes when a counter is set up for it and nobody suspended it', () => {
    expect(serviceAvailability({ suspendedNote: null, counters: 1 })).toStrictEqual({ open: true });
  });

  it('is no without a counter', () => {
    const closed = { open: false, reason: 'noCounter', note: null };
    expect(serviceAvailability({ suspendedNote: null, counters: 0 })).toStrictEqual(closed);
  });

  it('is no while it is suspended, with the note, and that is said before a missing counter', () => {
    for (const counters of [0, 3]) {
      const closed = { open: false, reason: 'suspended', note: 'Server pusat gangguan' };
      expect(serviceAvailability({ suspendedNote: 'Server pusat gangguan', counters })).toStrictEqual(closed);
    }
  });

  it('is no even when whoever suspended it wrote nothing', () => {
    expect(serviceAvailability({ suspendedNote: '', counters: 1 })).toMatchObject({ open: false, reason: 'suspended' });
  });
});
