/** The closed vocabularies of Loket (design §1). Plain values, so that a browser pays nothing for them. */

export const TICKET_STATES = [
  'waiting',
  'called',
  'serving',
  'held',
  'done',
  'noShow',
  'cancelled',
  'expired',
] as const;
export type TicketState = (typeof TICKET_STATES)[number];

/** `none` is a visitor without priority; the others are the groups of UU 25/2009 Ps. 29. */
export const PRIORITIES = ['none', 'elderly', 'disability', 'pregnant', 'child', 'disaster'] as const;
export type Priority = (typeof PRIORITIES)[number];

export const CHANNELS = ['kiosk', 'officer'] as const;
export type Channel = (typeof CHANNELS)[number];

export const OUTCOMES = ['completed', 'returned', 'referred'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How a leg began: a ticket was taken, or the visitor came to the service by one of these ways. */
export const LEG_ORIGINS = ['issued', 'transferred', 'referred', 'returned'] as const;
export type LegOrigin = (typeof LEG_ORIGINS)[number];

/** How a leg ended. `noShow` stays when the day closes over it. */
export const LEG_RESULTS = [
  'completed',
  'returned',
  'referred',
  'transferred',
  'noShow',
  'cancelled',
  'expired',
] as const;
export type LegResult = (typeof LEG_RESULTS)[number];

export const VERDICTS = ['within', 'over'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const DUTY_STATES = ['open', 'break', 'closed'] as const;
export type DutyState = (typeof DUTY_STATES)[number];

export const COUNTER_SERVICE_KINDS = ['primary', 'assist'] as const;
export type CounterServiceKind = (typeof COUNTER_SERVICE_KINDS)[number];

export const ROLES = ['officer', 'supervisor', 'admin', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

export const DEVICE_KINDS = ['kiosk', 'display'] as const;
export type DeviceKind = (typeof DEVICE_KINDS)[number];

/** Why an officer leaves the counter for a while. */
export const BREAK_REASONS = ['rest', 'prayer', 'meal', 'meeting', 'equipment', 'other'] as const;
export type BreakReason = (typeof BREAK_REASONS)[number];

/** Why a visitor at the counter is set aside for a while. */
export const HOLD_REASONS = ['photocopy', 'payment', 'form', 'system', 'other'] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** Why the counters do not serve now, by the calendar. */
export const HOURS_REASONS = ['notYetOpen', 'break', 'afterHours', 'dayOff', 'holiday', 'closure'] as const;
export type HoursReason = (typeof HOURS_REASONS)[number];

/**
 * Why no ticket can be taken for a service. `ticketsNotYet` and `ticketsOver`: outside the ticket window of the day; `lineFull`: a new
 * ticket would not be served before closing.
 */
export const CLOSED_REASONS = [
  'outage',
  'noCounter',
  'closure',
  'holiday',
  'dayOff',
  'ticketsNotYet',
  'ticketsOver',
  'quotaFull',
  'lineFull',
] as const;
export type ClosedReason = (typeof CLOSED_REASONS)[number];

/** Whether a new ticket would be served before closing. */
export const FORECASTS = ['fine', 'tight', 'full'] as const;
export type Forecast = (typeof FORECASTS)[number];

/** What an outage (gangguan) concerns. */
export const OUTAGE_SCOPES = ['mall', 'agency', 'service'] as const;
export type OutageScope = (typeof OUTAGE_SCOPES)[number];

export const OUTAGE_CAUSES = [
  'centralSystem',
  'network',
  'power',
  'disaster',
  'equipment',
  'materials',
  'staff',
  'other',
] as const;
export type OutageCause = (typeof OUTAGE_CAUSES)[number];

/** Why a ticket was the one that was called. */
export const CALL_REASONS = ['earliestPromise', 'assistIdle', 'assistOverdue', 'outOfOrder', 'walkDirect'] as const;
export type CallReason = (typeof CALL_REASONS)[number];

/** Steps at a counter that can be taken back within seconds. */
export const UNDOABLE_STEPS = ['call', 'start', 'hold', 'finish', 'noShow', 'transfer'] as const;
export type UndoableStep = (typeof UNDOABLE_STEPS)[number];

/** How closing time bounds what is issued. */
export const CLOSING_FORECASTS = ['stop', 'warn', 'off'] as const;
export type ClosingForecast = (typeof CLOSING_FORECASTS)[number];

export const REPORT_GROUPS = ['agency', 'service', 'counter', 'day'] as const;
export type ReportGroup = (typeof REPORT_GROUPS)[number];
