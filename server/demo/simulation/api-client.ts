import { setTimeout as sleep } from 'node:timers/promises';
import { PROBLEM_CODES, type ProblemCode } from '../../../contract/problem.ts';
import { SimulationError } from './simulation-error.ts';
import type { Tally } from './tally.ts';

/** `repeated`: an earlier try got no answer, so that what was asked may have been done by it. */
export type Reply<T> = ({ ok: true; value: T } | { ok: false; code: ProblemCode }) & { repeated: boolean };

const TIMEOUT_MS = 10_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;
/** About three minutes: a server that was restarted is back long before. */
const MOST_TRIES = 100;

type ApiClientOptions = {
  /** A device's. */
  token?: string | null;
  /** After so many tries without an answer the server counts as away. */
  mostTries?: number;
};
/** Signing in is slowed by the server; whoever is told so waits (real time). */
const THROTTLED_MS = 8_000;

type Answer = { status: number; body: unknown; cookie: string | null };

/**
 * Somebody at the API: asks until there is an answer, and remembers the session cookie. One a person or device. Throws a
 * SimulationError when the server stays away for longer than anybody would wait.
 */
export class ApiClient {
  readonly #url: string;
  readonly #tally: Tally;
  readonly #token: string | null;
  readonly #mostTries: number;
  #cookie: string | null = null;

  constructor(url: string, tally: Tally, options: ApiClientOptions = {}) {
    this.#url = url;
    this.#tally = tally;
    this.#token = options.token ?? null;
    this.#mostTries = options.mostTries ?? MOST_TRIES;
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
    for (let attempt = 0; attempt < this.#mostTries; attempt++) {
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
    throw new SimulationError(`${this.#url} does not answer`);
  }

  /** Null when there was no answer, or only one that says to try again. */
  async #ask(method: string, path: string, body: unknown): Promise<Answer | null> {
    this.#tally.count('requests');
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), TIMEOUT_MS);
    try {
      const response = await fetch(`${this.#url}/api/v1${path}`, {
        method,
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(this.#cookie === null ? {} : { cookie: this.#cookie }),
          ...(this.#token === null ? {} : { authorization: `Bearer ${this.#token}` }),
        },
        signal: patience.signal,
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
    } finally {
      clearTimeout(timer);
    }
  }
}

function codeOf(body: unknown): ProblemCode {
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : null;
  return PROBLEM_CODES.find((known) => known === code) ?? 'internal';
}
