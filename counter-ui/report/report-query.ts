import { REPORT_GROUPS, type ReportGroup } from '../../contract/words.ts';
import { type Day, isDay, type Period } from './period.ts';

export interface ReportQuery extends Period {
  readonly groupBy: ReportGroup;
}

/** From an address that somebody may have typed; what is missing or wrong is today, by agency. */
export function readQuery(search: string, today: Day): ReportQuery {
  const params = new URLSearchParams(search);
  const from = params.get('from');
  const to = params.get('to');
  const groupBy = REPORT_GROUPS.find((group) => group === params.get('groupBy')) ?? 'agency';
  return { from: isDay(from) ? from : today, to: isDay(to) ? to : today, groupBy };
}

/** `?from=…&to=…&groupBy=…`, for the address and for the server alike. */
export function writeQuery(query: ReportQuery): string {
  return `?${new URLSearchParams({ from: query.from, to: query.to, groupBy: query.groupBy }).toString()}`;
}
