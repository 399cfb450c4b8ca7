import { computed, effect, signal } from '@preact/signals';
import { type Idle, type IdleScene, numberShareLeft, secondsToAnswer, startIdle, tickIdle } from './idle.ts';
import { dispatch, flow } from './kiosk-store.ts';
import { isUnchanged, resetPreferences } from './preferences.ts';

const TICK_MS = 250;

const idle = signal<Idle>(startIdle(performance.now()));
const now = signal(performance.now());
/** A dialog that was opened on the start screen counts as touched. */
export const helpOpen = signal(false);

/** Whether "Masih di sana?" is on the screen. */
export const isAsking = computed(() => idle.value.askedAt !== null);
export const secondsLeft = computed(() => secondsToAnswer(idle.value, now.value));
export const numberShare = computed(() => numberShareLeft(idle.value, now.value));

const scene = computed<IdleScene>(() => {
  const { step, basket } = flow.value;
  if (step.name === 'number' || step.name === 'returned') return 'number';
  const isUntouched = step.name === 'start' && basket.length === 0 && isUnchanged.value && !helpOpen.value;
  return isUntouched ? 'untouched' : 'busy';
});

export function touch(): void {
  now.value = performance.now();
  idle.value = startIdle(now.value);
}

/** The visitor is done or gone: everything as the next one expects it. */
export function leave(): void {
  dispatch({ type: 'left' });
  helpOpen.value = false;
  resetPreferences();
  touch();
}

function tick(): void {
  now.value = performance.now();
  const next = tickIdle(idle.value, scene.value, now.value);
  if (next.idle.askedAt !== idle.value.askedAt || scene.value === 'untouched') idle.value = next.idle;
  if (next.verdict === 'leave') leave();
}

/** Any touch or key counts. While the question is up, only an answer to it does. */
export function watchIdle(): void {
  const onTouch = (): void => {
    if (!isAsking.value) touch();
  };
  window.addEventListener('pointerdown', onTouch, { passive: true });
  window.addEventListener('keydown', onTouch);
  // A new screen begins a new time: the ring of the number starts full.
  let shown = flow.value.step.name;
  effect(() => {
    if (flow.value.step.name !== shown) touch();
    shown = flow.value.step.name;
  });
  setInterval(tick, TICK_MS);
}
