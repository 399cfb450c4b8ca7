import type {
  BreakReason,
  Channel,
  CounterServiceKind,
  DeviceKind,
  DutyState,
  LegOrigin,
  LegResult,
  OutageCause,
  OutageScope,
  Priority,
  Role,
  TicketState,
  Verdict,
} from '../../contract/words.ts';
import type { TicketHoldReason } from '../domain/ticket.ts';

/** The tables as both databases hold them: text ids, epoch-ms integers, 0/1 flags, JSON as text. */
export type DB = {
  mall: MallTable;
  zone: ZoneTable;
  agency: AgencyTable;
  series: { id: string; mall_id: string; code: string; retired_at: number | null };
  service: ServiceTable;
  standard: StandardTable;
  counter: CounterTable;
  counter_service: CounterServiceTable;
  season: SeasonTable;
  day_hours: DayHoursTable;
  dated_exception: DatedExceptionTable;
  holiday: { mall_id: string; day: string; name: string; kind: 'national' | 'jointLeave' };
  roster: RosterTable;
  quota: QuotaTable;
  let_in: LetInTable;
  outage: OutageTable;
  notice: { id: string; mall_id: string; zone_id: string | null; text: string; text_en: string; sort: number };
  person: PersonTable;
  session: { token_hash: string; person_id: string; created_at: number; expires_at: number };
  device: DeviceTable;
  pairing: PairingTable;
  duty: DutyTable;
  visit: VisitTable;
  ticket: TicketTable;
  leg: LegTable;
  number_sequence: { series_id: string; business_day: string; last: number };
  announcement: AnnouncementTable;
  journal: JournalTable;
  journal_head: { mall_id: string; seq: number; hash: string; at: number; epoch: string };
};

type MallTable = {
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

type CounterServiceTable = {
  counter_id: string;
  service_id: string;
  kind: CounterServiceKind;
  min_waiting: number;
};

type SeasonTable = {
  id: string;
  mall_id: string;
  agency_id: string | null;
  name: string;
  from_day: string;
  to_day: string;
};

type DayHoursTable = {
  mall_id: string;
  agency_id: string | null;
  season_id: string | null;
  weekday: number;
  hours: string | null;
};

type DatedExceptionTable = {
  id: string;
  mall_id: string;
  agency_id: string | null;
  from_day: string;
  to_day: string;
  name: string;
  hours: string | null;
};

type RosterTable = {
  counter_id: string;
  weekday: number;
  from_min: number;
  to_min: number;
  person_id: string | null;
};

type QuotaTable = {
  service_id: string;
  weekday: number;
  total: number | null;
  kiosk: number | null;
  officer: number | null;
  priority_reserved: number;
};

export type LetInTable = {
  id: string;
  mall_id: string;
  service_id: string;
  business_day: string;
  extra: number;
  used: number;
  reason: string;
  person_id: string;
  at: number;
};

export type OutageTable = {
  id: string;
  mall_id: string;
  scope: OutageScope;
  subject_id: string;
  cause: OutageCause;
  reason: string;
  declared_at: number;
  declared_by: string | null;
  expected_until: number | null;
  lifted_at: number | null;
  lifted_by: string | null;
};

type ZoneTable = {
  id: string;
  mall_id: string;
  code: string;
  name: string;
  name_en: string;
  sort: number;
  last_announcement: number;
  retired_at: number | null;
};

type AgencyTable = {
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

type ServiceTable = {
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

type CounterTable = {
  id: string;
  mall_id: string;
  zone_id: string;
  agency_id: string;
  number: number;
  name: string;
  retired_at: number | null;
};

type PersonTable = {
  id: string;
  mall_id: string;
  agency_id: string | null;
  username: string;
  name: string;
  role: Role;
  may_call_out_of_order: number;
  password_hash: string;
  retired_at: number | null;
};

export type DeviceTable = {
  id: string;
  mall_id: string;
  kind: DeviceKind;
  name: string;
  zone_id: string | null;
  token_hash: string;
  added_at: number;
  revoked_at: number | null;
};

type PairingTable = {
  code: string;
  mall_id: string;
  secret_hash: string;
  kind: DeviceKind;
  requested_at: number;
  expires_at: number;
};

export type DutyTable = {
  id: string;
  mall_id: string;
  counter_id: string;
  person_id: string;
  business_day: string;
  state: DutyState;
  opened_at: number;
  since: number;
  break_reason: BreakReason | null;
  break_note: string | null;
  expected_return_at: number | null;
  closed_at: number | null;
  version: number;
};

type VisitTable = {
  id: string;
  mall_id: string;
  business_day: string;
  arrived_at: number;
  priority: Priority;
  channel: Channel;
};

export type TicketTable = {
  id: string;
  mall_id: string;
  visit_id: string;
  business_day: string;
  series_id: string;
  series_code: string;
  number: number;
  request_id: string;
  link_token: string;
  channel: Channel;
  priority: Priority;
  issued_at: number;
  order_at: number;
  due_at: number;
  state: TicketState;
  service_id: string;
  counter_id: string | null;
  hold_reason: TicketHoldReason | null;
  hold_remind_at: number | null;
  let_in_id: string | null;
  no_show_at: number | null;
  leg_n: number;
  journal_seq: number;
  journal_code: string;
  version: number;
};

export type LegTable = {
  ticket_id: string;
  n: number;
  mall_id: string;
  business_day: string;
  agency_id: string;
  service_id: string;
  standard_id: string;
  origin: LegOrigin;
  walk_direct: number;
  auto_started: number;
  wait_outage_ms: number;
  service_outage_ms: number;
  wait_target_ms: number;
  service_target_ms: number;
  counter_id: string | null;
  person_id: string | null;
  queued_at: number;
  first_called_at: number | null;
  last_called_at: number | null;
  recalls: number;
  started_at: number | null;
  held_since: number | null;
  held_ms: number;
  ended_at: number | null;
  result: LegResult | null;
  lacking: string;
  referred_to: string | null;
  out_of_order_reason: string | null;
  wait_ms: number | null;
  way_ms: number | null;
  service_ms: number | null;
  wait_verdict: Verdict | null;
  service_verdict: Verdict | null;
};

type AnnouncementTable = {
  zone_id: string;
  n: number;
  mall_id: string;
  ticket_id: string;
  counter_id: string;
  kind: 'call' | 'recall';
  business_day: string;
  at: number;
};

export type JournalTable = {
  mall_id: string;
  seq: number;
  format: number;
  at: number;
  business_day: string;
  type: string;
  subject_id: string;
  actor: string;
  payload: string;
  prev_hash: string;
  hash: string;
};
