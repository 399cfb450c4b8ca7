import type {
  BreakReason,
  Channel,
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
import type {
  AgencyTable,
  CounterServiceTable,
  CounterTable,
  DatedExceptionTable,
  DayHoursTable,
  MallTable,
  QuotaTable,
  RosterTable,
  SeasonTable,
  ServiceTable,
  StandardTable,
  ZoneTable,
} from './set-up-tables.ts';

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
