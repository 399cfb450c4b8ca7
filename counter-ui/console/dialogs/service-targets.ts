import { t } from '../../../ui-shared/texts/language.ts';
import { closedReasonTexts } from '../../../ui-shared/texts/shared-texts.ts';
import { catalogue } from '../../catalogue-store.ts';
import { type Findable, orderForTransfer } from '../../search-rank.ts';

/** Services a visitor can be sent to, the own agency's first; closed ones say why. `others`: only those of other agencies. */
export function readServiceTargets(fromServiceId: string, others = false): Findable<string>[] {
  const mall = catalogue.value;
  if (mall === null) return [];
  const home = mall.services.find((service) => service.id === fromServiceId)?.agencyId;
  return orderForTransfer(mall.services, mall.agencies, fromServiceId)
    .filter(({ agency }) => !others || agency.id !== home)
    .map(({ service, agency }) => {
      const live = mall.live.find((one) => one.serviceId === service.id);
      const closed = live === undefined || live.open ? null : live.closedReason;
      return {
        value: service.id,
        label: service.name,
        detail: agency.shortName,
        words: `${agency.name} ${service.keywords.join(' ')}`,
        colour: agency.colour,
        closed: closed === null ? null : t(closedReasonTexts[closed]),
      };
    });
}
