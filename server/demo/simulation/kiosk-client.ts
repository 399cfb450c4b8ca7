import type { Catalogue } from '../../../contract/catalogue.ts';
import type { IssuedTicket, IssueTicket } from '../../../contract/ticket.ts';
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
    const reply = await this.#api.post<IssuedTicket>('/tickets', request);
    if (!reply.ok && (reply.code === 'notSignedIn' || reply.code === 'notAllowed')) {
      throw new SimulationError(
        'the server does not take this machine for a kiosk: pair one, or run where the server runs',
      );
    }
    return reply;
  }
}
