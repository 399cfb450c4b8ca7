import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SERVER_ENV, SERVER_FLAGS } from '../../scripts/lib/server-process.mjs';
import { findFreePort } from './free-port.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const READY_WITHIN_MS = 30_000;
const STOPS_WITHIN_MS = 15_000;

export const DEMO_PASSWORD = 'demo-loket-2026';
export const ADMIN_PASSWORD = 'admin-loket-2026';

export interface ServerProcess extends AsyncDisposable {
  url: string;
  port: number;
  pid: number;
  /** Everything it has written so far. */
  stdout(): string;
  stderr(): string;
  /** SIGTERM, and waits; gives the exit code. Throws if it does not stop by itself. */
  stop(): Promise<number | null>;
  /** SIGKILL, as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
}

interface ServerOptions {
  dataDir: string;
  /** The same port again after a restart, so that open pages find it; otherwise any free one. */
  port?: number;
  env?: Record<string, string>;
  args?: string[];
}

/**
 * Starts the real server/main.ts as a process of its own and waits until it answers. Ends with the test process at the
 * latest; `await using server = await startServerProcess(…)` stops it at the end of the block.
 */
export async function startServerProcess(options: ServerOptions): Promise<ServerProcess> {
  const port = options.port ?? (await findFreePort());
  const child = spawn(process.execPath, [...SERVER_FLAGS, join(ROOT, 'server', 'main.ts'), ...(options.args ?? [])], {
    cwd: ROOT,
    env: buildEnv(options, port),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const killWithTests = () => child.kill('SIGKILL');
  process.once('exit', killWithTests);
  child.once('exit', () => process.off('exit', killWithTests));
  const output = { stdout: collect(child.stdout), stderr: collect(child.stderr) };
  const url = `http://127.0.0.1:${port}`;
  try {
    await waitUntilReady(child, url);
  } catch (cause) {
    child.kill('SIGKILL');
    throw new Error(`the server did not start\n${output.stdout()}\n${output.stderr()}`, { cause });
  }
  const stop = () => stopChild(child);
  const dispose = async () => {
    await stop();
  };
  return {
    url,
    port,
    pid: child.pid ?? 0,
    ...output,
    stop,
    kill: () => killChild(child),
    [Symbol.asyncDispose]: dispose,
  };
}

/** Nothing of the developer's own LOKET_… settings reaches the server under test. */
function buildEnv({ dataDir, env }: ServerOptions, port: number): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:LOKET_|PORT$|HOST$|LOG_LEVEL$|NODE_OPTIONS$)/.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    ...SERVER_ENV,
    PORT: String(port),
    HOST: '127.0.0.1',
    LOKET_DATA: dataDir,
    LOKET_DEMO_PASSWORD: DEMO_PASSWORD,
    LOKET_ADMIN_PASSWORD: ADMIN_PASSWORD,
    ...env,
  };
}

function collect(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  return () => text;
}

async function waitUntilReady(child: ChildProcess, url: string): Promise<void> {
  const giveUpAt = performance.now() + READY_WITHIN_MS;
  while (performance.now() < giveUpAt) {
    if (hasEnded(child)) throw new Error(`it ended with ${child.exitCode ?? child.signalCode}`);
    if (await isHealthy(url)) return;
    await sleep(25);
  }
  throw new Error(`it did not answer within ${READY_WITHIN_MS} ms`);
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/api/v1/health`, { signal: AbortSignal.timeout(2_000) });
    const health = (await answer.json()) as { status?: unknown };
    return answer.ok && health.status === 'ok';
  } catch {
    return false;
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function stopChild(child: ChildProcess): Promise<number | null> {
  if (!hasEnded(child)) {
    const ended = once(child, 'exit', { signal: AbortSignal.timeout(STOPS_WITHIN_MS) });
    child.kill('SIGTERM');
    try {
      await ended;
    } catch (cause) {
      child.kill('SIGKILL');
      throw new Error(`the server did not stop within ${STOPS_WITHIN_MS} ms of SIGTERM`, { cause });
    }
  }
  return child.exitCode;
}

async function killChild(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
