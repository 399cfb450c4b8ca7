import { io, type Socket } from 'socket.io-client';
import { afterEach, expect } from 'vitest';
import type { ClientToServer, Handshake, HandshakeRefusal, ServerToClient, Want } from '../../contract/live.ts';
import { PROTOCOL_VERSION } from '../../contract/protocol-version.ts';

type Events = { [E in keyof ServerToClient]: Parameters<ServerToClient[E]>[0] };
type Heard = { [E in keyof Events]: { event: E; payload: Events[E] } }[keyof Events];

const EVENTS = [
  'board:view',
  'kiosk:view',
  'console:view',
  'floor:view',
  'ticket:view',
  'announcement',
  'tick',
] as const satisfies (keyof Events)[];

/** What a screen may lag behind. */
export const A_SECOND_MS = 1_000;
/** Where it does not matter how soon: the machine may have other work. */
const SOON_MS = 4_000;

export type ProbeOptions = {
  cookie?: string;
  token?: string;
  /** More of the handshake, or something else in its place. */
  auth?: Partial<Handshake>;
  headers?: Record<string, string>;
  transports?: ('websocket' | 'polling')[];
  /** How long `waitFor` waits unless it is told otherwise. */
  withinMs?: number;
};

type Wire = { pause(): void; resume(): void };

const open: LiveProbe[] = [];

afterEach(() => {
  for (const probe of open.splice(0)) {
    probe.close();
    probe.expectInOrder();
  }
});

/** A real client that writes down what it hears. Closed after the test, which fails if what it heard ever went backwards. */
export class LiveProbe {
  readonly socket: Socket<ServerToClient, ClientToServer>;
  readonly heard: Heard[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #withinMs: number;

  constructor(url: string, want: Want, options: ProbeOptions = {}) {
    const { cookie = '', token, auth = {}, headers = {}, transports = ['websocket'] } = options;
    this.#withinMs = options.withinMs ?? SOON_MS;
    this.socket = io(url, {
      transports,
      forceNew: true,
      reconnectionDelay: 50,
      reconnectionDelayMax: 200,
      auth: { protocol: PROTOCOL_VERSION, want, ...(token === undefined ? {} : { token }), ...auth },
      extraHeaders: { ...(cookie === '' ? {} : { cookie }), ...headers },
    });
    for (const event of EVENTS) {
      this.socket.on(event, (payload: Events[typeof event]) => {
        this.heard.push({ event, payload } as Heard);
        for (const listener of this.#listeners) listener();
      });
    }
    open.push(this);
  }

  /** All it has heard of one kind. */
  all<E extends keyof Events>(event: E): Events[E][] {
    return this.heard.flatMap((one) => (one.event === event ? [one.payload as Events[E]] : []));
  }

  /** The first of this kind that fits, already heard or still to come. */
  waitFor<E extends keyof Events>(
    event: E,
    fits: (payload: Events[E]) => boolean = () => true,
    withinMs = this.#withinMs,
  ): Promise<Events[E]> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = this.all(event).find(fits);
        if (found === undefined) return;
        done();
        resolve(found);
      };
      const timer = setTimeout(() => {
        done();
        reject(
          new Error(
            `no fitting ${event} within ${withinMs} ms; heard ${this.heard.map((one) => one.event).join(', ')}`,
          ),
        );
      }, withinMs);
      const done = () => {
        clearTimeout(timer);
        this.#listeners.delete(look);
      };
      this.#listeners.add(look);
      look();
    });
  }

  /** Forgets what it has heard, so that `waitFor` waits for something new. The order is still checked from here on. */
  forget(): void {
    this.expectInOrder();
    this.heard.length = 0;
  }

  /** `in`, or why it was not let in. */
  outcome(): Promise<string> {
    return new Promise((resolve) => {
      this.socket.once('connect', () => resolve('in'));
      this.socket.once('connect_error', (error: Error & { data?: { code?: HandshakeRefusal } }) => {
        this.socket.close();
        resolve(error.data?.code ?? error.message);
      });
    });
  }

  async connected(): Promise<this> {
    if (this.socket.connected) return this;
    await new Promise<void>((resolve, reject) => {
      this.socket.once('connect', resolve);
      this.socket.once('connect_error', reject);
    });
    return this;
  }

  /** The connection is gone, and why. */
  disconnected(withinMs = SOON_MS): Promise<string> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`still connected after ${withinMs} ms`)), withinMs);
      this.socket.once('disconnect', (reason) => {
        clearTimeout(timer);
        resolve(reason);
      });
    });
  }

  /** Stops reading from the wire, as a frozen tablet does; gives the way to go on. */
  stall(): () => void {
    const { transport } = this.socket.io.engine as unknown as { transport: { ws: { _socket: Wire } } };
    const wire = transport.ws._socket;
    wire.pause();
    return () => wire.resume();
  }

  close(): void {
    this.socket.close();
  }

  /** Views of a screen carry numbers that never go down while the epoch stays. */
  expectInOrder(): void {
    for (const event of EVENTS) {
      if (event === 'announcement') continue;
      let last = { epoch: '', seq: 0, serverTime: 0 };
      for (const { epoch, seq, serverTime } of this.all(event)) {
        if (epoch === last.epoch) {
          expect(seq, `${event} went back`).toBeGreaterThanOrEqual(last.seq);
          expect(serverTime, `${event} went back in time`).toBeGreaterThanOrEqual(last.serverTime);
        }
        last = { epoch, seq, serverTime };
      }
    }
  }
}
