import { DutyHistory, DutyHistoryQuery } from '../../../contract/duty-history.ts';
import { SopReport, SopReportQuery } from '../../../contract/report.ts';
import { isCalendarDay } from '../../domain/business-day.ts';
import { beginReading } from '../../store/view-source.ts';
import { Refused } from '../../use-cases/refused.ts';
import { readDutyHistory } from '../../views/duty-history-view.ts';
import { readSopReport } from '../../views/sop-report-view.ts';
import { type Api, problems } from '../api.ts';
import type { ServerContext } from '../server-context.ts';
import { sopCsv } from '../sop-csv.ts';

/** A year and a day: more is asked for in parts. */
const MOST_DAYS = 367;

export function reportRoutes(api: Api, { views }: ServerContext): void {
  api.get(
    '/reports/sop',
    {
      schema: {
        operationId: 'getSopReport',
        summary: 'Waits and services against the published standards; Accept: text/csv gives CSV',
        tags: ['report'],
        querystring: SopReportQuery,
        produces: ['application/json', 'text/csv'],
        response: { 200: SopReport, ...problems },
      },
    },
    async (request, reply) => {
      const { from, to, groupBy = 'agency' } = request.query;
      requirePeriod(from, to);
      const report = await readSopReport(await beginReading(views), { from, to, groupBy });
      if (!wantsCsv(request.headers.accept)) return report;
      const file = `loket-sop-${from}-${to}-${groupBy}.csv`;
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${file}"`)
        .serializer((payload: unknown) => String(payload))
        .send(sopCsv(report) as never);
    },
  );
  api.get(
    '/duties',
    {
      schema: {
        operationId: 'getDuties',
        summary:
          'Who was on duty when on a day, with breaks, against the roster; and when people waited with nobody there',
        tags: ['report'],
        querystring: DutyHistoryQuery,
        response: { 200: DutyHistory, ...problems },
      },
    },
    async (request) => {
      const { day } = request.query;
      if (!isCalendarDay(day)) throw new Refused('periodInvalid');
      return readDutyHistory(await beginReading(views), day);
    },
  );
}

function wantsCsv(accept: string | undefined): boolean {
  return accept?.split(',').some((part) => part.trim().startsWith('text/csv')) === true;
}

function requirePeriod(from: string, to: string): void {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  if (!isCalendarDay(from) || !isCalendarDay(to) || days < 0 || days > MOST_DAYS) throw new Refused('periodInvalid');
}
