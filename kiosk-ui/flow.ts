import type { Attempt } from './attempt.ts';
import { collect, fits, isSameList, remove, wantedServices } from './basket.ts';
import { type ChoiceOf, type Flow, type FlowEvent, START, type Step } from './flow-step.ts';

function enter(flow: Flow, step: Step): Flow {
  return { ...flow, step, trail: [...flow.trail, flow.step] };
}

/** One service needs no list of one. */
function chooseAmong(flow: Flow, of: ChoiceOf, serviceIds: readonly string[]): Flow {
  const [only, second] = serviceIds;
  if (only === undefined) return flow;
  return enter(flow, second === undefined ? { name: 'check', serviceId: only } : { name: 'choice', of });
}

function isStart(step: Step): boolean {
  return step.name === 'start' || step.name === 'browse';
}

function isChoosing(step: Step): boolean {
  return isStart(step) || step.name === 'search' || step.name === 'choice';
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
      return isStart(step) ? enter(flow, { name: 'search', query: '' }) : flow;
    case 'browseOpened':
      return step.name === 'start' ? enter(flow, { name: 'browse' }) : flow;
    case 'typed':
      return step.name === 'search' ? { ...flow, step: { name: 'search', query: event.query } } : flow;
    case 'errandChosen':
      return isStart(step) ? chooseAmong(flow, { kind: 'errand', errand: event.errand }, event.serviceIds) : flow;
    case 'agencyChosen':
      return isStart(step) || step.name === 'search'
        ? chooseAmong(flow, { kind: 'agency', agencyId: event.agencyId }, event.serviceIds)
        : flow;
    case 'serviceChosen':
      return isChoosing(step) ? enter(flow, { name: 'check', serviceId: event.serviceId }) : flow;
    case 'moreAsked':
      return collect(flow);
    case 'basketOpened':
      return flow.basket.length > 0 && (isChoosing(step) || step.name === 'check')
        ? enter(flow, { name: 'basket', refusal: null })
        : flow;
    case 'removed':
      return remove(flow, event.serviceIds);
    case 'takeAsked':
      return askPriority(flow);
    case 'returnOpened':
      return isStart(step) ? enter(flow, { name: 'return', token: null }) : flow;
    case 'scanned':
      // While a number is being made it is shown first: a place in line must not be lost to a second slip.
      return step.name === 'issuing' ? flow : { ...START, step: { name: 'return', token: event.token } };
    case 'reentered':
      return step.name === 'return' && step.token === event.token
        ? { ...START, step: { name: 'returned', ticket: event.ticket } }
        : flow;
    case 'attemptStarted':
    case 'answerLost':
    case 'answered':
    case 'refused':
    case 'printed':
      return evolveAttempt(flow, event);
    case 'back':
      return goBack(flow);
    case 'left':
      return START;
  }
}

type AttemptEvent = Extract<FlowEvent, { type: 'attemptStarted' | 'answerLost' | 'answered' | 'refused' | 'printed' }>;

function evolveAttempt(flow: Flow, event: AttemptEvent): Flow {
  const { step } = flow;
  switch (event.type) {
    case 'attemptStarted':
      return mayStart(flow, event.attempt)
        ? { step: { name: 'issuing', attempt: event.attempt, tries: 0 }, trail: [], basket: flow.basket }
        : flow;
    case 'answerLost':
      return step.name === 'issuing' && step.attempt.requestId === event.requestId
        ? { ...flow, step: { ...step, tries: step.tries + 1 } }
        : flow;
    case 'answered':
      return receiveAnswer(flow, event.requestId, (attempt) => ({
        ...START,
        step: { name: 'number', attempt, tickets: event.tickets },
      }));
    case 'refused':
      return receiveAnswer(flow, event.requestId, (attempt) => refuse(attempt, event));
    case 'printed':
      return step.name === 'number' && step.attempt.requestId === event.requestId
        ? { ...flow, step: { ...step, attempt: { ...step.attempt, printed: true } } }
        : flow;
  }
}

/** Where one errand of several is refused, the others can still be taken. */
function refuse(attempt: Attempt, { code, serviceIds }: Extract<FlowEvent, { type: 'refused' }>): Flow {
  const basket = attempt.serviceIds;
  const mayGoOn = serviceIds.length > 0 && serviceIds.length < basket.length;
  const step: Step = mayGoOn
    ? { name: 'basket', refusal: { serviceIds, code, priority: attempt.priority } }
    : { name: 'refused', serviceIds: basket, code };
  return { step, trail: [], basket: mayGoOn ? basket : [] };
}

function askPriority(flow: Flow): Flow {
  const { step } = flow;
  const serviceIds = wantedServices(flow);
  const isReady = step.name === 'check' || (step.name === 'basket' && step.refusal === null);
  return isReady && serviceIds.length > 0 && fits(flow) ? enter(flow, { name: 'priority', serviceIds }) : flow;
}

/**
 * From the priority question; from the basket after a refusal, when the question has been answered; or from the start when a reload
 * resumes what was under way.
 */
function mayStart(flow: Flow, attempt: Attempt): boolean {
  const { step } = flow;
  if (step.name === 'priority') return isSameList(step.serviceIds, attempt.serviceIds);
  if (step.name === 'basket') return step.refusal !== null && isRest(flow.basket, step.refusal.serviceIds, attempt);
  return step.name === 'start' && flow.basket.length === 0;
}

/** What is left of the basket without what was refused. */
function isRest(basket: readonly string[], refused: readonly string[], attempt: Attempt): boolean {
  return isSameList(
    basket.filter((serviceId) => !refused.includes(serviceId)),
    attempt.serviceIds,
  );
}

function goBack(flow: Flow): Flow {
  const before = flow.trail[flow.trail.length - 1];
  if (before === undefined) return { ...START, basket: flow.basket };
  return { ...flow, step: before, trail: flow.trail.slice(0, -1) };
}

/** The attempt that must survive a reload; null when there is nothing to resume. */
export function attemptOf(flow: Flow): Attempt | null {
  return flow.step.name === 'issuing' || flow.step.name === 'number' ? flow.step.attempt : null;
}
