import { SuspendService } from '../../../contract/catalogue.ts';
import { closed, SetUpId, Type } from '../../../contract/schema.ts';
import { NoBody } from '../../../contract/ticket.ts';
import { resumeService } from '../../use-cases/resume-service.ts';
import { suspendService } from '../../use-cases/suspend-service.ts';
import { type Api, problems } from '../api.ts';
import { personOf } from '../auth.ts';
import type { ServerContext } from '../server-context.ts';

const Params = closed({ id: SetUpId });

export function serviceRoutes(api: Api, { deps }: ServerContext): void {
  const common = { tags: ['service'], params: Params, response: { 204: Type.Null(), ...problems } };
  api.post(
    '/services/:id/suspend',
    {
      schema: {
        operationId: 'suspendService',
        summary: 'Give out no tickets for now',
        body: SuspendService,
        ...common,
      },
    },
    async (request, reply) => {
      await suspendService(deps, personOf(request), request.params.id, request.body);
      return reply.code(204).send(null);
    },
  );
  api.post(
    '/services/:id/resume',
    { schema: { operationId: 'resumeService', summary: 'Give out tickets again', body: NoBody, ...common } },
    async (request, reply) => {
      await resumeService(deps, personOf(request), request.params.id);
      return reply.code(204).send(null);
    },
  );
}
