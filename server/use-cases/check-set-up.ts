import type { SetUpCheck } from '../../contract/set-up.ts';
import type { PersonActor } from '../domain/actor.ts';
import { businessDayOf } from '../domain/business-day.ts';
import { type Checked, checkSetUp } from '../domain/set-up/check-set-up.ts';
import type { Input } from '../domain/set-up/input.ts';
import { maySetUp } from '../domain/set-up/rights.ts';
import { type Document, dayRuleOf } from '../domain/set-up/sheet.ts';
import { readDocument, versionOf } from '../store/set-up-document-store.ts';
import { readFacts } from '../store/set-up-facts-store.ts';
import type { ViewSource } from '../store/view-source.ts';
import { Refused } from './refused.ts';

/** Either connection to the database. */
type Db = Parameters<typeof readDocument>[0];

/** A set-up as it is, and what rows that came would make of it. */
export type CheckedSetUp = Checked & { version: string; current: Document };

/** What the rows would change and what is wrong with them. Nothing is written. Refuses whoever may set up nothing at all. */
export async function previewSetUp(source: ViewSource, actor: PersonActor, input: Input): Promise<SetUpCheck> {
  const { reader, clock, mallId } = source;
  const { version, changes, errors, warnings } = await compareSetUp(reader, { mallId, at: clock.now() }, actor, input);
  return { version, changes, errors, warnings };
}

/** The same inside a transaction or out of it. `at` is epoch ms. */
export async function compareSetUp(
  db: Db,
  { mallId, at }: { mallId: string; at: number },
  actor: PersonActor,
  input: Input,
): Promise<CheckedSetUp> {
  if (!maySetUp(actor)) throw new Refused('notAllowed');
  const current = await readDocument(db, mallId);
  const { timeZone, dayStartsMin } = dayRuleOf(current);
  const facts = await readFacts(db, mallId, at, businessDayOf(at, timeZone, dayStartsMin));
  return { ...checkSetUp(current, input, { actor, facts }), version: versionOf(current), current };
}
