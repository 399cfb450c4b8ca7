import type { Kysely, Selectable } from 'kysely';
import { readTexts } from './json-column.ts';
import type { DB } from './schema.ts';
import type { StandardTable } from './set-up-tables.ts';

/** One version of what a service promises, in force from `validFrom` until a newer one begins. */
export type Standard = {
  id: string;
  serviceId: string;
  validFrom: string;
  waitTargetMs: number;
  serviceTargetMs: number;
  completionText: string | null;
  tariffRupiah: number | null;
  tariffText: string | null;
  requirements: string[];
  legalBasis: string[];
};

/** Every version of every service, newest first. */
export async function readStandards(db: Kysely<DB>, mallId: string): Promise<Standard[]> {
  const rows = await db
    .selectFrom('standard')
    .innerJoin('service', 'service.id', 'standard.service_id')
    .selectAll('standard')
    .where('service.mall_id', '=', mallId)
    .orderBy('standard.valid_from', 'desc')
    .execute();
  return rows.map(readStandard);
}

function readStandard(row: Selectable<StandardTable>): Standard {
  return {
    id: row.id,
    serviceId: row.service_id,
    validFrom: row.valid_from,
    waitTargetMs: row.wait_target_ms,
    serviceTargetMs: row.service_target_ms,
    completionText: row.completion_text,
    tariffRupiah: row.tariff_rupiah,
    tariffText: row.tariff_text,
    requirements: readTexts(row.requirements),
    legalBasis: readTexts(row.legal_basis),
  };
}
