import type { Problem } from '../contract/problem.ts';

/** `problem: null` is a server that did not answer: away, too slow, or something between us that is not Loket. */
export type Reply<T> =
  | { readonly ok: true; readonly status: number; readonly value: T }
  | { readonly ok: false; readonly problem: Problem }
  | { readonly ok: false; readonly problem: null };

interface RequestOptions {
  readonly body?: unknown;
  /** A device's or a ticket's own token; people are known by their cookie. */
  readonly token?: string | null;
  /** Milliseconds until the server counts as away; 10 000 unless told. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

const AWAY = { ok: false, problem: null } as const;

/** `path` is relative to /api/v1 and begins with a slash. Never throws: what goes wrong is in the reply. */
export async function request<T>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  options: RequestOptions = {},
): Promise<Reply<T>> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), options.timeoutMs ?? 10_000);
  const onAbort = () => abort.abort();
  if (options.signal?.aborted) abort.abort();
  options.signal?.addEventListener('abort', onAbort);
  try {
    const response = await fetch(`/api/v1${path}`, {
      method,
      headers: headersFor(options),
      credentials: 'same-origin',
      cache: 'no-store',
      signal: abort.signal,
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    });
    return await readReply<T>(response);
  } catch {
    return AWAY;
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', onAbort);
  }
}

function headersFor(options: RequestOptions): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json, application/problem+json' };
  if (options.body !== undefined) headers['content-type'] = 'application/json';
  if (options.token !== undefined && options.token !== null) headers.authorization = `Bearer ${options.token}`;
  return headers;
}

async function readReply<T>(response: Response): Promise<Reply<T>> {
  const text = await response.text();
  // Replies are checked against their schema by the server that sends them; a second check here would cost every screen its weight.
  if (response.ok) return { ok: true, status: response.status, value: (text === '' ? null : JSON.parse(text)) as T };
  const problem: unknown = JSON.parse(text);
  return isProblem(problem) ? { ok: false, problem } : AWAY;
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}
