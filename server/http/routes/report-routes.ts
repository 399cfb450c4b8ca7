import { SopReport, SopReportQuery } from '../../../contract/report.ts';
import type { ReportGroup } from '../../../contract/words.ts';
import { isCalendarDay } from '../../domain/business-day.ts';
import { summariseLegs } from '../../domain/sop-report.ts';
import { readReportLegs } from '../../store/report-store.ts';
import type { SetUp } from '../../store/set-up-store.ts';
import { Refused } from '../../use-cases/refused.ts';
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
      const { reader, mallId, clock } = views;
      const setUp = await views.setUp.current();
      const legs = await readReportLegs(reader, { mallId, from, to, groupBy });
      const report = { from, to, groupBy, generatedAt: clock.now(), ...summariseLegs(legs, nameOf(setUp, groupBy)) };
      if (!wantsCsv(request.headers.accept)) return report;
      const file = `loket-sop-${from}-${to}-${groupBy}.csv`;
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${file}"`)
        .serializer((payload: unknown) => String(payload))
        .send(sopCsv(report) as never);
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

function nameOf(setUp: SetUp, groupBy: ReportGroup): (key: string) => string {
  switch (groupBy) {
    case 'agency':
      return (key) => setUp.agencies.get(key)?.shortName ?? key;
    case 'service':
      return (key) => setUp.services.get(key)?.name ?? key;
    case 'counter':
      return (key) => setUp.counters.get(key)?.name ?? key;
    case 'day':
      return (key) => key;
  }
}
