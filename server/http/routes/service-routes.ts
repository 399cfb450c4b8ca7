import { LetMoreIn } from '../../../contract/catalogue.ts';
import { closed, SetUpId, Type } from '../../../contract/schema.ts';
import { letMoreIn } from '../../use-cases/let-more-in.ts';
import { type Api, problems } from '../api.ts';
import { personOf } from '../auth.ts';
import type { ServerContext } from '../server-context.ts';

const Params = closed({ id: SetUpId });

export function serviceRoutes(api: Api, { deps }: ServerContext): void {
  api.post(
    '/services/:id/let-in',
    {
      schema: {
        operationId: 'letMoreIn',
        summary: 'More tickets today than quota or closing time allow, with a reason',
        tags: ['service'],
        params: Params,
        body: LetMoreIn,
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      await letMoreIn(deps, personOf(request), request.params.id, request.body);
      return reply.code(204).send(null);
    },
  );
}
