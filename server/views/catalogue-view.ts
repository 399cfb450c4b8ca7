import type { Catalogue, KioskView, ServiceView } from '../../contract/catalogue.ts';
import { hashText } from '../store/journal-hash.ts';
import type { ServiceRow } from '../store/set-up-services.ts';
import { type SetUp, standardOn } from '../store/set-up-store.ts';
import type { Reading } from '../store/view-source.ts';
import { hoursView } from './hours-view.ts';
import { mallView, standardView } from './mall-view.ts';
import { readServicesLive } from './service-live.ts';

export async function readCatalogue(reading: Reading, publicUrl: string | null): Promise<Catalogue> {
  const { setUp, stamp } = reading;
  const body = catalogueBody(setUp, reading.businessDay);
  const live = await readServicesLive(reading);
  return {
    ...stamp,
    version: versionOf(body),
    demo: setUp.mall.demo,
    ...body,
    live,
    publicUrl,
    hours: hoursView(reading),
  };
}

/** Only what moves: kiosks fetch the catalogue again when its version is another. */
export async function readKioskView(reading: Reading): Promise<KioskView> {
  const body = catalogueBody(reading.setUp, reading.businessDay);
  return {
    ...reading.stamp,
    catalogueVersion: versionOf(body),
    hours: hoursView(reading),
    live: await readServicesLive(reading),
  };
}

function versionOf(body: object): string {
  return hashText(JSON.stringify(body)).slice(0, 16);
}

function catalogueBody(setUp: SetUp, businessDay: string): Pick<Catalogue, 'mall' | 'zones' | 'agencies' | 'services'> {
  const zones = [...setUp.zones.values()]
    .filter(({ retired }) => !retired)
    .map(({ sort: _, retired: _r, ...zone }) => zone);
  const agencies = [...setUp.agencies.values()]
    .filter(({ retired }) => !retired)
    .map(({ sort: _, retired: _r, ...agency }) => agency);
  const services = [...setUp.services.values()].flatMap((service) => serviceView(setUp, service, businessDay));
  return { mall: mallView(setUp), zones, agencies, services };
}

/** None for a retired service, and for one that has no standard yet: without a promise no ticket is given. */
function serviceView(setUp: SetUp, service: ServiceRow, businessDay: string): ServiceView[] {
  const standard = standardOn(setUp, service.id, businessDay);
  if (service.retired || standard === null) return [];
  const { id, agencyId, zoneId, name, keywords, errand, seriesCode } = service;
  return [{ id, agencyId, zoneId, name, keywords, errand, seriesCode, standard: standardView(standard) }];
}
