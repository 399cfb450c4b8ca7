import { TicketExplanation } from '../../../contract/explanation.ts';
import { closed, Uuid } from '../../../contract/schema.ts';
import { beginReading } from '../../store/view-source.ts';
import { Refused } from '../../use-cases/refused.ts';
import { readExplanation } from '../../views/explanation-view.ts';
import { type Api, problems } from '../api.ts';
import type { ServerContext } from '../server-context.ts';

export function explanationRoutes(api: Api, { views }: ServerContext): void {
  api.get(
    '/tickets/:id/explanation',
    {
      schema: {
        operationId: 'explainTicket',
        summary: 'Why a ticket was next, each time it was called',
        tags: ['ticket'],
        params: closed({ id: Uuid }),
        response: { 200: TicketExplanation, ...problems },
      },
    },
    async (request) => {
      const explanation = await readExplanation(await beginReading(views), request.params.id);
      if (explanation === null) throw new Refused('notFound');
      return explanation;
    },
  );
}
