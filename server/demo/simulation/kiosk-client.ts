import type { Catalogue } from '../../../contract/catalogue.ts';
import type { IssuedTicket, IssueTicket } from '../../../contract/ticket.ts';
import type { IssuedVisit, IssueVisit, ReenterTicket } from '../../../contract/visit.ts';
import type { Priority } from '../../../contract/words.ts';
import type { ApiClient, Reply } from './api-client.ts';
import { SimulationError } from './simulation-error.ts';

/** The kiosk in the hall. */
export class KioskClient {
  readonly #api: ApiClient;
  readonly #newRequestId: () => string;

  constructor(api: ApiClient, newRequestId: () => string) {
    this.#api = api;
    this.#newRequestId = newRequestId;
  }

  readCatalogue(): Promise<Reply<Catalogue>> {
    return this.#api.get('/catalogue');
  }

  /** One request id for as many tries as it takes: a ticket whose answer was lost is not taken twice. */
  async takeTicket(serviceId: string, priority: Priority): Promise<Reply<IssuedTicket>> {
    const request: IssueTicket = { requestId: this.#newRequestId(), serviceId, priority };
    return asKiosk(await this.#api.post<IssuedTicket>('/tickets', request));
  }

  /** Several errands in one go: a place in each line, or none at all. */
  async takeVisit(serviceIds: string[], priority: Priority): Promise<Reply<IssuedVisit>> {
    const request: IssueVisit = { requestId: this.#newRequestId(), serviceIds, priority };
    return asKiosk(await this.#api.post<IssuedVisit>('/visits', request));
  }

  /** Back with the missing documents: the slip is held before the scanner. */
  async reenter(token: string): Promise<Reply<IssuedTicket>> {
    const request: ReenterTicket = { requestId: this.#newRequestId(), token };
    return asKiosk(await this.#api.post<IssuedTicket>('/tickets/re-enter', request));
  }
}

function asKiosk<T>(reply: Reply<T>): Reply<T> {
  if (!reply.ok && (reply.code === 'notSignedIn' || reply.code === 'notAllowed')) {
    throw new SimulationError(
      'the server does not take this machine for a kiosk: pair one, or run where the server runs',
    );
  }
  return reply;
}
