import { HoursView } from './hours.ts';
import { OutageNote } from './outage.ts';
import { closed, Duration, Instant, nullable, oneOf, SetUpId, type Static, Text, Type } from './schema.ts';
import { stamp } from './stamp.ts';
import { StandardView } from './standard.ts';
import { CLOSED_REASONS, FORECASTS, PRIORITIES } from './words.ts';

/** A range in milliseconds from now, never a point: even the best estimate is ten minutes wrong a quarter of the time. */
export const Estimate = closed({ fromMs: Duration, toMs: Duration });
export type Estimate = Static<typeof Estimate>;

export const Zone = closed({ id: SetUpId, code: Type.String(), name: Type.String(), nameEn: Type.String() });
export type Zone = Static<typeof Zone>;

export const MallView = closed({
  id: SetUpId,
  name: Type.String(),
  shortName: Type.String(),
  /** IANA name, e.g. Asia/Jakarta. */
  timeZone: Type.String(),
  /** WIB, WITA or WIT. */
  timeZoneLabel: Type.String(),
  /** The rule of priority, as the mall has set it: the share of the wait target that each class is promised. 1 is the regular promise. */
  priorityFactors: Type.Array(closed({ priority: oneOf(PRIORITIES), factor: Type.Number() })),
});
export type MallView = Static<typeof MallView>;

/** What changes during the day about a service. */
export const ServiceLive = closed({
  serviceId: SetUpId,
  /** A ticket can be taken now at a kiosk. */
  open: Type.Boolean(),
  closedReason: nullable(oneOf(CLOSED_REASONS)),
  /** The name of the holiday or closure, or what whoever declared the outage wrote for the visitors. */
  closedNote: nullable(Type.String()),
  /** When tickets can be taken again, where the calendar knows; null while they can. */
  ticketsAt: nullable(Instant),
  /** When tickets stop today; null where they do not. */
  ticketsUntil: nullable(Instant),
  /** Whether the counters serve now. Tickets may be taken before they open and during a break. */
  hours: HoursView,
  outage: nullable(OutageNote),
  /** Tickets left today for a visitor at the kiosk; null without a quota. Priority visitors may take from both. */
  quotaLeft: nullable(closed({ regular: Type.Integer({ minimum: 0 }), priority: Type.Integer({ minimum: 0 }) })),
  /** Whether somebody who takes a ticket now will be served before closing. */
  forecast: oneOf(FORECASTS),
  waiting: Type.Integer({ minimum: 0 }),
  /** For somebody who would take a ticket now; null while nothing can be said. */
  estimate: nullable(Estimate),
  /** Counters on duty (open or on a short break) that serve it. */
  countersOpen: Type.Integer({ minimum: 0 }),
});
export type ServiceLive = Static<typeof ServiceLive>;

export const ServiceView = closed({
  id: SetUpId,
  agencyId: SetUpId,
  zoneId: SetUpId,
  name: Type.String(),
  /** Words people search by besides the name: "ktp hilang", "kartu kuning". */
  keywords: Type.Array(Type.String()),
  /** The errand tile on the start page that leads here, if any (ktp, kk, akta, paspor, skck, bpjs, nib, pajak). */
  errand: nullable(Type.String()),
  seriesCode: Type.String(),
  standard: StandardView,
});
export type ServiceView = Static<typeof ServiceView>;

export const AgencyView = closed({
  id: SetUpId,
  code: Type.String(),
  shortName: Type.String(),
  name: Type.String(),
  /** A CSS hex colour for a bar or a chip, never the background of text. */
  colour: Type.String(),
  zoneId: SetUpId,
});
export type AgencyView = Static<typeof AgencyView>;

/** GET /catalogue: what the mall offers, with its live state. */
export const Catalogue = closed({
  ...stamp,
  /** Changes when anything but the live state changes: the signal to fetch again. */
  version: Type.String(),
  demo: Type.Boolean(),
  mall: MallView,
  zones: Type.Array(Zone),
  agencies: Type.Array(AgencyView),
  services: Type.Array(ServiceView),
  live: Type.Array(ServiceLive),
  /** Where the phone page can be reached, e.g. http://192.168.1.10:3000; null: use the page's own origin. */
  publicUrl: nullable(Type.String()),
  /** Of the mall as a whole. */
  hours: HoursView,
});
export type Catalogue = Static<typeof Catalogue>;

/** kiosk:view: the part of the catalogue that moves. */
export const KioskView = closed({
  ...stamp,
  catalogueVersion: Type.String(),
  hours: HoursView,
  live: Type.Array(ServiceLive),
});
export type KioskView = Static<typeof KioskView>;

/** POST /services/{id}/let-in: more tickets today than quota or closing time allow. The reason stands in the journal. */
export const LetMoreIn = closed({ extra: Type.Integer({ minimum: 1, maximum: 200 }), reason: Text(200) });
export type LetMoreIn = Static<typeof LetMoreIn>;
