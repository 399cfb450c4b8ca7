import { expect, it } from 'vitest';
import type { Problem, ProblemCode } from '../../contract/problem.ts';
import type { IssuedTicket } from '../../contract/ticket.ts';
import type { Attempt } from '../../kiosk-ui/attempt.ts';
import { evolveFlow } from '../../kiosk-ui/flow.ts';
import type { Flow, FlowEvent } from '../../kiosk-ui/flow-step.ts';
import { pursueAttempt } from '../../kiosk-ui/issuer.ts';
import type { Reply } from '../../ui-shared/http-client.ts';

const attempt: Attempt = { requestId: 'r1', serviceIds: ['A-01'], priority: 'elderly', startedAt: 0, printed: false };
const ticket = { id: 't1', token: 'token' } as IssuedTicket;
const answer: Reply<readonly IssuedTicket[]> = { ok: true, status: 201, value: [ticket] };
const away: Reply<readonly IssuedTicket[]> = { ok: false, problem: null };
const refuse = (code: ProblemCode): Reply<readonly IssuedTicket[]> => {
  const problem: Problem = { type: 'about:blank', title: code, status: 400, code };
  return { ok: false, problem };
};

/** Plays the server's replies in order and records what the kiosk did. */
async function play(
  replies: Reply<readonly IssuedTicket[]>[],
  onPause?: (dispatch: (event: FlowEvent) => void) => void,
) {
  let flow: Flow = { step: { name: 'issuing', attempt, tries: 0 }, trail: [], basket: [] };
  const sent: Attempt[] = [];
  const pauses: number[] = [];
  let paired = 0;
  const dispatch = (event: FlowEvent): void => {
    flow = evolveFlow(flow, event);
  };
  await pursueAttempt(attempt, {
    send: async (wanted) => {
      sent.push(wanted);
      return replies[sent.length - 1] ?? answer;
    },
    pause: async (ms) => {
      pauses.push(ms);
      onPause?.(dispatch);
    },
    pair: async () => {
      paired += 1;
    },
    flow: () => flow,
    dispatch,
  });
  return { flow, sent, pauses, paired };
}

it('shows the number that the server gave', async () => {
  const { flow, sent } = await play([answer]);
  expect(flow.step).toEqual({ name: 'number', attempt, tickets: [ticket] });
  expect(sent).toHaveLength(1);
});

it('asks again with the same request after lost answers', async () => {
  const { flow, sent, pauses } = await play([away, refuse('internal'), refuse('unavailable'), answer]);
  expect(flow.step.name).toBe('number');
  expect(sent.map((wanted) => wanted.requestId)).toEqual(['r1', 'r1', 'r1', 'r1']);
  expect(pauses).toEqual([1000, 2000, 3000]);
});

it('stops asking when the visitor has left', async () => {
  const { flow, sent } = await play([away, away], (dispatch) => dispatch({ type: 'left' }));
  expect(flow.step.name).toBe('start');
  expect(sent).toHaveLength(1);
});

it('stops at a refusal and says why', async () => {
  const { flow, sent } = await play([refuse('serviceClosed')]);
  expect(flow.step).toEqual({ name: 'refused', serviceIds: ['A-01'], code: 'serviceClosed' });
  expect(sent).toHaveLength(1);
});

it('waits to be paired and goes on with the same request', async () => {
  const { flow, sent, paired } = await play([refuse('notSignedIn'), answer]);
  expect(paired).toBe(1);
  expect(flow.step.name).toBe('number');
  expect(sent.map((wanted) => wanted.requestId)).toEqual(['r1', 'r1']);
});
