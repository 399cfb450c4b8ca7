import {
  ApplySetUp,
  CheckSetUp,
  ExportQuery,
  SetUpAnswer,
  SetUpApplied,
  SetUpCheck,
} from '../../../contract/set-up.ts';
import { businessDayOf } from '../../domain/business-day.ts';
import { inputOfRows } from '../../domain/set-up/input.ts';
import { describeSheets } from '../../domain/set-up/sheets.ts';
import { readDocument, versionOf } from '../../store/set-up-document-store.ts';
import { applySetUp } from '../../use-cases/apply-set-up.ts';
import { previewSetUp } from '../../use-cases/check-set-up.ts';
import { Refused } from '../../use-cases/refused.ts';
import { type Api, problems } from '../api.ts';
import { personOf } from '../auth.ts';
import type { ServerContext } from '../server-context.ts';
import { CSV_TYPE, JSON_TYPE, XLSX_TYPE } from '../set-up-file/read-set-up-file.ts';
import { setUpCsv, setUpJson, setUpXlsx } from '../set-up-file/write-set-up-file.ts';

/** A whole set-up is a few hundred kB. */
export const SET_UP_BODY_LIMIT = 2 * 1024 * 1024;

/** What everyone may read who answers for the mall. */
export function setUpReadingRoutes(api: Api, { views }: ServerContext): void {
  const { reader, mallId, clock } = views;
  api.get(
    '/set-up',
    {
      schema: {
        operationId: 'getSetUp',
        summary: 'The whole set-up as one document, and what its columns mean',
        tags: ['set-up'],
        response: { 200: SetUpAnswer, ...problems },
      },
    },
    async () => {
      const rows = await readDocument(reader, mallId);
      return { version: versionOf(rows), rows, sheets: describeSheets() };
    },
  );
  api.get(
    '/set-up/export',
    {
      schema: {
        operationId: 'exportSetUp',
        summary: 'The whole set-up as a file: xlsx and, of one sheet, csv for people, json for machines',
        tags: ['set-up'],
        querystring: ExportQuery,
        produces: [XLSX_TYPE, CSV_TYPE, JSON_TYPE],
        response: { 200: { type: 'string', description: 'The file' } as const, ...problems },
      },
    },
    async (request, reply) => {
      const { format, sheet } = request.query;
      const { mall } = await views.setUp.current();
      const day = businessDayOf(clock.now(), mall.timeZone, mall.dayStartsMin);
      const rows = await readDocument(reader, mallId);
      const send = async (type: string, name: string, body: string | Buffer) =>
        reply
          .type(type)
          .header('content-disposition', `attachment; filename="${name}"`)
          .serializer((payload: unknown) => payload as string)
          .send(body as never);
      switch (format) {
        case 'xlsx':
          return send(XLSX_TYPE, `loket-pengaturan-${day}.xlsx`, await setUpXlsx(rows));
        case 'json':
          return send(JSON_TYPE, `loket-pengaturan-${day}.json`, setUpJson(rows, versionOf(rows)));
        case 'csv':
          if (sheet === undefined) throw new Refused('validationFailed');
          return send(`${CSV_TYPE}; charset=utf-8`, `loket-pengaturan-${sheet}-${day}.csv`, setUpCsv(rows, sheet));
      }
    },
  );
}

/** What admins and, within their agency, supervisors may change. */
export function setUpRoutes(api: Api, { deps, views }: ServerContext): void {
  api.post(
    '/set-up/check',
    {
      bodyLimit: SET_UP_BODY_LIMIT,
      schema: {
        operationId: 'checkSetUp',
        summary: 'What these rows would change, and everything that is wrong with them; nothing is written',
        tags: ['set-up'],
        body: CheckSetUp,
        response: { 200: SetUpCheck, ...problems },
      },
    },
    async (request) => previewSetUp(views, personOf(request), inputOfRows(request.body.rows)),
  );
  api.post(
    '/set-up/apply',
    {
      bodyLimit: SET_UP_BODY_LIMIT,
      schema: {
        operationId: 'applySetUp',
        summary: 'Apply these rows, all or none, to the set-up of this version',
        tags: ['set-up'],
        body: ApplySetUp,
        response: { 200: SetUpApplied, ...problems },
      },
    },
    async (request) => {
      const { basedOn, rows } = request.body;
      return applySetUp(deps, views, personOf(request), { basedOn, input: inputOfRows(rows) });
    },
  );
}
