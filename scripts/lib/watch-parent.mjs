const EVERY_MS = 500;

/**
 * Calls back once when the shell in which npm runs a script is gone. `kill <npm>` ends npm and that shell, and neither
 * passes the signal on: without this the server would live on, unseen, and hold its port. Gives a function that stops watching.
 */
export function watchParent(onGone) {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return () => {};
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onGone();
  }, EVERY_MS).unref();
  return () => clearInterval(timer);
}
