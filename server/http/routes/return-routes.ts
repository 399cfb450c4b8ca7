import { IssuedTicket } from '../../../contract/ticket.ts';
import { ReenterTicket } from '../../../contract/visit.ts';
import { readTicketLink } from '../../store/ticket-store.ts';
import { beginReading } from '../../store/view-source.ts';
import { reenterTicket } from '../../use-cases/reenter-ticket.ts';
import { Refused } from '../../use-cases/refused.ts';
import { readTicketView } from '../../views/ticket-view.ts';
import { type Api, problems } from '../api.ts';
import { actorOf } from '../auth.ts';
import type { ServerContext } from '../server-context.ts';

/** Coming back with the missing documents: the slip is scanned at a kiosk or by an officer. */
export function returnRoutes(api: Api, { deps, views }: ServerContext): void {
  api.post(
    '/tickets/re-enter',
    {
      schema: {
        operationId: 'reenterBySlip',
        summary: 'Back the same day with the missing documents: the slip gives a place near the front, once',
        tags: ['ticket'],
        body: ReenterTicket,
        response: { 200: IssuedTicket, ...problems },
      },
    },
    async (request) => {
      const { token: linkToken, label } = request.body;
      const id = await reenterTicket(deps, actorOf(request), { linkToken, label });
      const reading = await beginReading(views);
      const view = await readTicketView(reading, id);
      if (view === null) throw new Refused('notFound');
      const { linkToken: token } = await readTicketLink(reading.db, id);
      return { id, token, view };
    },
  );
}
