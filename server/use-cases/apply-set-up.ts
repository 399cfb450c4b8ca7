import type { SetUpApplied, SetUpChange } from '../../contract/set-up.ts';
import { actorName, type PersonActor } from '../domain/actor.ts';
import type { Input } from '../domain/set-up/input.ts';
import { randomPassword } from '../random-password.ts';
import { hashText } from '../store/journal-hash.ts';
import { writeChanges } from '../store/set-up-change-store.ts';
import { readDocument, versionOf } from '../store/set-up-document-store.ts';
import type { Unit } from '../store/unit-of-work.ts';
import type { ViewSource } from '../store/view-source.ts';
import { type CheckedSetUp, compareSetUp } from './check-set-up.ts';
import type { Deps } from './deps.ts';
import { hashPassword } from './password.ts';
import { Refused } from './refused.ts';
import { changePeople, type NewPassword, needsPassword } from './set-up-people.ts';

/** What is to be applied, and the version of the set-up that whoever asks has seen. */
type Application = { basedOn: string; input: Input };

/**
 * Applies a set-up in one transaction, or nothing of it. Refuses `setUpErrors` when the check finds any, `setUpChangedMeanwhile` when the
 * set-up is not the one that was seen. The journal names how many rows of each sheet changed and the changes by their hash.
 */
export async function applySetUp(
  deps: Deps,
  source: ViewSource,
  actor: PersonActor,
  application: Application,
): Promise<SetUpApplied> {
  const passwords = await makePasswords(deps, source, actor, application);
  const applied = await deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const checked = await requireSound(unit, actor, application);
    if (checked.changes.length > 0) await write(deps, unit, checked, passwords);
    return {
      changes: checked.changes,
      warnings: checked.warnings,
      version: versionOf(await readDocument(unit.tx, unit.mallId)),
    };
  });
  if (applied.changes.length > 0) deps.setUp.noticeEntry('setUpChanged');
  return { ...applied, passwords: [...passwords].map(([username, { password }]) => ({ username, password })) };
}

/** Hashing takes a tenth of a second for each: too long to hold the one writer. The version makes sure that nobody else is new. */
async function makePasswords(
  deps: Deps,
  { reader, clock, mallId }: ViewSource,
  actor: PersonActor,
  application: Application,
): Promise<Map<string, NewPassword>> {
  const checked = await compareSetUp(reader, { mallId, at: clock.now() }, actor, application.input);
  refuseUnsound(checked, application);
  const passwords = new Map<string, NewPassword>();
  for (const change of checked.changes.filter(needsPassword)) {
    const password = randomPassword(deps.ids);
    passwords.set(change.key, { password, passwordHash: await hashPassword(password) });
  }
  return passwords;
}

async function requireSound(unit: Unit, actor: PersonActor, application: Application): Promise<CheckedSetUp> {
  const { tx, mallId, at } = unit;
  const checked = await compareSetUp(tx, { mallId, at }, actor, application.input);
  refuseUnsound(checked, application);
  return checked;
}

function refuseUnsound({ version, errors }: CheckedSetUp, { basedOn }: Application): void {
  if (version !== basedOn) throw new Refused('setUpChangedMeanwhile');
  if (errors.length > 0) throw new Refused('setUpErrors');
}

async function write(
  deps: Deps,
  unit: Unit,
  checked: CheckedSetUp,
  passwords: ReadonlyMap<string, NewPassword>,
): Promise<void> {
  const { tx, mallId, at } = unit;
  const { changes } = checked;
  await unit.append({
    type: 'setUpChanged',
    subjectId: mallId,
    payload: { ...countChanges(changes), sha256: hashText(JSON.stringify(changes)) },
  });
  await writeChanges({ tx, mallId, at }, checked, () => changePeople(deps, unit, checked, passwords));
}

/** Changed rows by sheet. */
function countChanges(changes: readonly SetUpChange[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { sheet } of changes) counts[sheet] = (counts[sheet] ?? 0) + 1;
  return counts;
}
