import { Heap } from './heap.ts';
import type { Pace } from './pace.ts';

type Event = { at: number; act: () => Promise<void> };

/** What is still to happen, by simulated time, and the hand that makes it happen. */
export class Schedule {
  readonly #events = new Heap<Event>((a, b) => a.at - b.at);
  readonly #pace: Pace;
  #running = 0;
  #failure: { error: unknown } | null = null;
  #waiting: AbortController | null = null;

  readonly #onStep: () => void;

  /** `onStep` is told after each thing that has happened. */
  constructor(pace: Pace, onStep: () => void = () => {}) {
    this.#pace = pace;
    this.#onStep = onStep;
  }

  now(): number {
    return this.#pace.now();
  }

  /** At a simulated time; at once when that is past. */
  at(time: number, act: () => Promise<void>): void {
    this.#events.push({ at: Math.round(Math.max(time, this.now())), act });
    this.#wake();
  }

  after(ms: number, act: () => Promise<void>): void {
    this.at(this.now() + ms, act);
  }

  /** Until nothing is left to happen, or the signal is aborted. Throws what a step threw. */
  async run(signal: AbortSignal): Promise<void> {
    const stop = () => this.#wake();
    signal.addEventListener('abort', stop);
    try {
      while (!signal.aborted && this.#failure === null) {
        const next = this.#events.peek();
        if (next === undefined && this.#running === 0) return;
        if (next !== undefined && next.at <= this.now()) await this.#begin();
        else await this.#rest(next?.at ?? Number.POSITIVE_INFINITY);
      }
    } finally {
      signal.removeEventListener('abort', stop);
    }
    if (this.#failure !== null) throw this.#failure.error;
  }

  async #begin(): Promise<void> {
    const event = this.#events.pop();
    if (event === undefined) return;
    this.#running += 1;
    const through = event
      .act()
      .catch((error: unknown) => {
        this.#failure ??= { error };
      })
      .finally(() => {
        this.#running -= 1;
        this.#onStep();
        this.#wake();
      });
    if (!this.#pace.sideBySide) await through;
  }

  /** Until the next event is due, or something else has happened meanwhile. */
  async #rest(until: number): Promise<void> {
    const waiting = new AbortController();
    this.#waiting = waiting;
    if (Number.isFinite(until)) await this.#pace.waitUntil(until, waiting.signal);
    else await new Promise((resolve) => waiting.signal.addEventListener('abort', resolve));
    this.#waiting = null;
  }

  #wake(): void {
    this.#waiting?.abort();
  }
}
