import { BusinessDay, closed, Duration, nullable, SetUpId, type Static, Type } from './schema.ts';

/** The published promise of a service, as a visitor sees it (Permenpan-RB 15/2014, the public components). */
export const StandardView = closed({
  id: SetUpId,
  validFrom: BusinessDay,
  waitTargetMs: Duration,
  serviceTargetMs: Duration,
  /** When the product is ready, as published; null where no source gives it. */
  completionText: nullable(Type.String()),
  /** Rupiah; null is unknown or variable and never shown as free. */
  tariffRupiah: nullable(Type.Integer({ minimum: 0 })),
  tariffText: nullable(Type.String()),
  requirements: Type.Array(Type.String()),
  legalBasis: Type.Array(Type.String()),
});
export type StandardView = Static<typeof StandardView>;
