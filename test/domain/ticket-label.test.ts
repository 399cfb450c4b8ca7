import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSeriesCode, ticketLabel } from '../../server/domain/ticket-label.ts';

const ALPHABET = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const READABLE = ALPHABET.filter((letter) => letter !== 'I' && letter !== 'O');

describe('the code of a series', () => {
  it('is any letter but I and O, which read as 1 and 0 on paper', () => {
    expect(ALPHABET.filter(isSeriesCode)).toEqual(READABLE);
  });

  it('may be two letters, and a digit other than 0 may stand before them', () => {
    for (const letter of READABLE) {
      for (const digit of '123456789') expect(isSeriesCode(`${digit}${letter}`)).toBe(true);
      for (const second of READABLE) expect(isSeriesCode(`${letter}${second}`)).toBe(true);
    }
    expect(isSeriesCode('4KA')).toBe(true);
  });

  it('has no I and no O in any place', () => {
    for (const code of ['AI', 'IA', 'AO', 'OA', '4I', '4O', '4AI', '4OA']) expect(isSeriesCode(code)).toBe(false);
  });

  it.each(['', '4', '44', 'A4', '0A', '44A', 'ABC', 'a', '4k', 'Ä', 'A ', ' A', 'A\n', 'A-B'])('is not %j', (code) => {
    expect(isSeriesCode(code)).toBe(false);
  });

  it('is built of nothing else, whatever is tried', () => {
    const near = fc.string({ unit: fc.constantFrom(...Array.from('019AHIKNOZab -')), maxLength: 4 });
    const built = new Set(
      ['', ...Array.from('123456789')].flatMap((digit) => [...READABLE, ...pairs()].map((l) => digit + l)),
    );
    fc.assert(
      fc.property(near, (code) => isSeriesCode(code) === built.has(code)),
      { numRuns: 1000 },
    );
  });
});

function pairs(): string[] {
  return READABLE.flatMap((a) => READABLE.map((b) => a + b));
}

describe('the label of a ticket', () => {
  it.each([
    ['A', 1, 'A001'],
    ['A', 42, 'A042'],
    ['A', 117, 'A117'],
    ['4K', 999, '4K999'],
    ['B', 1000, 'B1000'],
    ['B', 12_345, 'B12345'],
  ])('%s and %i is %s', (code, number, label) => {
    expect(ticketLabel(code, number)).toBe(label);
  });

  it('is never shared by two tickets of a day', () => {
    const code = fc.constantFrom('A', 'B', 'AB', '1A', '4K');
    const number = fc.integer({ min: 1, max: 3000 });
    fc.assert(
      fc.property(code, number, code, number, (a, n, b, m) => {
        expect(ticketLabel(a, n) === ticketLabel(b, m)).toBe(a === b && n === m);
      }),
    );
  });
});
