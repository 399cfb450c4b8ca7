import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect } from 'vitest';
import type { CounterList, CounterView } from '../../../contract/counter.ts';
import type { OutageAnswer } from '../../../contract/outage.ts';
import type { Problem } from '../../../contract/problem.ts';
import type { CallNextAnswer, IssuedTicket } from '../../../contract/ticket.ts';
import type { IssuedVisit } from '../../../contract/visit.ts';
import { createRng, type Rng } from '../../../server/demo/simulation/rng.ts';
import { enterAs, permitOutOfOrder } from '../../support/http-fixture.ts';
import { type Answer, Client, type TestServer } from '../../support/server.ts';
import { expectNext, readAttendedVisits, readWaiting } from './line-oracle.ts';

const DAY = '2026-11-23';
const SECOND = 1_000;
/** Four agencies, so that errands, transfers and referrals have somewhere to go. */
const AGENCIES = ['instansi-a', 'instansi-b', 'instansi-c', 'instansi-d'];

/** What may be refused without anything being wrong: somebody acts on what has just changed, or too late. */
const HARMLESS = new Set([
  'ticketWrongState',
  'ticketTakenByOther',
  'counterBusy',
  'visitorElsewhere',
  'graceOver',
  'sameService',
  'serviceClosed',
  'recallTooSoon',
  'recallLimit',
  'undoTooLate',
  'nothingToUndo',
  'notReturned',
  'ticketNotAtCounter',
  'outageOver',
]);

type Row = { id: string; state: string; counterId: string | null; serviceId: string; result: string | null };
type Place = { id: string; orderAt: number; dueAt: number };

export type Call = { ticketId: string; reason: string; at: number };

/** A day of people who do anything at any time, through the public API, with the line recomputed beside the server at each call. */
export class RandomDay {
  readonly calls: Call[] = [];
  readonly done = new Map<string, number>();
  readonly #server: TestServer;
  readonly #rng: Rng;
  readonly #db: Database.Database;
  readonly #kiosk: Client;
  readonly #supervisor: Client;
  readonly #desks: { counter: CounterView; officer: Client }[] = [];
  readonly #tokens: string[] = [];
  readonly #outages: string[] = [];
  #visitors = 0;

  constructor(server: TestServer, seed: string) {
    this.#server = server;
    this.#rng = createRng(seed);
    this.#db = new Database(join(server.dataDir, 'loket.db'), { readonly: true });
    this.#kiosk = new Client(server.url);
    this.#supervisor = enterAs(server, 'penyelia');
  }

  close(): void {
    this.#db.close();
  }

  async begin(): Promise<void> {
    permitOutOfOrder(this.#server);
    const { body } = await this.#supervisor.get<CounterList>('/counters');
    for (const counter of body.counters.filter(({ agencyId }) => AGENCIES.includes(agencyId))) {
      const officer = enterAs(this.#server, `petugas${counter.number}`);
      expect((await officer.post(`/counters/${counter.id}/open`)).status).toBe(200);
      this.#desks.push({ counter, officer });
    }
  }

  async live(visitors: number): Promise<void> {
    while (this.#visitors < visitors || this.#count(`state not in ('done', 'noShow', 'cancelled')`) > 0) {
      this.#server.clock.advance(this.#rng.whole(4, 25) * SECOND);
      const before = this.#places();
      const touched = await this.#act(visitors);
      this.#expectPlacesKept(before, touched);
      this.#expectNobodyTwice();
    }
  }

  /** One thing that somebody does. Answers the tickets that it was done to. */
  async #act(visitors: number): Promise<string[]> {
    const draw = this.#rng.next();
    if (this.#visitors < visitors && draw < 0.3) return this.#arrive();
    if (draw > 0.985) return this.#outage();
    if (draw > 0.97) return this.#comeBack();
    const desk = this.#rng.pick(this.#desks);
    await this.#takeAgain(desk);
    const [current] = this.#rows(`counter_id = ? and state in ('called', 'serving')`, desk.counter.id);
    if (current === undefined) return this.#idle(desk);
    return current.state === 'called' ? this.#called(desk.officer, current) : this.#serving(desk.officer, current);
  }

  /** An officer who did nothing for half an hour while people waited was closed by rule. */
  async #takeAgain({ counter, officer }: { counter: CounterView; officer: Client }): Promise<void> {
    const open = this.#db.prepare(`select id from duty where counter_id = ? and state = 'open'`).get(counter.id);
    if (open === undefined) this.#went('open', await officer.post(`/counters/${counter.id}/open`));
  }

  async #arrive(): Promise<string[]> {
    this.#visitors += 1;
    const services = this.#rng.shuffled(this.#desks.flatMap(({ counter }) => counter.services));
    const wanted = [...new Set(services.map(({ serviceId }) => serviceId))].slice(0, this.#rng.weighted([0, 6, 3, 2]));
    const priority = this.#rng.chance(0.15) ? 'elderly' : 'none';
    const requestId = randomUUID();
    if (wanted.length === 1) {
      const answer = await this.#kiosk.post<IssuedTicket>('/tickets', { requestId, serviceId: wanted[0], priority });
      if (this.#went('issue', answer)) this.#tokens.push(answer.body.token);
      return [];
    }
    const answer = await this.#kiosk.post<IssuedVisit>('/visits', { requestId, serviceIds: wanted, priority });
    if (this.#went('visit', answer)) this.#tokens.push(...answer.body.tickets.map(({ token }) => token));
    return [];
  }

  async #idle({ counter, officer }: { counter: CounterView; officer: Client }): Promise<string[]> {
    const held = this.#rows(`state = 'held' and service_id in (${listOf(counter)})`)[0];
    const missed = this.#rows(`state = 'noShow' and service_id in (${listOf(counter)})`)[0];
    const draw = this.#rng.next();
    if (held !== undefined && draw < 0.4) return this.#step(officer, held.id, 'resume');
    if (missed !== undefined && draw < 0.5) return this.#step(officer, missed.id, 'reinstate');
    if (draw < 0.53) return this.#undoLast(counter.id, officer);
    if (draw < 0.56) return this.#walkIn(counter, officer);
    if (draw < 0.59) return this.#callAnyone(counter, officer);
    return this.#callNext(counter, officer);
  }

  async #callNext(counter: CounterView, officer: Client): Promise<string[]> {
    const waiting = readWaiting(this.#db, counter.id, DAY);
    const expected = expectNext(waiting, readAttendedVisits(this.#db), this.#server.clock.now());
    const answer = await officer.post<CallNextAnswer>(`/counters/${counter.id}/call-next`);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    expect(answer.body.ticket?.id ?? null).toBe(expected?.ticketId ?? null);
    if (expected === null) return [];
    this.#count1('callNext');
    this.calls.push({ ...expected, at: this.#server.clock.now() });
    return [expected.ticketId];
  }

  async #callAnyone(counter: CounterView, officer: Client): Promise<string[]> {
    const waiting = readWaiting(this.#db, counter.id, DAY);
    const chosen = waiting.at(-1);
    if (chosen === undefined) return [];
    const expected = expectNext(waiting, readAttendedVisits(this.#db), this.#server.clock.now());
    const body = { ticketId: chosen.id, reason: 'Pengunjung kurang sehat' };
    const answer = await officer.post(`/counters/${counter.id}/call`, body);
    if (!this.#went('callTicket', answer)) return [chosen.id];
    const reason = expected?.ticketId === chosen.id ? expected.reason : 'outOfOrder';
    this.calls.push({ ticketId: chosen.id, reason, at: this.#server.clock.now() });
    return [chosen.id];
  }

  async #walkIn(counter: CounterView, officer: Client): Promise<string[]> {
    const serviceId = this.#rng.pick(counter.services).serviceId;
    const body = { requestId: randomUUID(), serviceId, reason: 'Berdiri di loket' };
    const answer = await officer.post<{ ticket: { id: string } }>(`/counters/${counter.id}/walk-in`, body);
    if (!this.#went('walkIn', answer)) return [];
    this.calls.push({ ticketId: answer.body.ticket.id, reason: 'walkDirect', at: this.#server.clock.now() });
    return [];
  }

  async #called(officer: Client, ticket: Row): Promise<string[]> {
    const draw = this.#rng.next();
    if (draw < 0.7) return this.#step(officer, ticket.id, 'start');
    if (draw < 0.82) return this.#step(officer, ticket.id, 'recall');
    if (draw < 0.92) return this.#step(officer, ticket.id, 'no-show');
    return this.#step(officer, ticket.id, 'undo');
  }

  async #serving(officer: Client, ticket: Row): Promise<string[]> {
    const draw = this.#rng.next();
    const elsewhere = () => this.#rng.pick(this.#rng.pick(this.#desks).counter.services).serviceId;
    if (draw < 0.5) return this.#step(officer, ticket.id, 'finish', { outcome: 'completed' });
    if (draw < 0.62) return this.#step(officer, ticket.id, 'finish', { outcome: 'returned', lacking: [] });
    if (draw < 0.7) {
      const body = { outcome: 'referred', referredServiceId: elsewhere() };
      return this.#step(officer, ticket.id, 'finish', body);
    }
    if (draw < 0.82) return this.#step(officer, ticket.id, 'hold', { reason: 'photocopy' });
    if (draw < 0.92) return this.#step(officer, ticket.id, 'transfer', { serviceId: elsewhere() });
    return this.#step(officer, ticket.id, 'undo');
  }

  async #undoLast(counterId: string, officer: Client): Promise<string[]> {
    const last = this.#rows(`counter_id = ? and state in ('done', 'noShow', 'held')`, counterId).at(-1);
    return last === undefined ? [] : this.#step(officer, last.id, 'undo');
  }

  /** Somebody holds a slip before the scanner: with the missing documents, or just any. */
  async #comeBack(): Promise<string[]> {
    const returned = this.#db
      .prepare<[], { token: string }>(
        `select t.link_token as token from ticket t join leg l on l.ticket_id = t.id and l.n = t.leg_n
         where t.state = 'done' and l.result = 'returned'`,
      )
      .all();
    const slips = this.#rng.chance(0.7) ? returned.map(({ token }) => token) : this.#tokens;
    if (slips.length === 0) return [];
    const body = { requestId: randomUUID(), token: this.#rng.pick(slips) };
    const answer = await this.#kiosk.post<IssuedTicket>('/tickets/re-enter', body);
    return this.#went('reenter', answer) ? [answer.body.id] : [];
  }

  async #outage(): Promise<string[]> {
    const lasting = this.#outages.pop();
    if (lasting !== undefined) {
      this.#went('lift', await this.#supervisor.post(`/outages/${lasting}/lift`));
      return [];
    }
    const subjectId = this.#rng.pick(this.#desks).counter.agencyId;
    const body = { scope: 'agency', subjectId, cause: 'network', reason: 'Jaringan terputus' };
    const answer = await this.#supervisor.post<OutageAnswer>('/outages', body);
    if (this.#went('outage', answer)) this.#outages.push(answer.body.outage.id);
    return [];
  }

  async #step(officer: Client, ticketId: string, step: string, body: object = {}): Promise<string[]> {
    const went = this.#went(step, await officer.post(`/tickets/${ticketId}/${step}`, body));
    // A slip of the finger, noticed at once.
    if (went && this.#rng.chance(0.08)) this.#went('undo', await officer.post(`/tickets/${ticketId}/undo`));
    return [ticketId];
  }

  /** Counted when it went well; refused only for what happens to people. */
  #went(what: string, { status, body }: Answer<unknown>): boolean {
    if (status < 300) {
      this.#count1(what);
      return true;
    }
    const { code } = body as Problem;
    expect(HARMLESS.has(code), `${what}: ${status} ${code}`).toBe(true);
    return false;
  }

  #count1(what: string): void {
    this.done.set(what, (this.done.get(what) ?? 0) + 1);
  }

  #rows(where: string, ...values: unknown[]): Row[] {
    return this.#db
      .prepare<unknown[], Row>(
        `select id, state, counter_id as counterId, service_id as serviceId from ticket
         where business_day = '${DAY}' and ${where} order by id`,
      )
      .all(...values);
  }

  #count(where: string): number {
    return this.#rows(where).length;
  }

  #places(): Map<string, Place> {
    const rows = this.#db
      .prepare<[], Place>(`select id, order_at as orderAt, due_at as dueAt from ticket where state = 'waiting'`)
      .all();
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Nobody's place changes by what is done to others. */
  #expectPlacesKept(before: ReadonlyMap<string, Place>, touched: readonly string[]): void {
    const after = this.#places();
    for (const [id, place] of before) {
      if (!touched.includes(id)) expect(after.get(id), `the place of ${id}`).toEqual(place);
    }
  }

  #expectNobodyTwice(): void {
    for (const column of ['visit_id', 'counter_id']) {
      const twice = this.#db
        .prepare(
          `select ${column} from ticket where state in ('called', 'serving') group by ${column} having count(*) > 1`,
        )
        .all();
      expect(twice, column).toEqual([]);
    }
  }
}

function listOf({ services }: CounterView): string {
  return services.map(({ serviceId }) => `'${serviceId}'`).join(', ');
}
