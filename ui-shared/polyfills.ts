/**
 * What Chrome 69 (TVs of 2020) lacks and our libraries or we use. Every entry imports this file first.
 * Vite lowers syntax, never functions; test/ui/old-browsers.test.ts looks for others in the built bundles.
 */
function define(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, configurable: true, writable: true });
}

define(self, 'globalThis', self);

define(self, 'queueMicrotask', (task: () => void) => {
  Promise.resolve()
    .then(task)
    .catch((error: unknown) => {
      setTimeout(() => {
        throw error;
      });
    });
});

define(Object, 'fromEntries', (entries: Iterable<readonly [PropertyKey, unknown]>) => {
  const result: Record<PropertyKey, unknown> = {};
  for (const [key, value] of entries) result[key] = value;
  return result;
});

function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}
define(Array.prototype, 'at', at);
define(String.prototype, 'at', at);

/*
 * Preact 11 moves keyed elements with `moveBefore` where there is one. Chromium 153 then loses style changes that an
 * element owes to a class its ancestor got in the same pass: an opened counter stayed grey on the board. Without it
 * Preact uses `insertBefore`, as on the TVs.
 */
Reflect.deleteProperty(Element.prototype, 'moveBefore');
