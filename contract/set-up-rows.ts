import { BusinessDay, closed, nullable, oneOf, SetUpId, type Static, Type } from './schema.ts';
import { CLOSING_FORECASTS, COUNTER_SERVICE_KINDS, ROLES } from './words.ts';

/** 'HH:MM', past midnight up to '48:00'. */
const Time = Type.String();
const Texts = Type.Array(Type.String());
const Text = Type.String();
const Flag = Type.Boolean();

/** Opens null: closed. Breaks: "12:00-13:00 Istirahat; 15:00-15:20 Salat Asar". Tickets null: as the counters. */
const hours = {
  opens: nullable(Time),
  closes: nullable(Time),
  breaks: Text,
  ticketsFrom: nullable(Time),
  ticketsUntil: nullable(Time),
};

/** The one row of the mall. Factors are the share of the wait target that a class is promised, above 0 and at most 1. */
export const MallSheetRow = closed({
  name: Text,
  shortName: Text,
  timeZone: Text,
  dayStarts: Time,
  alwaysOpen: Flag,
  factorElderly: Type.Number(),
  factorDisability: Type.Number(),
  factorPregnant: Type.Number(),
  factorChild: Type.Number(),
  factorDisaster: Type.Number(),
  graceMinutes: Type.Number(),
  recallIntervalSeconds: Type.Number(),
  recallMax: Type.Integer(),
  holdRemindMinutes: Type.Number(),
  autoStartSeconds: nullable(Type.Number()),
  undoSeconds: Type.Number(),
  returnAfter: Type.Integer(),
  unattendedAlarmMinutes: Type.Number(),
  idleCloseMinutes: nullable(Type.Number()),
  afterHoursCloseMinutes: Type.Number(),
  closingForecast: oneOf(CLOSING_FORECASTS),
});

/** The rows of the set-up document as the server answers them; every column is there. */
export const SetUpRows = closed({
  /** Always one row. */
  mall: Type.Array(MallSheetRow),
  zones: Type.Array(closed({ id: SetUpId, code: Text, name: Text, nameEn: Text, retired: Flag })),
  agencies: Type.Array(
    closed({
      id: SetUpId,
      code: Text,
      shortName: Text,
      name: Text,
      kind: Text,
      colour: Text,
      zoneId: SetUpId,
      retired: Flag,
    }),
  ),
  series: Type.Array(closed({ id: SetUpId, code: Text, retired: Flag })),
  services: Type.Array(
    closed({
      id: SetUpId,
      agencyId: SetUpId,
      zoneId: SetUpId,
      seriesId: SetUpId,
      name: Text,
      category: Text,
      keywords: Texts,
      errand: nullable(Text),
      ticketsFrom: nullable(Time),
      ticketsUntil: nullable(Time),
      retired: Flag,
    }),
  ),
  standards: Type.Array(
    closed({
      serviceId: SetUpId,
      validFrom: BusinessDay,
      waitTargetMinutes: Type.Number(),
      serviceTargetMinutes: Type.Number(),
      completionText: nullable(Text),
      tariffRupiah: nullable(Type.Integer()),
      tariffText: nullable(Text),
      requirements: Texts,
      legalBasis: Texts,
      sources: Texts,
      verified: Texts,
    }),
  ),
  counters: Type.Array(
    closed({ id: SetUpId, number: Type.Integer(), name: Text, zoneId: SetUpId, agencyId: SetUpId, retired: Flag }),
  ),
  counterServices: Type.Array(
    closed({
      counterId: SetUpId,
      serviceId: SetUpId,
      kind: oneOf(COUNTER_SERVICE_KINDS),
      minWaiting: Type.Integer(),
    }),
  ),
  people: Type.Array(
    closed({
      username: Text,
      name: Text,
      role: oneOf(ROLES),
      agencyId: nullable(SetUpId),
      mayCallOutOfOrder: Flag,
      retired: Flag,
    }),
  ),
  seasons: Type.Array(
    closed({ id: SetUpId, agencyId: nullable(SetUpId), name: Text, fromDay: BusinessDay, toDay: BusinessDay }),
  ),
  /** Weekday 1 is Monday. Without rows of its own an agency follows the mall; in a week with rows, a weekday without one is closed. */
  hours: Type.Array(
    closed({ agencyId: nullable(SetUpId), seasonId: nullable(SetUpId), weekday: Type.Integer(), ...hours }),
  ),
  exceptions: Type.Array(
    closed({
      id: SetUpId,
      agencyId: nullable(SetUpId),
      fromDay: BusinessDay,
      toDay: BusinessDay,
      name: Text,
      ...hours,
    }),
  ),
  holidays: Type.Array(closed({ day: BusinessDay, name: Text, kind: oneOf(['national', 'jointLeave']) })),
  /** Weekday 0 is every day that has no row of its own. */
  quotas: Type.Array(
    closed({
      serviceId: SetUpId,
      weekday: Type.Integer(),
      total: nullable(Type.Integer()),
      kiosk: nullable(Type.Integer()),
      officer: nullable(Type.Integer()),
      priorityReserved: Type.Integer(),
    }),
  ),
  roster: Type.Array(
    closed({ counterId: SetUpId, weekday: Type.Integer(), from: Time, to: Time, username: nullable(Text) }),
  ),
  notices: Type.Array(closed({ id: SetUpId, zoneId: nullable(SetUpId), text: Text, textEn: Text })),
});
export type SetUpRows = Static<typeof SetUpRows>;
