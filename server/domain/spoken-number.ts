const DIGITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const;

/** The Indonesian names of the letters (domain.md §6). Speech engines read a bare "A" in English. */
const LETTERS: Readonly<Record<string, string>> = {
  A: 'a',
  B: 'be',
  C: 'ce',
  D: 'de',
  E: 'e',
  F: 'ef',
  G: 'ge',
  H: 'ha',
  I: 'i',
  J: 'je',
  K: 'ka',
  L: 'el',
  M: 'em',
  N: 'en',
  O: 'o',
  P: 'pe',
  Q: 'ki',
  R: 'er',
  S: 'es',
  T: 'te',
  U: 'u',
  V: 've',
  W: 'we',
  X: 'eks',
  Y: 'ye',
  Z: 'zet',
};

function digit(n: number): string {
  return DIGITS[n] ?? '';
}

/** A whole number from 0 to 9999 in Indonesian words (terbilang; rules of domain.md §6). */
export function spellNumber(n: number): string[] {
  if (n < 10) return [digit(n)];
  if (n === 10) return ['sepuluh'];
  if (n === 11) return ['sebelas'];
  if (n < 20) return [digit(n - 10), 'belas'];
  if (n < 100) return [digit(Math.floor(n / 10)), 'puluh', ...rest(n % 10)];
  if (n < 200) return ['seratus', ...rest(n - 100)];
  if (n < 1000) return [digit(Math.floor(n / 100)), 'ratus', ...rest(n % 100)];
  const thousands = Math.floor(n / 1000);
  return [...(thousands === 1 ? ['seribu'] : [...spellNumber(thousands), 'ribu']), ...rest(n % 1000)];
}

function rest(n: number): string[] {
  return n === 0 ? [] : spellNumber(n);
}

/** Each character of a series code as it is said: `4K` is "empat ka". */
export function spellCode(code: string): string[] {
  return [...code].map((character) => LETTERS[character] ?? digit(Number(character)));
}
