import type { Catalogue } from '../../../contract/catalogue.ts';
import type { CounterList } from '../../../contract/counter.ts';

/** What of a running server's mall the simulation needs to know, as the API tells it. */
export type SimMall = { timeZone: string; zoneIds: string[]; agencies: SimAgency[] };
export type SimAgency = { id: string; shortName: string; name: string; services: SimService[]; counters: SimCounter[] };
export type SimService = {
  id: string;
  agencyId: string;
  serviceTargetMs: number;
  /** How many documents the standard asks for. */
  requirements: number;
  /** It has a tile of its own on the kiosk's first page. */
  isErrand: boolean;
};
type SimCounter = { id: string; number: number; serviceIds: string[] };

export function readSimMall(catalogue: Catalogue, { counters }: CounterList): SimMall {
  const agencies = catalogue.agencies.map((agency): SimAgency => {
    const services = catalogue.services
      .filter((service) => service.agencyId === agency.id)
      .map((service): SimService => {
        const { serviceTargetMs, requirements } = service.standard;
        const { id, agencyId, errand } = service;
        return { id, agencyId, serviceTargetMs, requirements: requirements.length, isErrand: errand !== null };
      });
    const desks = counters
      .filter((counter) => counter.agencyId === agency.id)
      .map(({ id, number, services: served }): SimCounter => {
        return { id, number, serviceIds: served.map(({ serviceId }) => serviceId) };
      });
    return { id: agency.id, shortName: agency.shortName, name: agency.name, services, counters: desks };
  });
  return {
    timeZone: catalogue.mall.timeZone,
    zoneIds: catalogue.zones.map(({ id }) => id),
    agencies: agencies.filter(({ services, counters: desks }) => services.length > 0 && desks.length > 0),
  };
}
