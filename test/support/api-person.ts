/** There was no answer: refused, cut off, too late, or cut short. What was asked may have been done, or not. */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError';
}

export interface ApiAnswer<T> {
  status: number;
  body: T;
}

const PATIENCE_MS = 10_000;

/** Somebody at the API with a session of their own, who never repeats a request unasked. */
export class ApiPerson {
  readonly url: string;
  cookie = '';

  constructor(url: string) {
    this.url = url;
  }

  async signIn(username: string, password: string): Promise<this> {
    const { status } = await this.post('/session', { username, password });
    if (status !== 200) throw new Error(`${username} could not sign in: ${status}`);
    return this;
  }

  get<T>(path: string): Promise<ApiAnswer<T>> {
    return this.#send<T>('GET', path, undefined);
  }

  post<T>(path: string, body: unknown = {}): Promise<ApiAnswer<T>> {
    return this.#send<T>('POST', path, body);
  }

  delete<T>(path: string): Promise<ApiAnswer<T>> {
    return this.#send<T>('DELETE', path, undefined);
  }

  /** As `post`, for a request that must succeed. */
  async must<T>(path: string, body: unknown = {}): Promise<T> {
    const answer = await this.post<T>(path, body);
    if (answer.status >= 300) throw new Error(`POST ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  async #send<T>(method: string, path: string, body: unknown): Promise<ApiAnswer<T>> {
    try {
      const response = await fetch(`${this.url}/api/v1${path}`, {
        method,
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(this.cookie === '' ? {} : { cookie: this.cookie }),
        },
        signal: AbortSignal.timeout(PATIENCE_MS),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const cookie = response.headers.get('set-cookie')?.split(';')[0];
      if (cookie !== undefined) this.cookie = cookie;
      return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as T };
    } catch (cause) {
      throw new NoAnswerError(`${method} ${path}`, { cause });
    }
  }
}
