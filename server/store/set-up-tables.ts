import type { CounterServiceKind } from '../../contract/words.ts';

/** The tables of what a mall sets up; those of its days are in schema.ts. */

export type MallTable = {
  id: string;
  name: string;
  short_name: string;
  time_zone: string;
  demo: number;
  priority_factors: string;
  grace_ms: number;
  day_starts_min: number;
  always_open: number;
  rules: string;
};

export type CounterServiceTable = {
  counter_id: string;
  service_id: string;
  kind: CounterServiceKind;
  min_waiting: number;
};

export type SeasonTable = {
  id: string;
  mall_id: string;
  agency_id: string | null;
  name: string;
  from_day: string;
  to_day: string;
};

export type DayHoursTable = {
  mall_id: string;
  agency_id: string | null;
  season_id: string | null;
  weekday: number;
  hours: string | null;
};

export type DatedExceptionTable = {
  id: string;
  mall_id: string;
  agency_id: string | null;
  from_day: string;
  to_day: string;
  name: string;
  hours: string | null;
};

export type RosterTable = {
  counter_id: string;
  weekday: number;
  from_min: number;
  to_min: number;
  person_id: string | null;
};

export type QuotaTable = {
  service_id: string;
  weekday: number;
  total: number | null;
  kiosk: number | null;
  officer: number | null;
  priority_reserved: number;
};

export type ZoneTable = {
  id: string;
  mall_id: string;
  code: string;
  name: string;
  name_en: string;
  sort: number;
  last_announcement: number;
  retired_at: number | null;
};

export type AgencyTable = {
  id: string;
  mall_id: string;
  zone_id: string;
  code: string;
  short_name: string;
  name: string;
  kind: string;
  colour: string;
  sort: number;
  retired_at: number | null;
};

export type ServiceTable = {
  id: string;
  mall_id: string;
  agency_id: string;
  zone_id: string;
  series_id: string;
  name: string;
  category: string;
  keywords: string;
  errand: string | null;
  sort: number;
  tickets_from_min: number | null;
  tickets_until_min: number | null;
  retired_at: number | null;
};

export type StandardTable = {
  id: string;
  service_id: string;
  valid_from: string;
  wait_target_ms: number;
  service_target_ms: number;
  completion_text: string | null;
  tariff_rupiah: number | null;
  tariff_text: string | null;
  requirements: string;
  legal_basis: string;
  sources: string;
  verified: string;
};

export type CounterTable = {
  id: string;
  mall_id: string;
  zone_id: string;
  agency_id: string;
  number: number;
  name: string;
  retired_at: number | null;
};
