import { closed, Duration, nullable, oneOf, SetUpId, type Static, Text, Type } from './schema.ts';
import { stamp } from './stamp.ts';
import { StandardView } from './standard.ts';
import { CLOSED_REASONS } from './words.ts';

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
});
export type MallView = Static<typeof MallView>;

/** What changes during the day about a service. */
export const ServiceLive = closed({
  serviceId: SetUpId,
  open: Type.Boolean(),
  closedReason: nullable(oneOf(CLOSED_REASONS)),
  /** What whoever suspended the service wrote for the visitors. */
  closedNote: nullable(Type.String()),
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
});
export type Catalogue = Static<typeof Catalogue>;

/** kiosk:view: the part of the catalogue that moves. */
export const KioskView = closed({
  ...stamp,
  catalogueVersion: Type.String(),
  live: Type.Array(ServiceLive),
});
export type KioskView = Static<typeof KioskView>;

export const SuspendService = closed({
  /** Shown to visitors as it is. */
  reason: Text(200),
});
export type SuspendService = Static<typeof SuspendService>;
