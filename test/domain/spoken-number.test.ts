import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellCode, spellNumber } from '../../server/domain/spoken-number.ts';

const ONES = 'satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');
const TEENS = [
  'sepuluh',
  'sebelas',
  'dua belas',
  'tiga belas',
  'empat belas',
  'lima belas',
  'enam belas',
  'tujuh belas',
  'delapan belas',
  'sembilan belas',
];
const TENS = [
  'dua puluh',
  'tiga puluh',
  'empat puluh',
  'lima puluh',
  'enam puluh',
  'tujuh puluh',
  'delapan puluh',
  'sembilan puluh',
];
const HUNDREDS = [
  'seratus',
  'dua ratus',
  'tiga ratus',
  'empat ratus',
  'lima ratus',
  'enam ratus',
  'tujuh ratus',
  'delapan ratus',
  'sembilan ratus',
];

/** The words of 1 to 999 laid out in counting order, without any arithmetic on the number. */
const BELOW_100 = [...ONES, ...TEENS, ...TENS.flatMap((ten) => [ten, ...ONES.map((one) => `${ten} ${one}`)])];
const BELOW_1000 = [
  'nol',
  ...BELOW_100,
  ...HUNDREDS.flatMap((hundred) => [hundred, ...BELOW_100.map((rest) => `${hundred} ${rest}`)]),
];

const said = (n: number): string => spellNumber(n).join(' ');

describe('a number in words', () => {
  // The vectors of domain.md §6.
  it.each([
    [0, 'nol'],
    [8, 'delapan'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [15, 'lima belas'],
    [20, 'dua puluh'],
    [21, 'dua puluh satu'],
    [99, 'sembilan puluh sembilan'],
    [100, 'seratus'],
    [101, 'seratus satu'],
    [110, 'seratus sepuluh'],
    [111, 'seratus sebelas'],
    [119, 'seratus sembilan belas'],
    [200, 'dua ratus'],
    [212, 'dua ratus dua belas'],
    [999, 'sembilan ratus sembilan puluh sembilan'],
  ])('%i is "%s"', (n, words) => {
    expect(said(n)).toBe(words);
  });

  it.each([
    [1000, 'seribu'],
    [1001, 'seribu satu'],
    [1100, 'seribu seratus'],
    [1111, 'seribu seratus sebelas'],
    [2000, 'dua ribu'],
    [2031, 'dua ribu tiga puluh satu'],
    [9999, 'sembilan ribu sembilan ratus sembilan puluh sembilan'],
  ])('%i is "%s"', (n, words) => {
    expect(said(n)).toBe(words);
  });

  it('is right for every number from 0 to 999', () => {
    expect(BELOW_1000).toHaveLength(1000);
    BELOW_1000.forEach((words, n) => {
      expect(said(n)).toBe(words);
    });
  });

  it('is one word a clip, from a set of eighteen', () => {
    const words = new Set(Array.from({ length: 10_000 }, (_, n) => spellNumber(n)).flat());
    const units = ['nol', ...ONES, 'sepuluh', 'sebelas', 'belas', 'puluh', 'seratus', 'ratus', 'seribu', 'ribu'];
    expect([...words].sort()).toEqual([...units].sort());
  });

  it('never sounds like another number up to 9999', () => {
    const words = new Set(Array.from({ length: 10_000 }, (_, n) => said(n)));
    expect(words.size).toBe(10_000);
  });

  it('above 999 is its thousands and then the rest', () => {
    const thousands = fc.integer({ min: 2, max: 9 });
    const rest = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(thousands, rest, (t, r) => {
        expect(said(t * 1000 + r)).toBe(`${BELOW_1000[t]} ribu ${BELOW_1000[r]}`);
        expect(said(1000 + r)).toBe(`seribu ${BELOW_1000[r]}`);
      }),
    );
  });
});

describe('a code as it is said', () => {
  const names = 'a be ce de e ef ge ha i je ka el em en o pe ki er es te u ve we eks ye zet'.split(' ');

  it.each(Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ').map((letter, i) => [letter, names[i]]))(
    '%s is "%s"',
    (letter, name) => {
      expect(spellCode(letter ?? '')).toEqual([name]);
    },
  );

  it('names every letter differently', () => {
    expect(new Set(names).size).toBe(26);
  });

  it('says each character, digits as digits', () => {
    expect(spellCode('4K')).toEqual(['empat', 'ka']);
    expect(spellCode('9ZA')).toEqual(['sembilan', 'zet', 'a']);
    expect(Array.from('0123456789').flatMap(spellCode)).toEqual(BELOW_1000.slice(0, 10));
  });

  it('is silent where there is no name: the schema lets no such code in', () => {
    expect(spellCode('-')).toEqual(['']);
  });
});
