import type { SetUpChange, SetUpWarning } from '../../../contract/set-up.ts';
import { servicesAt, servingRows } from './service-rules.ts';
import { type Document, plain } from './sheet.ts';

/** What is allowed and probably not meant, of the rows that change. `today` is the mall's business day. */
export function findWarnings(wanted: Document, changes: readonly SetUpChange[], today: string): SetUpWarning[] {
  const touched = new Set(changes.flatMap((change) => servicesOf(change, wanted)));
  const services = wanted.services.filter(({ id, retired }) => touched.has(id) && !retired);
  const quiet = services.flatMap(({ id, name }): SetUpWarning[] => {
    const place = { sheet: 'services' as const, key: id, label: plain(name) };
    const begun = wanted.standards.some((row) => row.serviceId === id && row.validFrom <= today);
    const served = servingRows(wanted, id).length > 0;
    return [
      ...(begun ? [] : [{ ...place, code: 'noStandard' as const }]),
      ...(served ? [] : [{ ...place, code: 'noCounter' as const }]),
    ];
  });
  const closed = changes.flatMap(({ sheet, key, label, kind }): SetUpWarning[] => {
    if (sheet !== 'seasons' || kind === 'remove' || wanted.hours.some(({ seasonId }) => seasonId === key)) return [];
    return [{ sheet, key, label, code: 'noHours' }];
  });
  return [...quiet, ...closed];
}

/** The services that a change is about. */
function servicesOf({ sheet, key, before, after }: SetUpChange, wanted: Document): string[] {
  if (sheet === 'counters') return servicesAt(wanted, key);
  return [sheet === 'services' ? key : plain(after?.serviceId ?? before?.serviceId)];
}
