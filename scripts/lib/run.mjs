import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './root.mjs';
import { watchParent } from './watch-parent.mjs';

const FORWARDED = process.platform === 'win32' ? ['SIGINT', 'SIGTERM'] : ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command in the clone's folder, passes signals on to it and resolves with its exit code
 * (128 + signal number if a signal ended it). Rejects if it could not be started.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    const forwards = FORWARDED.map((signal) => [signal, () => forward(child, signal)]);
    for (const [signal, listener] of forwards) process.on(signal, listener);
    const unwatch = watchParent(() => child.kill('SIGTERM'));
    const settle = (finish, value) => {
      unwatch();
      for (const [signal, listener] of forwards) process.off(signal, listener);
      finish(value);
    };
    child.once('error', (error) => settle(reject, error));
    child.once('exit', (code, signal) => settle(resolve, code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/** Ctrl-C at a terminal reaches the child by itself, as part of the same group; a second one would read as "now!". */
function forward(child, signal) {
  if (signal === 'SIGINT' && process.stdin.isTTY) return;
  child.kill(signal);
}
