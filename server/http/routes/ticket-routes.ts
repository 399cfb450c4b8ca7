import { closed, Uuid } from '../../../contract/schema.ts';
import {
  CancelTicket,
  FinishService,
  HoldTicket,
  IssuedTicket,
  IssueTicket,
  NoBody,
  TicketAnswer,
  TransferTicket,
} from '../../../contract/ticket.ts';
import type { PersonActor } from '../../domain/actor.ts';
import { beginReading } from '../../store/view-source.ts';
import { cancelTicket } from '../../use-cases/cancel-ticket.ts';
import type { Deps } from '../../use-cases/deps.ts';
import { finishService } from '../../use-cases/finish-service.ts';
import { holdTicket } from '../../use-cases/hold-ticket.ts';
import { issueTicket } from '../../use-cases/issue-ticket.ts';
import { markNoShow } from '../../use-cases/mark-no-show.ts';
import { recallTicket } from '../../use-cases/recall-ticket.ts';
import { Refused } from '../../use-cases/refused.ts';
import { reinstateTicket } from '../../use-cases/reinstate-ticket.ts';
import { resumeTicket } from '../../use-cases/resume-ticket.ts';
import { startService } from '../../use-cases/start-service.ts';
import { transferTicket } from '../../use-cases/transfer-ticket.ts';
import { readTicketDetail } from '../../views/ticket-detail.ts';
import { ticketView } from '../../views/ticket-view.ts';
import { type Api, problems } from '../api.ts';
import { actorOf, personOf } from '../auth.ts';
import type { ServerContext } from '../server-context.ts';

const Params = closed({ id: Uuid });

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

type Plain = (deps: Deps, actor: PersonActor, ticketId: string) => Promise<void>;

/** Steps that need no more than the ticket. */
const PLAIN: readonly (readonly [path: string, operationId: string, summary: string, run: Plain])[] = [
  ['recall', 'recallTicket', 'Repeat the call', recallTicket],
  ['start', 'startService', 'The visitor has come: service begins', startService],
  ['resume', 'resumeTicket', 'Go on with a held visitor', resumeTicket],
  ['no-show', 'markNoShow', 'The called visitor did not come', markNoShow],
  ['reinstate', 'reinstateTicket', 'Put a missed call right within the grace time', reinstateTicket],
];

export function ticketRoutes(api: Api, { deps, views }: ServerContext): void {
  const answer = async (ticketId: string): Promise<TicketAnswer> => {
    const ticket = await readTicketDetail(await beginReading(views), ticketId);
    if (ticket === null) throw new Refused('notFound');
    return { ticket };
  };
  const common = { tags: ['ticket'], params: Params, response: { 200: TicketAnswer, ...problems } };

  for (const [path, operationId, summary, run] of PLAIN) {
    api.post(`/tickets/:id/${path}`, { schema: { operationId, summary, body: NoBody, ...common } }, async (request) => {
      await run(deps, personOf(request), request.params.id);
      return answer(request.params.id);
    });
  }
  api.post(
    '/tickets/:id/finish',
    {
      schema: {
        operationId: 'finishService',
        summary: 'Service ends, with its outcome',
        body: FinishService,
        ...common,
      },
    },
    async (request) => {
      await finishService(deps, personOf(request), request.params.id, request.body);
      return answer(request.params.id);
    },
  );
  api.post(
    '/tickets/:id/hold',
    {
      schema: { operationId: 'holdTicket', summary: 'Set the visitor aside for a while', body: HoldTicket, ...common },
    },
    async (request) => {
      await holdTicket(deps, personOf(request), request.params.id, request.body);
      return answer(request.params.id);
    },
  );
  api.post(
    '/tickets/:id/transfer',
    {
      schema: { operationId: 'transferTicket', summary: 'Send on to another service', body: TransferTicket, ...common },
    },
    async (request) => {
      await transferTicket(deps, personOf(request), request.params.id, request.body);
      return answer(request.params.id);
    },
  );
  api.post(
    '/tickets/:id/cancel',
    { schema: { operationId: 'cancelTicket', summary: 'Give up the place in line', body: CancelTicket, ...common } },
    async (request) => {
      await cancelTicket(deps, personOf(request), request.params.id, request.body);
      return answer(request.params.id);
    },
  );
}
