import { ChangeOutage, DeclareOutage, OutageAnswer, OutageList } from '../../../contract/outage.ts';
import { closed, SetUpId } from '../../../contract/schema.ts';
import { NoBody } from '../../../contract/ticket.ts';
import { dayNumberOf } from '../../domain/calendar/local-time.ts';
import { spanOfDay } from '../../domain/calendar/serving-day.ts';
import type { Outage } from '../../domain/outage.ts';
import { listOutagesSince } from '../../store/outage-store.ts';
import { beginReading } from '../../store/view-source.ts';
import { changeOutage } from '../../use-cases/change-outage.ts';
import { declareOutage } from '../../use-cases/declare-outage.ts';
import { liftOutage } from '../../use-cases/lift-outage.ts';
import { outageView } from '../../views/outage-view.ts';
import { type Api, problems } from '../api.ts';
import { personOf } from '../auth.ts';
import type { ServerContext } from '../server-context.ts';

const Params = closed({ id: SetUpId });

export function outageListRoutes(api: Api, { views }: ServerContext): void {
  api.get(
    '/outages',
    {
      schema: {
        operationId: 'listOutages',
        summary: 'Disruptions of today and all that last, newest first',
        tags: ['outage'],
        response: { 200: OutageList, ...problems },
      },
    },
    async () => {
      const { db, mallId, businessDay, setUp } = await beginReading(views);
      const { from } = spanOfDay(dayNumberOf(businessDay), setUp.calendar.data);
      const outages = await listOutagesSince(db, mallId, from);
      return { outages: outages.map((outage) => outageView(setUp, outage)) };
    },
  );
}

export function outageRoutes(api: Api, { deps, views }: ServerContext): void {
  const answer = async (outage: Outage): Promise<OutageAnswer> => {
    return { outage: outageView(await views.setUp.current(), outage) };
  };
  const common = { tags: ['outage'], params: Params, response: { 200: OutageAnswer, ...problems } };

  api.post(
    '/outages',
    {
      schema: {
        operationId: 'declareOutage',
        summary: 'Declare a disruption: no tickets from now on; who waits keeps the place',
        tags: ['outage'],
        body: DeclareOutage,
        response: { 200: OutageAnswer, 201: OutageAnswer, ...problems },
      },
    },
    async (request, reply) => {
      const { outage, isNew } = await declareOutage(deps, personOf(request), request.body);
      return reply.code(isNew ? 201 : 200).send(await answer(outage));
    },
  );
  api.post(
    '/outages/:id',
    {
      schema: {
        operationId: 'changeOutage',
        summary: 'News about a disruption that lasts',
        body: ChangeOutage,
        ...common,
      },
    },
    async (request) => answer(await changeOutage(deps, personOf(request), request.params.id, request.body)),
  );
  api.post(
    '/outages/:id/lift',
    { schema: { operationId: 'liftOutage', summary: 'The disruption is over', body: NoBody, ...common } },
    async (request) => answer(await liftOutage(deps, personOf(request), request.params.id)),
  );
}
