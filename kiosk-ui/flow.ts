import type { ProblemCode } from '../contract/problem.ts';
import type { IssuedTicket } from '../contract/ticket.ts';
import type { Attempt } from './attempt.ts';

/** Where a list of services came from. */
export type ChoiceOf = { kind: 'errand'; errand: string } | { kind: 'agency'; agencyId: string };

/** The screens of the kiosk: errand (start, search, choice) → check → priority → number. */
export type Step =
  | { name: 'start' }
  | { name: 'search'; query: string }
  | { name: 'choice'; of: ChoiceOf }
  | { name: 'check'; serviceId: string }
  | { name: 'priority'; serviceId: string }
  | { name: 'issuing'; attempt: Attempt; tries: number }
  | { name: 'number'; attempt: Attempt; ticket: IssuedTicket }
  | { name: 'refused'; serviceId: string; code: ProblemCode };
export type StepName = Step['name'];

/** `trail` holds the screens that "Kembali" goes back through. */
export interface Flow {
  step: Step;
  trail: readonly Step[];
}

export type FlowEvent =
  | { type: 'searchOpened' }
  | { type: 'typed'; query: string }
  | { type: 'errandChosen'; errand: string; serviceIds: readonly string[] }
  | { type: 'agencyChosen'; agencyId: string; serviceIds: readonly string[] }
  | { type: 'serviceChosen'; serviceId: string }
  | { type: 'takeAsked' }
  | { type: 'attemptStarted'; attempt: Attempt }
  | { type: 'answerLost'; requestId: string }
  | { type: 'answered'; requestId: string; ticket: IssuedTicket }
  | { type: 'refused'; requestId: string; code: ProblemCode }
  | { type: 'printed'; requestId: string }
  | { type: 'back' }
  | { type: 'left' };

export const START: Flow = { step: { name: 'start' }, trail: [] };

function enter(flow: Flow, step: Step): Flow {
  return { step, trail: [...flow.trail, flow.step] };
}

/** One service needs no list of one. */
function chooseAmong(flow: Flow, of: ChoiceOf, serviceIds: readonly string[]): Flow {
  const [only, second] = serviceIds;
  if (only === undefined) return flow;
  return enter(flow, second === undefined ? { name: 'check', serviceId: only } : { name: 'choice', of });
}

function isChoosing(step: Step): boolean {
  return step.name === 'start' || step.name === 'search' || step.name === 'choice';
}

function receiveAnswer(flow: Flow, requestId: string, then: (attempt: Attempt) => Flow): Flow {
  // An answer to an attempt that was left belongs to nobody on this screen.
  return flow.step.name === 'issuing' && flow.step.attempt.requestId === requestId ? then(flow.step.attempt) : flow;
}

/** What the kiosk shows after an event. An event that does not fit the screen (a second tap) changes nothing. */
export function evolveFlow(flow: Flow, event: FlowEvent): Flow {
  const { step } = flow;
  switch (event.type) {
    case 'searchOpened':
      return step.name === 'start' ? enter(flow, { name: 'search', query: '' }) : flow;
    case 'typed':
      return step.name === 'search' ? { ...flow, step: { name: 'search', query: event.query } } : flow;
    case 'errandChosen':
      return step.name === 'start'
        ? chooseAmong(flow, { kind: 'errand', errand: event.errand }, event.serviceIds)
        : flow;
    case 'agencyChosen':
      return step.name === 'start' || step.name === 'search'
        ? chooseAmong(flow, { kind: 'agency', agencyId: event.agencyId }, event.serviceIds)
        : flow;
    case 'serviceChosen':
      return isChoosing(step) ? enter(flow, { name: 'check', serviceId: event.serviceId }) : flow;
    case 'takeAsked':
      return step.name === 'check' ? enter(flow, { name: 'priority', serviceId: step.serviceId }) : flow;
    case 'attemptStarted':
      return startAttempt(flow, event.attempt);
    case 'answerLost':
      return step.name === 'issuing' && step.attempt.requestId === event.requestId
        ? { ...flow, step: { ...step, tries: step.tries + 1 } }
        : flow;
    case 'answered':
      return receiveAnswer(flow, event.requestId, (attempt) => ({
        step: { name: 'number', attempt, ticket: event.ticket },
        trail: [],
      }));
    case 'refused':
      return receiveAnswer(flow, event.requestId, ({ serviceId }) => ({
        step: { name: 'refused', serviceId, code: event.code },
        trail: [],
      }));
    case 'printed':
      return step.name === 'number' && step.attempt.requestId === event.requestId
        ? { ...flow, step: { ...step, attempt: { ...step.attempt, printed: true } } }
        : flow;
    case 'back':
      return goBack(flow);
    case 'left':
      return START;
  }
}

/** From the priority question, or from the start when a reload resumes what was under way. */
function startAttempt(flow: Flow, attempt: Attempt): Flow {
  const { step } = flow;
  const asked = step.name === 'priority' && step.serviceId === attempt.serviceId;
  return asked || step.name === 'start' ? { step: { name: 'issuing', attempt, tries: 0 }, trail: [] } : flow;
}

function goBack(flow: Flow): Flow {
  const before = flow.trail[flow.trail.length - 1];
  return before === undefined ? START : { step: before, trail: flow.trail.slice(0, -1) };
}

/** The attempt that must survive a reload; null when there is nothing to resume. */
export function attemptOf(flow: Flow): Attempt | null {
  return flow.step.name === 'issuing' || flow.step.name === 'number' ? flow.step.attempt : null;
}

/** Which of the four steps the visitor is at, for the progress line. */
export function stepNumber(name: StepName): 1 | 2 | 3 | 4 {
  switch (name) {
    case 'start':
    case 'search':
    case 'choice':
      return 1;
    case 'check':
      return 2;
    case 'priority':
      return 3;
    case 'issuing':
    case 'number':
    case 'refused':
      return 4;
  }
}
