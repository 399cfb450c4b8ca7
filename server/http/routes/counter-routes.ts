import {
  CloseCounter,
  CounterAnswer,
  CounterList,
  OpenCounter,
  PauseCounter,
  WalkIn,
} from '../../../contract/counter.ts';
import { closed, SetUpId } from '../../../contract/schema.ts';
import { CallNextAnswer, CallTicket, NoBody, TicketAnswer } from '../../../contract/ticket.ts';
import { beginReading } from '../../store/view-source.ts';
import { callNext } from '../../use-cases/call-next.ts';
import { callTicket } from '../../use-cases/call-ticket.ts';
import { closeCounter } from '../../use-cases/close-counter.ts';
import { openCounter } from '../../use-cases/open-counter.ts';
import { pauseCounter } from '../../use-cases/pause-counter.ts';
import { Refused } from '../../use-cases/refused.ts';
import { walkIn } from '../../use-cases/walk-in.ts';
import { readCounterViews } from '../../views/counter-view.ts';
import { readTicketDetail } from '../../views/ticket-detail.ts';
import { type Api, problems } from '../api.ts';
import { personOf } from '../auth.ts';
import type { ServerContext } from '../server-context.ts';

const Params = closed({ id: SetUpId });

export function counterListRoutes(api: Api, { views }: ServerContext): void {
  api.get(
    '/counters',
    {
      schema: {
        operationId: 'listCounters',
        summary: 'All counters with who is on duty and the ticket they have',
        tags: ['counter'],
        response: { 200: CounterList, ...problems },
      },
    },
    async () => ({ counters: await readCounterViews(await beginReading(views)) }),
  );
}

export function counterRoutes(api: Api, { deps, views }: ServerContext): void {
  const answer = async (counterId: string): Promise<CounterAnswer> => {
    const [counter] = await readCounterViews(await beginReading(views), counterId);
    if (counter === undefined) throw new Refused('notFound');
    return { counter };
  };
  const common = { tags: ['counter'], params: Params, response: { 200: CounterAnswer, ...problems } };

  api.post(
    '/counters/:id/open',
    {
      schema: {
        operationId: 'openCounter',
        summary: 'Take a counter, or come back from a break',
        body: OpenCounter,
        ...common,
      },
    },
    async (request) => {
      await openCounter(deps, personOf(request), request.params.id, request.body);
      return answer(request.params.id);
    },
  );
  api.post(
    '/counters/:id/pause',
    { schema: { operationId: 'pauseCounter', summary: 'A break, with its reason', body: PauseCounter, ...common } },
    async (request) => {
      await pauseCounter(deps, personOf(request), request.params.id, request.body);
      return answer(request.params.id);
    },
  );
  api.post(
    '/counters/:id/close',
    { schema: { operationId: 'closeCounter', summary: 'Leave the counter', body: CloseCounter, ...common } },
    async (request) => {
      await closeCounter(deps, personOf(request), request.params.id, request.body);
      return answer(request.params.id);
    },
  );
}

export function callRoutes(api: Api, { deps, views }: ServerContext): void {
  api.post(
    '/counters/:id/call-next',
    {
      schema: {
        operationId: 'callNext',
        summary: 'Call whoever has the earliest promise; null when nobody waits',
        tags: ['counter'],
        params: Params,
        body: NoBody,
        response: { 200: CallNextAnswer, ...problems },
      },
    },
    async (request) => {
      const ticketId = await callNext(deps, personOf(request), request.params.id);
      return { ticket: ticketId === null ? null : await readTicketDetail(await beginReading(views), ticketId) };
    },
  );
  api.post(
    '/counters/:id/call',
    {
      schema: {
        operationId: 'callTicket',
        summary: 'Call someone other than the next in line, with a permission and a reason',
        tags: ['counter'],
        params: Params,
        body: CallTicket,
        response: { 200: TicketAnswer, ...problems },
      },
    },
    async (request) => {
      const ticketId = await callTicket(deps, personOf(request), request.params.id, request.body);
      const ticket = await readTicketDetail(await beginReading(views), ticketId);
      if (ticket === null) throw new Refused('notFound');
      return { ticket };
    },
  );
  api.post(
    '/counters/:id/walk-in',
    {
      schema: {
        operationId: 'walkIn',
        summary: 'Serve someone who stands there, without a call; while others wait with a permission and a reason',
        tags: ['counter'],
        params: Params,
        body: WalkIn,
        response: { 200: TicketAnswer, ...problems },
      },
    },
    async (request) => {
      const ticketId = await walkIn(deps, personOf(request), request.params.id, request.body);
      const ticket = await readTicketDetail(await beginReading(views), ticketId);
      if (ticket === null) throw new Refused('notFound');
      return { ticket };
    },
  );
}
