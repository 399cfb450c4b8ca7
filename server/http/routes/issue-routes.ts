import { IssuedTicket, IssueTicket } from '../../../contract/ticket.ts';
import { beginReading } from '../../store/view-source.ts';
import { issueTicket } from '../../use-cases/issue-ticket.ts';
import { ticketView } from '../../views/ticket-view.ts';
import { type Api, problems } from '../api.ts';
import { actorOf } from '../auth.ts';
import type { ServerContext } from '../server-context.ts';

export function issueRoutes(api: Api, { deps, views }: ServerContext): void {
  api.post(
    '/tickets',
    {
      schema: {
        operationId: 'issueTicket',
        summary: 'Take a place in line; the same requestId gives the same ticket, always',
        tags: ['ticket'],
        body: IssueTicket,
        response: { 200: IssuedTicket, 201: IssuedTicket, ...problems },
      },
    },
    async (request, reply) => {
      const { ticket, link, repeated } = await issueTicket(deps, actorOf(request), request.body);
      const view = await ticketView(await beginReading(views), ticket, link);
      return reply.code(repeated ? 200 : 201).send({ id: ticket.id, token: link.linkToken, view });
    },
  );
}
