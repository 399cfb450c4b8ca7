import { type ReadonlySignal, signal } from '@preact/signals';
import { createServerClock } from './clock-model.ts';

const clock = createServerClock(
  () => performance.now(),
  () => Date.now(),
);

/** Tell the clock what time the server said it was (epoch milliseconds), as soon as it is heard. */
export function observeServerTime(serverTime: number): void {
  clock.observe(serverTime);
}

/** The server's time now, epoch milliseconds; the machine's own until the server has spoken. Use it for all domain times. */
export function serverNow(): number {
  return clock.now();
}

let timer: ReturnType<typeof setInterval> | undefined;

const ticking = signal(Date.now(), {
  watched() {
    ticking.value = serverNow();
    timer = setInterval(() => {
      ticking.value = serverNow();
    }, 1_000);
  },
  unwatched() {
    clearInterval(timer);
  },
});

/** The server's time, renewed every second while a screen looks at it. */
export const everySecond: ReadonlySignal<number> = ticking;
