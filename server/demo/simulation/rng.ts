/** Chance that repeats itself: the same seed gives the same numbers, on every machine. */
export type Rng = {
  /** Uniform in [0, 1). */
  next(): number;
  between(from: number, to: number): number;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  chance(share: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** An index, drawn in proportion to the weights. */
  weighted(weights: readonly number[]): number;
  shuffled<T>(items: readonly T[]): T[];
  /** Log-normal by its own mean and its coefficient of variation. */
  logNormal(mean: number, cv: number): number;
  /** A generator of its own for one purpose, so that a draw more for one does not change another. */
  fork(purpose: string): Rng;
};

export function createRng(seed: string): Rng {
  const next = sfc32(hashSeed(seed));
  const between = (from: number, to: number) => from + next() * (to - from);
  const whole = (from: number, to: number) => Math.floor(between(from, to + 1));
  return {
    next,
    between,
    whole,
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    weighted: (weights) => drawWeighted(weights, next()),
    shuffled: (items) => shuffle(items, whole),
    logNormal: (mean, cv) => {
      const variance = Math.log(1 + cv * cv);
      return mean * Math.exp(Math.sqrt(variance) * drawNormal(next) - variance / 2);
    },
    fork: (purpose) => createRng(`${seed}/${purpose}`),
  };
}

/** sfc32 (Chris Doty-Humphrey, PractRand): 128 bits of state, 32 bits out. */
function sfc32([a, b, c, d]: [number, number, number, number]): () => number {
  const draw = () => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  // The first numbers still show the seed.
  for (let i = 0; i < 16; i++) draw();
  return draw;
}

/** Four 32-bit words from a text (FNV-1a, each with its own start). */
function hashSeed(seed: string): [number, number, number, number] {
  const word = (start: number): number => {
    let hash = start;
    for (let i = 0; i < seed.length; i++) hash = Math.imul(hash ^ seed.charCodeAt(i), 16_777_619);
    return hash | 0;
  };
  return [word(0x811c9dc5), word(0x9e3779b9), word(0x85ebca6b), 1];
}

/** Box–Muller; 1 − u keeps the logarithm away from zero. */
function drawNormal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

function drawWeighted(weights: readonly number[], at: number): number {
  let left = at * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return index;
  }
  return weights.length - 1;
}

function shuffle<T>(items: readonly T[], whole: (from: number, to: number) => number): T[] {
  const drawn: T[] = [];
  const left = [...items];
  while (left.length > 0) {
    const at = whole(0, left.length - 1);
    const last = left.pop();
    if (last === undefined) break;
    drawn.push(at === left.length ? last : (left.splice(at, 1, last)[0] ?? last));
  }
  return drawn;
}
