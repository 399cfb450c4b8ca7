import { closed, Uuid } from '../../../contract/schema.ts';
import {
  CancelTicket,
  FinishService,
  HoldTicket,
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
import { markNoShow } from '../../use-cases/mark-no-show.ts';
import { recallTicket } from '../../use-cases/recall-ticket.ts';
import { reenterTicket } from '../../use-cases/reenter-ticket.ts';
import { Refused } from '../../use-cases/refused.ts';
import { reinstateTicket } from '../../use-cases/reinstate-ticket.ts';
import { resumeTicket } from '../../use-cases/resume-ticket.ts';
import { startService } from '../../use-cases/start-service.ts';
import { transferTicket } from '../../use-cases/transfer-ticket.ts';
import { undoStep } from '../../use-cases/undo-step.ts';
import { readTicketDetail } from '../../views/ticket-detail.ts';
import { type Api, problems } from '../api.ts';
import { personOf } from '../auth.ts';
import type { ServerContext } from '../server-context.ts';

const Params = closed({ id: Uuid });

type Plain = (deps: Deps, actor: PersonActor, ticketId: string) => Promise<void>;

const reenter: Plain = async (deps, actor, ticketId) => {
  await reenterTicket(deps, actor, { ticketId });
};

/** Steps that need no more than the ticket. */
const PLAIN: readonly (readonly [path: string, operationId: string, summary: string, run: Plain])[] = [
  ['recall', 'recallTicket', 'Repeat the call', recallTicket],
  ['start', 'startService', 'The visitor has come: service begins', startService],
  ['resume', 'resumeTicket', 'Go on with a held visitor', resumeTicket],
  ['no-show', 'markNoShow', 'The called visitor did not come', markNoShow],
  ['reinstate', 'reinstateTicket', 'Put a missed call right within the grace time', reinstateTicket],
  ['undo', 'undoStep', 'Take back the last step within seconds, by whoever made it', undoStep],
  ['re-enter', 'reenterTicket', 'Back the same day with the missing documents, near the front', reenter],
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
