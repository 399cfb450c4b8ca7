import { closed, Instant, nullable, oneOf, type Static, Type } from './schema.ts';
import { CLOSED_REASONS } from './words.ts';

/** Everything that can go wrong across the wire. The UI switches on the code; texts live in its dictionary. */
export const PROBLEM_CODES = [
  'validationFailed',
  'bodyTooLarge',
  'unsupportedMediaType',
  'notSignedIn',
  'wrongPassword',
  'notAllowed',
  'originRefused',
  'notFound',
  'tooManyRequests',
  'requestTimeout',
  'internal',
  'unavailable',
  'ticketWrongState',
  'ticketTakenByOther',
  'ticketNotAtCounter',
  'counterBusy',
  'counterNotOpen',
  'counterTaken',
  'counterNotYours',
  'officerElsewhere',
  'dutyWrongState',
  'serviceClosed',
  'serviceUnknown',
  'serviceNotHere',
  'sameService',
  'visitorElsewhere',
  'graceOver',
  'callNotPermitted',
  'pairingUnknown',
  'pairingExpired',
  'periodInvalid',
  'serviceQuotaFull',
  'serviceLineFull',
  'recallTooSoon',
  'recallLimit',
  'undoTooLate',
  'nothingToUndo',
  'notReturned',
  'outageOver',
  'setUpErrors',
  'setUpChangedMeanwhile',
  'fileUnreadable',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** RFC 9457 problem details. `code` is closed; `detail` never carries an error text from inside. */
export const Problem = closed({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  code: oneOf(PROBLEM_CODES),
  detail: Type.Optional(Type.String()),
  /** The fields that were refused, as JSON pointers with a reason. */
  fields: Type.Optional(Type.Array(closed({ path: Type.String(), message: Type.String() }))),
  /** Of serviceClosed, serviceQuotaFull and serviceLineFull: why, and when tickets can be taken again or the outage is expected to end. */
  closed: Type.Optional(
    closed({
      reason: oneOf(CLOSED_REASONS),
      note: nullable(Type.String()),
      ticketsAt: nullable(Instant),
      expectedUntil: nullable(Instant),
    }),
  ),
  requestId: Type.Optional(Type.String()),
});
export type Problem = Static<typeof Problem>;
