import type { ProblemCode } from '../contract/problem.ts';
import type { IssuedTicket } from '../contract/ticket.ts';
import type { Priority } from '../contract/words.ts';
import type { Attempt } from './attempt.ts';

/** Where a list of services came from. */
export type ChoiceOf = { kind: 'errand'; errand: string } | { kind: 'agency'; agencyId: string };

/** Which errands of a visit could not be taken, and why. Who the visitor is has been asked already. */
export interface Refusal {
  serviceIds: readonly string[];
  code: ProblemCode;
  priority: Priority;
}

/** The screens of the kiosk: errand (start, search, choice) → check → priority → number. */
export type Step =
  | { name: 'start' }
  /** All services of a mall in which nothing can be taken now. */
  | { name: 'browse' }
  | { name: 'search'; query: string }
  | { name: 'choice'; of: ChoiceOf }
  | { name: 'check'; serviceId: string }
  /** The errands collected so far, to look through. */
  | { name: 'basket'; refusal: Refusal | null }
  | { name: 'priority'; serviceIds: readonly string[] }
  | { name: 'issuing'; attempt: Attempt; tries: number }
  | { name: 'number'; attempt: Attempt; tickets: readonly IssuedTicket[] }
  | { name: 'refused'; serviceIds: readonly string[]; code: ProblemCode }
  /** Back with the missing documents; no token: how to hold the slip before the scanner. */
  | { name: 'return'; token: string | null }
  | { name: 'returned'; ticket: IssuedTicket };
type StepName = Step['name'];

/** `trail` holds the screens that "Kembali" goes back through, `basket` the services that were collected for one visit. */
export interface Flow {
  step: Step;
  trail: readonly Step[];
  basket: readonly string[];
}

export type FlowEvent =
  | { type: 'searchOpened' }
  | { type: 'browseOpened' }
  | { type: 'typed'; query: string }
  | { type: 'errandChosen'; errand: string; serviceIds: readonly string[] }
  | { type: 'agencyChosen'; agencyId: string; serviceIds: readonly string[] }
  | { type: 'serviceChosen'; serviceId: string }
  | { type: 'moreAsked' }
  | { type: 'basketOpened' }
  | { type: 'removed'; serviceIds: readonly string[] }
  | { type: 'takeAsked' }
  | { type: 'attemptStarted'; attempt: Attempt }
  | { type: 'answerLost'; requestId: string }
  | { type: 'answered'; requestId: string; tickets: readonly IssuedTicket[] }
  | { type: 'refused'; requestId: string; code: ProblemCode; serviceIds: readonly string[] }
  | { type: 'printed'; requestId: string }
  | { type: 'returnOpened' }
  | { type: 'scanned'; token: string }
  | { type: 'reentered'; token: string; ticket: IssuedTicket }
  | { type: 'back' }
  | { type: 'left' };

export const START: Flow = { step: { name: 'start' }, trail: [], basket: [] };

/** Which of the four steps the visitor is at, for the progress line; null on the way back with documents. */
export function stepNumber(name: StepName): 1 | 2 | 3 | 4 | null {
  switch (name) {
    case 'start':
    case 'browse':
    case 'search':
    case 'choice':
    case 'basket':
      return 1;
    case 'check':
      return 2;
    case 'priority':
      return 3;
    case 'issuing':
    case 'number':
    case 'refused':
      return 4;
    case 'return':
    case 'returned':
      return null;
  }
}
