import { BoardView } from '../../../contract/board.ts';
import { closed, SetUpId } from '../../../contract/schema.ts';
import { beginReading } from '../../store/view-source.ts';
import { Refused } from '../../use-cases/refused.ts';
import { readBoardView } from '../../views/board-view.ts';
import { type Api, problems } from '../api.ts';
import type { ServerContext } from '../server-context.ts';

export function boardRoutes(api: Api, { views }: ServerContext): void {
  api.get(
    '/zones/:id/board',
    {
      schema: {
        operationId: 'getBoard',
        summary: 'The board of a zone, the same view that is pushed',
        tags: ['mall'],
        params: closed({ id: SetUpId }),
        response: { 200: BoardView, ...problems },
      },
    },
    async (request) => {
      const board = await readBoardView(await beginReading(views), request.params.id);
      if (board === null) throw new Refused('notFound');
      return board;
    },
  );
}
