import { IssuedVisit, IssueVisit } from '../../../contract/visit.ts';
import { beginReading } from '../../store/view-source.ts';
import { issueVisit } from '../../use-cases/issue-visit.ts';
import { visitViews } from '../../views/ticket-view.ts';
import { type Api, problems } from '../api.ts';
import { actorOf } from '../auth.ts';
import type { ServerContext } from '../server-context.ts';

export function visitRoutes(api: Api, { deps, views }: ServerContext): void {
  api.post(
    '/visits',
    {
      schema: {
        operationId: 'issueVisit',
        summary:
          'Several errands in one go: a place in each line, all or none; the same requestId gives the same visit, always',
        tags: ['ticket'],
        body: IssueVisit,
        response: { 200: IssuedVisit, 201: IssuedVisit, ...problems },
      },
    },
    async (request, reply) => {
      const { tickets: written, repeated } = await issueVisit(deps, actorOf(request), request.body);
      const seen = await visitViews(await beginReading(views), written);
      const tickets = written.flatMap(({ ticket, link }, index) => {
        const view = seen[index];
        return view === undefined ? [] : [{ id: ticket.id, token: link.linkToken, view }];
      });
      const visitId = written[0]?.ticket.visitId ?? '';
      const token = written[0]?.link.linkToken ?? '';
      return reply.code(repeated ? 200 : 201).send({ visitId, token, tickets });
    },
  );
}
