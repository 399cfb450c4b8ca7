import { closed, oneOf, SetUpId, type Static, Type, Uuid } from './schema.ts';
import { IssuedTicket } from './ticket.ts';
import { PRIORITIES } from './words.ts';

/** More errands than this are not done in one day, and the slip would not end. */
export const MOST_ERRANDS = 6;

/** POST /visits: several errands in one go. The same `requestId` gives the same visit, always. */
export const IssueVisit = closed({
  requestId: Uuid,
  serviceIds: Type.Array(SetUpId, { minItems: 1, maxItems: MOST_ERRANDS, uniqueItems: true }),
  priority: Type.Optional(oneOf(PRIORITIES)),
});
export type IssueVisit = Static<typeof IssueVisit>;

/** One visit, one slip: the tickets in the order asked for. `token` is that of the first and opens the page of the whole visit. */
export const IssuedVisit = closed({ visitId: Uuid, token: Type.String(), tickets: Type.Array(IssuedTicket) });
export type IssuedVisit = Static<typeof IssuedVisit>;

/**
 * POST /tickets/re-enter → IssuedTicket: back the same day with the missing documents; `token` is what the slip's code holds. It opens the
 * whole visit: `label` says which of its numbers; without it that of the token, or the only one that was returned.
 */
export const ReenterTicket = closed({
  requestId: Uuid,
  token: Type.String({ minLength: 8, maxLength: 128 }),
  label: Type.Optional(Type.String({ minLength: 1, maxLength: 12 })),
});
export type ReenterTicket = Static<typeof ReenterTicket>;
