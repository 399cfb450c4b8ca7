import { TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox';
import type { FastifySchema, FastifySchemaCompiler } from 'fastify';
import { closed, Type } from '../../../contract/schema.ts';
import { ApplyImportQuery, ImportQuery, LooseRows, SetUpApplied, SetUpCheck } from '../../../contract/set-up.ts';
import type { SetUpSheetName } from '../../../contract/set-up-words.ts';
import type { Input } from '../../domain/set-up/input.ts';
import { applySetUp } from '../../use-cases/apply-set-up.ts';
import { previewSetUp } from '../../use-cases/check-set-up.ts';
import { Refused } from '../../use-cases/refused.ts';
import { type Api, problems } from '../api.ts';
import { personOf } from '../auth.ts';
import type { ServerContext } from '../server-context.ts';
import { FileUnreadableError } from '../set-up-file/file-unreadable.ts';
import { CSV_TYPE, JSON_TYPE, readSetUpFile, XLSX_TYPE } from '../set-up-file/read-set-up-file.ts';
import { SET_UP_BODY_LIMIT } from './set-up-routes.ts';

/** The file as it is. What stands in it is checked row by row, and every error answered. */
const file = {
  content: {
    [XLSX_TYPE]: { schema: Type.Unsafe<Buffer>({ type: 'string', contentEncoding: 'binary' }) },
    [CSV_TYPE]: { schema: Type.Unsafe<Buffer>({ type: 'string' }) },
    [JSON_TYPE]: { schema: Type.Unsafe<Buffer>(closed({ version: Type.Optional(Type.String()), rows: LooseRows })) },
  },
};

/** A set-up that comes as a file. In a scope of its own: here a body is bytes. */
export function setUpImportRoutes(api: Api, { deps, views }: ServerContext): void {
  api.removeAllContentTypeParsers();
  api.addContentTypeParser([XLSX_TYPE, CSV_TYPE, JSON_TYPE], { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body);
  });
  api.post(
    '/set-up/import/check',
    {
      bodyLimit: SET_UP_BODY_LIMIT,
      validatorCompiler: acceptBody,
      schema: {
        operationId: 'checkSetUpImport',
        summary: 'What a file would change, and every error with its row; nothing is written',
        tags: ['set-up'],
        querystring: ImportQuery,
        body: file,
        response: { 200: SetUpCheck, ...problems },
      },
    },
    async (request) => {
      const input = await readFile(request.body, request.headers['content-type'], request.query.sheet);
      return previewSetUp(views, personOf(request), input);
    },
  );
  api.post(
    '/set-up/import/apply',
    {
      bodyLimit: SET_UP_BODY_LIMIT,
      validatorCompiler: acceptBody,
      schema: {
        operationId: 'applySetUpImport',
        summary: 'Apply a file, all or nothing of it, to the set-up of this version',
        tags: ['set-up'],
        querystring: ApplyImportQuery,
        body: file,
        response: { 200: SetUpApplied, ...problems },
      },
    },
    async (request) => {
      const { basedOn, sheet } = request.query;
      const input = await readFile(request.body, request.headers['content-type'], sheet);
      return applySetUp(deps, views, personOf(request), { basedOn, input });
    },
  );
}

/** The body's schema only describes it: a file's errors are answered with their rows. */
const acceptBody: FastifySchemaCompiler<FastifySchema> = (route) =>
  route.httpPart === 'body' ? () => true : TypeBoxValidatorCompiler(route);

async function readFile(body: unknown, type: string | undefined, sheet: SetUpSheetName | undefined): Promise<Input> {
  try {
    return await readSetUpFile(Buffer.isBuffer(body) ? body : Buffer.alloc(0), type ?? '', sheet);
  } catch (error) {
    if (error instanceof FileUnreadableError) throw new Refused('fileUnreadable');
    throw error;
  }
}
