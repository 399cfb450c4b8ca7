import { Instant, Type } from './schema.ts';

/**
 * What every view carries so that a client can drop what is not newer than what it has:
 * `epoch` changes when a database is restored, `seq` is the journal position the view was built at.
 */
export const stamp = {
  epoch: Type.String(),
  seq: Type.Integer({ minimum: 0 }),
  serverTime: Instant,
};
