import type { IssuedTicket } from '../contract/ticket.ts';
import type { Reply } from '../ui-shared/http-client.ts';
import { type Attempt, judgeRefusal, refusedServices, retryDelay } from './attempt.ts';
import type { Flow, FlowEvent } from './flow-step.ts';

interface IssuerTools {
  send(attempt: Attempt): Promise<Reply<readonly IssuedTicket[]>>;
  /** Waits; may end sooner when the server is known to be back. */
  pause(ms: number): Promise<void>;
  /** Resolves once this device has been let in. */
  pair(): Promise<void>;
  flow(): Flow;
  dispatch(event: FlowEvent): void;
}

/**
 * Asks for the attempt's tickets until there is an answer or the visitor has left. A lost answer is asked for again
 * with the same `requestId`: the server then gives the tickets it made the first time.
 */
export async function pursueAttempt(attempt: Attempt, tools: IssuerTools): Promise<void> {
  const { requestId } = attempt;
  const isWanted = (): boolean => {
    const { step } = tools.flow();
    return step.name === 'issuing' && step.attempt.requestId === requestId;
  };
  for (let tries = 1; isWanted(); tries += 1) {
    const reply = await tools.send(attempt);
    if (reply.ok) {
      tools.dispatch({ type: 'answered', requestId, tickets: reply.value });
      return;
    }
    const meaning = reply.problem === null ? 'repeat' : judgeRefusal(reply.problem.code);
    if (meaning === 'final' && reply.problem !== null) {
      const serviceIds = refusedServices(attempt, reply.problem);
      tools.dispatch({ type: 'refused', requestId, code: reply.problem.code, serviceIds });
      return;
    }
    tools.dispatch({ type: 'answerLost', requestId });
    if (meaning === 'pair') await tools.pair();
    else await tools.pause(retryDelay(tries));
  }
}
