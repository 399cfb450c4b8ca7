import { setTimeout as sleep } from 'node:timers/promises';
import { PROBLEM_CODES, type ProblemCode } from '../../../contract/problem.ts';
import type { Tally } from './tally.ts';

/** `repeated`: an earlier try got no answer, so that what was asked may have been done by it. */
export type Reply<T> = ({ ok: true; value: T } | { ok: false; code: ProblemCode }) & { repeated: boolean };

/** The server did not answer for longer than anybody would wait. */
export class ServerAwayError extends Error {
  override name = 'ServerAwayError';
}

const TIMEOUT_MS = 10_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;
/** About three minutes: a server that was restarted is back long before. */
const MOST_TRIES = 100;
/** Signing in is slowed by the server; whoever is told so waits (real time). */
const THROTTLED_MS = 8_000;

type Answer = { status: number; body: unknown; cookie: string | null };

/** Somebody at the API: asks until there is an answer, and remembers the session cookie. One a person or device. */
export class ApiClient {
  readonly #url: string;
  readonly #tally: Tally;
  readonly #token: string | null;
  #cookie: string | null = null;

  constructor(url: string, tally: Tally, token: string | null = null) {
    this.#url = url;
    this.#tally = tally;
    this.#token = token;
  }

  get cookie(): string | null {
    return this.#cookie;
  }

  get<T>(path: string): Promise<Reply<T>> {
    return this.#send('GET', path, undefined);
  }

  post<T>(path: string, body: unknown = {}): Promise<Reply<T>> {
    return this.#send('POST', path, body);
  }

  async #send<T>(method: string, path: string, body: unknown): Promise<Reply<T>> {
    let repeated = false;
    for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
      if (repeated) this.#tally.count('repeats');
      const answer = await this.#ask(method, path, body);
      if (answer === null) {
        repeated = true;
        await sleep(Math.min(FIRST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS));
        continue;
      }
      if (answer.cookie !== null) this.#cookie = answer.cookie;
      if (answer.status < 400) return { ok: true, value: answer.body as T, repeated };
      const code = codeOf(answer.body);
      if (code === 'tooManyRequests') {
        await sleep(THROTTLED_MS);
        continue;
      }
      this.#tally.refuse(code);
      return { ok: false, code, repeated };
    }
    throw new ServerAwayError(`${this.#url} does not answer`);
  }

  /** Null when there was no answer, or only one that says to try again. */
  async #ask(method: string, path: string, body: unknown): Promise<Answer | null> {
    this.#tally.count('requests');
    try {
      const response = await fetch(`${this.#url}/api/v1${path}`, {
        method,
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(this.#cookie === null ? {} : { cookie: this.#cookie }),
          ...(this.#token === null ? {} : { authorization: `Bearer ${this.#token}` }),
        },
        signal: AbortSignal.timeout(TIMEOUT_MS),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (response.status === 503 || response.status === 408) return null;
      const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? null;
      return { status: response.status, body: text === '' ? null : JSON.parse(text), cookie };
    } catch (error) {
      // Refused, cut off, too late, or cut short in the middle of an answer: all the same to whoever waits for it.
      if (error instanceof TypeError || error instanceof SyntaxError || error instanceof DOMException) return null;
      throw error;
    }
  }
}

function codeOf(body: unknown): ProblemCode {
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : null;
  return PROBLEM_CODES.find((known) => known === code) ?? 'internal';
}
