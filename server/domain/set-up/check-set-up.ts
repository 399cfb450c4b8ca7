import type { SetUpChange, SetUpError, SetUpWarning } from '../../../contract/set-up.ts';
import type { PersonActor } from '../actor.ts';
import { checkChanges, todayOf } from './change-rules.ts';
import { diffRows, mergeRows, originsOf, withLostHours } from './diff.ts';
import type { Facts } from './facts.ts';
import type { Input } from './input.ts';
import { checkLastAdmin, checkOfficers, checkRoster } from './people-rules.ts';
import { newProblems, type Rule } from './problem.ts';
import { readRows } from './read-rows.ts';
import { checkReferences, checkSameAgency, checkUnique } from './reference-rules.ts';
import { checkRights } from './rights.ts';
import { checkSchedules } from './schedule-rules.ts';
import { checkAssistOnly, checkQuotas, checkSeriesCodes, checkServiceWindows } from './service-rules.ts';
import type { Document } from './sheet.ts';
import { SHEETS } from './sheets.ts';
import { findWarnings } from './warnings.ts';

const RULES: readonly Rule[] = [
  checkReferences,
  checkUnique,
  checkSameAgency,
  checkSeriesCodes,
  checkAssistOnly,
  checkQuotas,
  checkServiceWindows,
  checkSchedules,
  checkOfficers,
  checkLastAdmin,
  checkRoster,
];

export type Checked = { wanted: Document; changes: SetUpChange[]; errors: SetUpError[]; warnings: SetUpWarning[] };

/** What the rows that came would change, and everything that is wrong with them. Nothing is to be written while there is an error. */
export function checkSetUp(current: Document, input: Input, context: { actor: PersonActor; facts: Facts }): Checked {
  const read = readRows(input, current);
  const rows = withLostHours(current, read.rows);
  const origins = originsOf(rows);
  // Rows were read column by column: each has the columns of its sheet, and what did not fit is an error.
  const wanted = mergeRows(current, rows) as Document;
  const changes = diffRows(current, wanted, origins);
  const { actor, facts } = context;
  const found = [
    ...read.errors,
    ...newProblems(RULES, current, wanted, origins),
    ...checkChanges(changes, { facts, current, wanted }, origins),
    ...checkRights(actor, changes, { current, wanted }),
  ];
  const today = todayOf({ facts, current, wanted });
  return { wanted, changes, errors: found.sort(compareErrors), warnings: findWarnings(wanted, changes, today) };
}

function compareErrors(a: SetUpError, b: SetUpError): number {
  return placeOf(a) - placeOf(b) || (a.row ?? 0) - (b.row ?? 0);
}

/** Unknown sheets come first: what stands in them was not read. */
function placeOf({ sheet }: SetUpError): number {
  return SHEETS.findIndex(({ name }) => name === sheet);
}
