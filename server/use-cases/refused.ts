import type { Problem, ProblemCode } from '../../contract/problem.ts';
import type { Result } from '../domain/result.ts';

/** What a refusal says besides its code. */
type RefusalDetails = Pick<Problem, 'fields' | 'closed'>;

/** A use case that may not be done. Thrown, so that whatever the unit wrote before is undone. */
export class Refused extends Error {
  override name = 'Refused';
  readonly code: ProblemCode;
  readonly details: RefusalDetails;

  constructor(code: ProblemCode, details: RefusalDetails = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** A rule's answer, or its refusal thrown. */
export function orRefuse<T>(result: Result<T, ProblemCode>): T {
  if (!result.ok) throw new Refused(result.error);
  return result.value;
}
