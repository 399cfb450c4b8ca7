import type { Document } from '../domain/set-up/sheet.ts';
import { minutesOf, minutesOrNull } from '../domain/set-up/time-text.ts';
import { nextSort, type Place, retiredAt } from './set-up-place-writer.ts';

type Row<S extends keyof Document> = Document[S][number];

export async function writeService(place: Place, service: Row<'services'>): Promise<void> {
  const { tx, mallId: mall_id, at } = place;
  const { id, retired } = service;
  const row = {
    agency_id: service.agencyId,
    zone_id: service.zoneId,
    series_id: service.seriesId,
    name: service.name,
    category: service.category,
    keywords: JSON.stringify(service.keywords),
    errand: service.errand,
    tickets_from_min: minutesOrNull(service.ticketsFrom),
    tickets_until_min: minutesOrNull(service.ticketsUntil),
  };
  const own = { id, mall_id, sort: await nextSort(place, 'service'), retired_at: retired ? at : null };
  await tx
    .insertInto('service')
    .values({ ...row, ...own })
    .onConflict((on) => on.column('id').doUpdateSet({ ...row, retired_at: retiredAt('service', retired, at) }))
    .execute();
}

/** A version that has begun never comes here: legs name it. */
export async function writeStandard({ tx }: Place, standard: Row<'standards'>): Promise<void> {
  const { serviceId, validFrom } = standard;
  const row = {
    wait_target_ms: Math.round(standard.waitTargetMinutes * 60_000),
    service_target_ms: Math.round(standard.serviceTargetMinutes * 60_000),
    completion_text: standard.completionText,
    tariff_rupiah: standard.tariffRupiah,
    tariff_text: standard.tariffText,
    requirements: JSON.stringify(standard.requirements),
    legal_basis: JSON.stringify(standard.legalBasis),
    sources: JSON.stringify(standard.sources),
    verified: JSON.stringify(standard.verified),
  };
  await tx
    .insertInto('standard')
    .values({ ...row, id: `${serviceId}.${validFrom}`, service_id: serviceId, valid_from: validFrom })
    .onConflict((on) => on.columns(['service_id', 'valid_from']).doUpdateSet(row))
    .execute();
}

export async function removeStandard({ tx }: Place, { serviceId, validFrom }: Row<'standards'>): Promise<void> {
  await tx.deleteFrom('standard').where('service_id', '=', serviceId).where('valid_from', '=', validFrom).execute();
}

export async function writeQuota({ tx }: Place, quota: Row<'quotas'>): Promise<void> {
  const { serviceId, weekday, total, kiosk, officer, priorityReserved } = quota;
  const row = { total, kiosk, officer, priority_reserved: priorityReserved };
  await tx
    .insertInto('quota')
    .values({ ...row, service_id: serviceId, weekday })
    .onConflict((on) => on.columns(['service_id', 'weekday']).doUpdateSet(row))
    .execute();
}

export async function removeQuota({ tx }: Place, { serviceId, weekday }: Row<'quotas'>): Promise<void> {
  await tx.deleteFrom('quota').where('service_id', '=', serviceId).where('weekday', '=', weekday).execute();
}

export async function writeRoster({ tx, mallId }: Place, roster: Row<'roster'>): Promise<void> {
  const { counterId, weekday, from, to, username } = roster;
  const person = await tx
    .selectFrom('person')
    .select('id')
    .where('mall_id', '=', mallId)
    .where('username', '=', username ?? '')
    .executeTakeFirst();
  const row = { to_min: minutesOf(to), person_id: person?.id ?? null };
  await tx
    .insertInto('roster')
    .values({ ...row, counter_id: counterId, weekday, from_min: minutesOf(from) })
    .onConflict((on) => on.columns(['counter_id', 'weekday', 'from_min']).doUpdateSet(row))
    .execute();
}

export async function removeRoster({ tx }: Place, { counterId, weekday, from }: Row<'roster'>): Promise<void> {
  await tx
    .deleteFrom('roster')
    .where('counter_id', '=', counterId)
    .where('weekday', '=', weekday)
    .where('from_min', '=', minutesOf(from))
    .execute();
}

export async function writeNotice(place: Place, { id, zoneId, text, textEn }: Row<'notices'>): Promise<void> {
  const row = { zone_id: zoneId, text, text_en: textEn };
  await place.tx
    .insertInto('notice')
    .values({ ...row, id, mall_id: place.mallId, sort: await nextSort(place, 'notice') })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute();
}

export async function removeNotice({ tx }: Place, { id }: Row<'notices'>): Promise<void> {
  await tx.deleteFrom('notice').where('id', '=', id).execute();
}
