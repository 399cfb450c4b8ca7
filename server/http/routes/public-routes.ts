import { Catalogue } from '../../../contract/catalogue.ts';
import { Health } from '../../../contract/health.ts';
import { TicketView } from '../../../contract/ticket.ts';
import { findTicketIdByLink } from '../../store/find-ticket.ts';
import { readHead } from '../../store/journal.ts';
import { beginReading } from '../../store/view-source.ts';
import { Refused } from '../../use-cases/refused.ts';
import { readCatalogue } from '../../views/catalogue-view.ts';
import { readTicketView } from '../../views/ticket-view.ts';
import { type Api, problems } from '../api.ts';
import { bearerOf } from '../auth.ts';
import type { ServerContext } from '../server-context.ts';

/** What anyone on the LAN may read. */
export function publicRoutes(api: Api, context: ServerContext): void {
  const { views, version, publicUrl } = context;

  api.get(
    '/health',
    {
      schema: {
        operationId: 'getHealth',
        summary: 'Whether the server works',
        tags: ['mall'],
        response: { 200: Health, ...problems },
      },
    },
    async () => {
      const { seq } = await readHead(views.reader, views.mallId);
      return { status: 'ok' as const, version, seq };
    },
  );

  api.get(
    '/catalogue',
    {
      schema: {
        operationId: 'getCatalogue',
        summary: 'Agencies, services and standards, and how long the lines are now',
        tags: ['mall'],
        response: { 200: Catalogue, ...problems },
      },
    },
    async () => readCatalogue(await beginReading(views), publicUrl),
  );

  api.get(
    '/my-ticket',
    {
      schema: {
        operationId: 'getMyTicket',
        summary: 'The ticket whose own token is the bearer',
        tags: ['ticket'],
        response: { 200: TicketView, ...problems },
      },
    },
    async (request) => {
      const token = bearerOf(request.headers.authorization);
      const ticketId = token === undefined ? null : await findTicketIdByLink(views.reader, token);
      const view = ticketId === null ? null : await readTicketView(await beginReading(views), ticketId);
      if (view === null) throw new Refused('notFound');
      return view;
    },
  );
}
