import type { BoardView } from '../../../contract/board.ts';
import type { CounterAnswer, CounterList, OpenCounter, PauseCounter } from '../../../contract/counter.ts';
import type { DeclareOutage, OutageAnswer } from '../../../contract/outage.ts';
import type { Me, SignIn } from '../../../contract/session.ts';
import type {
  CallNextAnswer,
  CallTicket,
  CancelTicket,
  FinishService,
  HoldTicket,
  TicketAnswer,
  TransferTicket,
} from '../../../contract/ticket.ts';
import type { ApiClient, Reply } from './api-client.ts';
import { SimulationError } from './simulation-error.ts';

type TicketStep = 'recall' | 'start' | 'resume' | 'no-show' | 'reinstate';

/** Somebody of the staff at a console. Signs in with the first thing they do, and again if the session is gone. */
export class OfficerClient {
  readonly #api: ApiClient;
  readonly #signIn: SignIn;
  #me: Promise<Me> | null = null;

  constructor(api: ApiClient, signIn: SignIn) {
    this.#api = api;
    this.#signIn = signIn;
  }

  get cookie(): string | null {
    return this.#api.cookie;
  }

  /** Who this is. Throws a SimulationError when the server does not let them in. */
  me(): Promise<Me> {
    this.#me ??= this.#enter();
    return this.#me;
  }

  async #enter(): Promise<Me> {
    const reply = await this.#api.post<Me>('/session', this.#signIn);
    if (!reply.ok) throw new SimulationError(`${this.#signIn.username} cannot sign in: ${reply.code}`);
    return reply.value;
  }

  async #asMyself<T>(send: () => Promise<Reply<T>>): Promise<Reply<T>> {
    await this.me();
    const reply = await send();
    if (reply.ok || reply.code !== 'notSignedIn') return reply;
    this.#me = null;
    await this.me();
    return send();
  }

  #post<T>(path: string, body: unknown = {}): Promise<Reply<T>> {
    return this.#asMyself(() => this.#api.post(path, body));
  }

  listCounters(): Promise<Reply<CounterList>> {
    return this.#asMyself(() => this.#api.get('/counters'));
  }

  readBoard(zoneId: string): Promise<Reply<BoardView>> {
    return this.#asMyself(() => this.#api.get(`/zones/${zoneId}/board`));
  }

  openCounter(id: string, body: OpenCounter = {}): Promise<Reply<CounterAnswer>> {
    return this.#post(`/counters/${id}/open`, body);
  }

  pauseCounter(id: string, body: PauseCounter): Promise<Reply<CounterAnswer>> {
    return this.#post(`/counters/${id}/pause`, body);
  }

  closeCounter(id: string): Promise<Reply<CounterAnswer>> {
    return this.#post(`/counters/${id}/close`);
  }

  callNext(counterId: string): Promise<Reply<CallNextAnswer>> {
    return this.#post(`/counters/${counterId}/call-next`);
  }

  callTicket(counterId: string, body: CallTicket): Promise<Reply<TicketAnswer>> {
    return this.#post(`/counters/${counterId}/call`, body);
  }

  step(ticketId: string, step: TicketStep): Promise<Reply<TicketAnswer>> {
    return this.#post(`/tickets/${ticketId}/${step}`);
  }

  finish(ticketId: string, body: FinishService): Promise<Reply<TicketAnswer>> {
    return this.#post(`/tickets/${ticketId}/finish`, body);
  }

  hold(ticketId: string, body: HoldTicket): Promise<Reply<TicketAnswer>> {
    return this.#post(`/tickets/${ticketId}/hold`, body);
  }

  transfer(ticketId: string, body: TransferTicket): Promise<Reply<TicketAnswer>> {
    return this.#post(`/tickets/${ticketId}/transfer`, body);
  }

  cancel(ticketId: string, body: CancelTicket): Promise<Reply<TicketAnswer>> {
    return this.#post(`/tickets/${ticketId}/cancel`, body);
  }

  declareOutage(body: DeclareOutage): Promise<Reply<OutageAnswer>> {
    return this.#post('/outages', body);
  }

  liftOutage(id: string): Promise<Reply<OutageAnswer>> {
    return this.#post(`/outages/${id}/lift`);
  }
}
