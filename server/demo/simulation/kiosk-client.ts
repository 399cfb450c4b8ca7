import type { Catalogue } from '../../../contract/catalogue.ts';
import type { IssuedTicket } from '../../../contract/ticket.ts';
import type { Priority } from '../../../contract/words.ts';
import type { ApiClient, Reply } from './api-client.ts';

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
  takeTicket(serviceId: string, priority: Priority): Promise<Reply<IssuedTicket>> {
    return this.#api.post('/tickets', { requestId: this.#newRequestId(), serviceId, priority });
  }
}
