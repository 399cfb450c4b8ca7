import { MallView } from './catalogue.ts';
import { closed, nullable, oneOf, SetUpId, type Static, Type, Uuid } from './schema.ts';
import { ROLES } from './words.ts';

export const SignIn = closed({
  username: Type.String({ minLength: 1, maxLength: 64 }),
  password: Type.String({ minLength: 1, maxLength: 256 }),
});
export type SignIn = Static<typeof SignIn>;

/** GET /session: who is signed in, and where they sit. */
export const Me = closed({
  personId: Uuid,
  username: Type.String(),
  name: Type.String(),
  role: oneOf(ROLES),
  agencyId: nullable(SetUpId),
  /** May call someone other than the next in line, with a reason. */
  mayCallOutOfOrder: Type.Boolean(),
  /** The counter where this person is on duty now. */
  counterId: nullable(SetUpId),
  /** The counter this person had last, to offer it first. */
  lastCounterId: nullable(SetUpId),
  mall: MallView,
  demo: Type.Boolean(),
});
export type Me = Static<typeof Me>;
