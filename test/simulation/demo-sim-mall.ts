import { demoMall } from '../../server/demo/demo-mall.ts';
import type { SimMall } from '../../server/demo/simulation/sim-mall.ts';

/** The demo mall as the simulation reads it from the API, without a server. */
export function demoSimMall(): SimMall {
  const setUp = demoMall('2026-11-23');
  const standards = new Map(setUp.standards.map((standard) => [standard.serviceId, standard]));
  return {
    timeZone: setUp.mall.timeZone,
    zoneIds: setUp.zones.map(({ id }) => id),
    agencies: setUp.agencies.map(({ id, shortName, name }) => ({
      id,
      shortName,
      name,
      services: setUp.services
        .filter((service) => service.agencyId === id)
        .map((service) => ({
          id: service.id,
          agencyId: id,
          serviceTargetMs: standards.get(service.id)?.serviceTargetMs ?? 0,
          requirements: standards.get(service.id)?.requirements.length ?? 0,
          isErrand: service.errand !== null,
        })),
      counters: setUp.counters
        .filter((counter) => counter.agencyId === id)
        .map((counter) => ({
          id: counter.id,
          number: counter.number,
          serviceIds: setUp.counterServices
            .filter(({ counterId }) => counterId === counter.id)
            .map(({ serviceId }) => serviceId),
        })),
    })),
  };
}
