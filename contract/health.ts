import { closed, oneOf, type Static, Type } from './schema.ts';

export const Health = closed({
  status: oneOf(['ok']),
  version: Type.String(),
  /** The journal's newest entry. */
  seq: Type.Integer({ minimum: 0 }),
});
export type Health = Static<typeof Health>;
