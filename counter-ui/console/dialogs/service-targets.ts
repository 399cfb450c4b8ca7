import type { ServiceLive } from '../../../contract/catalogue.ts';
import type { ClosedReason } from '../../../contract/words.ts';
import { t } from '../../../ui-shared/texts/language.ts';
import { closedReasonTexts } from '../../../ui-shared/texts/shared-texts.ts';
import { catalogue } from '../../catalogue-store.ts';
import { type Findable, orderForTransfer } from '../../search-rank.ts';

/** Services a visitor can be sent to, the own agency's first; others say why not. `others`: only those of other agencies. */
export function readServiceTargets(fromServiceId: string, others = false): Findable<string>[] {
  const mall = catalogue.value;
  if (mall === null) return [];
  const home = mall.services.find((service) => service.id === fromServiceId)?.agencyId;
  return orderForTransfer(mall.services, mall.agencies, fromServiceId)
    .filter(({ agency }) => !others || agency.id !== home)
    .map(({ service, agency }) => {
      const live = mall.live.find((one) => one.serviceId === service.id);
      const obstacle = live === undefined ? null : readObstacle(live);
      return {
        value: service.id,
        label: service.name,
        detail: agency.shortName,
        words: `${agency.name} ${service.keywords.join(' ')}`,
        colour: agency.colour,
        closed: obstacle === null ? null : t(closedReasonTexts[obstacle]),
      };
    });
}

const NOT_TODAY: readonly ClosedReason[] = ['outage', 'noCounter', 'closure', 'holiday', 'dayOff'];

/**
 * Why nobody can be sent there; null if they can. Quota, ticket window and a full line bound new numbers only: whoever has one may be
 * sent on for as long as the service is still served today (the same rule as the server's).
 */
export function readObstacle({
  closedReason,
  hours,
}: Pick<ServiceLive, 'closedReason' | 'hours'>): ClosedReason | null {
  if (closedReason === null) return null;
  return NOT_TODAY.includes(closedReason) || hours.reason === 'afterHours' ? closedReason : null;
}
