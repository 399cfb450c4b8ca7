import { checkTicketWindow } from '../calendar/check-schedule.ts';
import { isSeriesCode } from '../ticket-label.ts';
import { type Blame, blame, type Problem, type Rule } from './problem.ts';
import { type Document, dayRuleOf } from './sheet.ts';
import { minutesOrNull } from './time-text.ts';

type ServiceRow = Document['services'][number];

/** The rows of counters that are still there and serve a service. */
export function servingRows(document: Document, serviceId: string): Document['counterServices'] {
  const open = new Set(document.counters.filter((counter) => !counter.retired).map(({ id }) => id));
  return document.counterServices.filter((row) => row.serviceId === serviceId && open.has(row.counterId));
}

/** The services that a counter is set up for. */
export function servicesAt(document: Document, counterId: string): string[] {
  return document.counterServices.flatMap((row) => (row.counterId === counterId ? [row.serviceId] : []));
}

export const checkSeriesCodes: Rule = (rows) =>
  (rows as Document).series.flatMap((row): Problem[] =>
    isSeriesCode(row.code) ? [] : [{ code: 'badSeriesCode', value: row.code, at: [blame('series', row, 'code')] }],
  );

/** A service that counters only help with would wait for ever while they are busy with their own. */
export const checkAssistOnly: Rule = (rows) => {
  const document = rows as Document;
  return document.services.flatMap((service): Problem[] => {
    if (service.retired) return [];
    const serving = servingRows(document, service.id);
    if (serving.length === 0 || serving.some(({ kind }) => kind === 'primary')) return [];
    return [{ code: 'assistOnly', value: service.id, at: assistBlames(document, service) }];
  });
};

/** Any row that could have made it so: what the counters serve, also what they served, the counters, the service. */
function assistBlames(document: Document, service: ServiceRow): Problem['at'] {
  const serving = servingRows(document, service.id).map((row) => blame('counterServices', row, 'kind'));
  const counters = document.counters.flatMap((counter) => {
    const gone = blame('counterServices', { counterId: counter.id, serviceId: service.id }, 'kind');
    return counter.retired ? [gone, blame('counters', counter, 'retired')] : [gone];
  });
  return [blame('services', service, null), ...serving, ...counters];
}

export const checkQuotas: Rule = (rows) =>
  (rows as Document).quotas.flatMap((row): Problem[] => {
    const { total, priorityReserved } = row;
    if (total === null || priorityReserved <= total) return [];
    return [{ code: 'outOfRange', value: String(priorityReserved), at: [blame('quotas', row, 'priorityReserved')] }];
  });

export const checkServiceWindows: Rule = (rows) => {
  const { services, mall } = rows as Document;
  const { dayStartsMin } = dayRuleOf(rows as Document);
  return services.flatMap((row): Problem[] => {
    const faults = checkTicketWindow(minutesOrNull(row.ticketsFrom), minutesOrNull(row.ticketsUntil), dayStartsMin);
    if (faults.length === 0) return [];
    const column = row.ticketsFrom === null ? 'ticketsUntil' : 'ticketsFrom';
    return [{ code: 'badSchedule', value: row[column], at: [blame('services', row, column), ...dayStart(mall)] }];
  });
};

/** Hours that fitted a business day no longer fit another one. */
export function dayStart(mall: Document['mall']): Blame[] {
  return mall.map((row) => blame('mall', row, 'dayStarts'));
}
