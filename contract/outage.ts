import { closed, Instant, nullable, oneOf, SetUpId, type Static, Text, Type } from './schema.ts';
import { OUTAGE_CAUSES, OUTAGE_SCOPES } from './words.ts';

/** A disruption (gangguan) as visitors are told about it. */
export const OutageNote = closed({
  id: SetUpId,
  cause: oneOf(OUTAGE_CAUSES),
  /** In the words of whoever declared it; shown as it is. */
  reason: Type.String(),
  declaredAt: Instant,
  /** When service is expected back; null: nobody knows yet. */
  expectedUntil: nullable(Instant),
});
export type OutageNote = Static<typeof OutageNote>;

/** The same with what it concerns. */
export const OutageView = closed({
  ...OutageNote.properties,
  scope: oneOf(OUTAGE_SCOPES),
  /** Of the mall, the agency or the service. */
  subjectId: SetUpId,
  /** "MPP Kabupaten Bekasi", "Disdukcapil", "Disdukcapil · Perekaman KTP-el". */
  subject: Type.String(),
  agencyColour: nullable(Type.String()),
  declaredBy: Type.String(),
  liftedAt: nullable(Instant),
  liftedBy: nullable(Type.String()),
});
export type OutageView = Static<typeof OutageView>;

/** GET /outages: those of today and all that last, newest first. */
export const OutageList = closed({ outages: Type.Array(OutageView) });
export type OutageList = Static<typeof OutageList>;

export const OutageAnswer = closed({ outage: OutageView });
export type OutageAnswer = Static<typeof OutageAnswer>;

/** POST /outages: issuing stops at once; who waits keeps the place. */
export const DeclareOutage = closed({
  scope: oneOf(OUTAGE_SCOPES),
  subjectId: SetUpId,
  cause: oneOf(OUTAGE_CAUSES),
  reason: Text(200),
  expectedUntil: Type.Optional(nullable(Instant)),
});
export type DeclareOutage = Static<typeof DeclareOutage>;

/** POST /outages/{id}: news about one that lasts. */
export const ChangeOutage = closed({ reason: Text(200), expectedUntil: nullable(Instant) });
export type ChangeOutage = Static<typeof ChangeOutage>;
