import { describe, expect, it } from 'vitest';
import type { IssuedTicket } from '../../contract/ticket.ts';
import { ATTEMPT_LIFE_MS, type Attempt, judgeRefusal, parseAttempt, retryDelay } from '../../kiosk-ui/attempt.ts';
import { attemptOf, evolveFlow } from '../../kiosk-ui/flow.ts';
import { type Flow, type FlowEvent, START, stepNumber } from '../../kiosk-ui/flow-step.ts';
import {
  IDLE_ANSWER_MS,
  IDLE_ASK_MS,
  NUMBER_SHOWN_MS,
  numberShareLeft,
  secondsToAnswer,
  startIdle,
  tickIdle,
} from '../../kiosk-ui/idle.ts';

const attempt: Attempt = { requestId: 'r1', serviceIds: ['A-01'], priority: 'none', startedAt: 1_000, printed: false };
// The flow hands the ticket on without looking into it.
const ticket = { id: 't1', token: 'token' } as IssuedTicket;

const run = (...events: FlowEvent[]): Flow => events.reduce(evolveFlow, START);
const toPriority: FlowEvent[] = [
  { type: 'errandChosen', errand: 'ktp', serviceIds: ['A-01', 'A-02'] },
  { type: 'serviceChosen', serviceId: 'A-01' },
  { type: 'takeAsked' },
];
const issuing = run(...toPriority, { type: 'attemptStarted', attempt });

describe('the steps of the kiosk', () => {
  it('goes from errand to check to priority to number', () => {
    expect(run(...toPriority.slice(0, 1)).step).toEqual({ name: 'choice', of: { kind: 'errand', errand: 'ktp' } });
    expect(run(...toPriority.slice(0, 2)).step).toEqual({ name: 'check', serviceId: 'A-01' });
    expect(run(...toPriority).step).toEqual({ name: 'priority', serviceIds: ['A-01'] });
    expect(issuing.step).toEqual({ name: 'issuing', attempt, tries: 0 });
    const shown = evolveFlow(issuing, { type: 'answered', requestId: 'r1', tickets: [ticket] });
    expect(shown.step).toEqual({ name: 'number', attempt, tickets: [ticket] });
    expect(evolveFlow(shown, { type: 'left' })).toEqual(START);
  });

  it('skips a list of one service', () => {
    expect(run({ type: 'agencyChosen', agencyId: 'U', serviceIds: ['U-01'] }).step).toEqual({
      name: 'check',
      serviceId: 'U-01',
    });
  });

  it('stays where it is when a tile leads to nothing', () => {
    expect(run({ type: 'errandChosen', errand: 'nib', serviceIds: [] })).toEqual(START);
  });

  it('goes back the way one came, and no further than the start', () => {
    const back: FlowEvent = { type: 'back' };
    expect(run(...toPriority, back).step.name).toBe('check');
    expect(run(...toPriority, back, back).step.name).toBe('choice');
    expect(run(...toPriority, back, back, back, back)).toEqual(START);
  });

  it('keeps what was typed when one comes back to the search', () => {
    const found = run(
      { type: 'searchOpened' },
      { type: 'typed', query: 'paspor' },
      { type: 'serviceChosen', serviceId: 'C-01' },
      { type: 'back' },
    );
    expect(found.step).toEqual({ name: 'search', query: 'paspor' });
  });

  it('counts four steps', () => {
    const choosing = ['start', 'browse', 'search', 'choice', 'basket'] as const;
    expect(choosing.map(stepNumber)).toEqual([1, 1, 1, 1, 1]);
    const asking = ['check', 'priority', 'issuing', 'number', 'refused'] as const;
    expect(asking.map(stepNumber)).toEqual([2, 3, 4, 4, 4]);
    // On the way back with documents there is nothing to go through.
    expect((['return', 'returned'] as const).map(stepNumber)).toEqual([null, null]);
  });
});

describe('one ticket for one wish', () => {
  it('ignores the second tap, whatever request it carries', () => {
    const second = { ...attempt, requestId: 'r2' };
    expect(evolveFlow(issuing, { type: 'attemptStarted', attempt: second })).toBe(issuing);
    const shown = evolveFlow(issuing, { type: 'answered', requestId: 'r1', tickets: [ticket] });
    expect(evolveFlow(shown, { type: 'attemptStarted', attempt: second })).toBe(shown);
  });

  it('starts an attempt only from the question about its own service', () => {
    const elsewhere = { ...attempt, serviceIds: ['Z-01'] };
    const asked = run(...toPriority);
    expect(evolveFlow(asked, { type: 'attemptStarted', attempt: elsewhere })).toBe(asked);
  });

  it('keeps the same attempt over lost answers and counts them', () => {
    const lost: FlowEvent = { type: 'answerLost', requestId: 'r1' };
    expect(run(...toPriority, { type: 'attemptStarted', attempt }, lost, lost).step).toEqual({
      name: 'issuing',
      attempt,
      tries: 2,
    });
  });

  it('drops answers to an attempt that was left', () => {
    const left = evolveFlow(issuing, { type: 'left' });
    expect(evolveFlow(left, { type: 'answered', requestId: 'r1', tickets: [ticket] })).toBe(left);
    expect(evolveFlow(left, { type: 'answerLost', requestId: 'r1' })).toBe(left);
    expect(evolveFlow(issuing, { type: 'refused', requestId: 'other', code: 'serviceClosed', serviceIds: [] })).toBe(
      issuing,
    );
  });

  it('says why when the server refuses', () => {
    expect(
      evolveFlow(issuing, { type: 'refused', requestId: 'r1', code: 'serviceClosed', serviceIds: ['A-01'] }).step,
    ).toEqual({
      name: 'refused',
      serviceIds: ['A-01'],
      code: 'serviceClosed',
    });
  });

  it('is kept until the number is put away, so that a reload shows the same number', () => {
    const shown = evolveFlow(issuing, { type: 'answered', requestId: 'r1', tickets: [ticket] });
    expect(attemptOf(run(...toPriority))).toBeNull();
    expect(attemptOf(issuing)).toEqual(attempt);
    expect(attemptOf(shown)).toEqual(attempt);
    expect(attemptOf(evolveFlow(shown, { type: 'printed', requestId: 'r1' }))).toEqual({ ...attempt, printed: true });
    expect(attemptOf(evolveFlow(shown, { type: 'left' }))).toBeNull();
    expect(run({ type: 'attemptStarted', attempt }).step).toEqual({ name: 'issuing', attempt, tries: 0 });
  });
});

describe('a kept attempt', () => {
  const text = JSON.stringify(attempt);

  it('is resumed while its visitor may still stand there', () => {
    expect(parseAttempt(text, attempt.startedAt)).toEqual(attempt);
    expect(parseAttempt(text, attempt.startedAt + ATTEMPT_LIFE_MS)).toEqual(attempt);
  });

  it('is dropped when it is old, from the future, damaged or absent', () => {
    expect(parseAttempt(text, attempt.startedAt + ATTEMPT_LIFE_MS + 1)).toBeNull();
    expect(parseAttempt(text, attempt.startedAt - 1)).toBeNull();
    for (const damaged of [null, '', '{', 'null', '7', '{"requestId":"r1"}']) {
      expect(parseAttempt(damaged, attempt.startedAt)).toBeNull();
    }
    for (const wrong of [{ priority: 'vip' }, { serviceIds: [] }, { serviceIds: [7] }, { serviceIds: 'A-01' }]) {
      expect(parseAttempt(JSON.stringify({ ...attempt, ...wrong }), attempt.startedAt)).toBeNull();
    }
  });

  it('is asked for again sooner at first, then every five seconds', () => {
    expect([1, 2, 3, 4, 5, 99].map(retryDelay)).toEqual([1000, 2000, 3000, 5000, 5000, 5000]);
  });

  it('is repeated only where the ticket may exist, and ends only where it cannot', () => {
    expect((['internal', 'unavailable', 'requestTimeout', 'tooManyRequests'] as const).map(judgeRefusal)).toEqual(
      Array.from({ length: 4 }, () => 'repeat'),
    );
    expect(judgeRefusal('notSignedIn')).toBe('pair');
    expect(judgeRefusal('notAllowed')).toBe('pair');
    expect(judgeRefusal('serviceClosed')).toBe('final');
    expect(judgeRefusal('validationFailed')).toBe('final');
  });
});

describe('a kiosk left alone', () => {
  it('asks after 45 seconds and leaves when nobody answers', () => {
    let idle = startIdle(0);
    expect(tickIdle(idle, 'busy', IDLE_ASK_MS - 1).verdict).toBe('stay');
    const asked = tickIdle(idle, 'busy', IDLE_ASK_MS);
    expect(asked.verdict).toBe('ask');
    idle = asked.idle;
    expect(secondsToAnswer(idle, IDLE_ASK_MS)).toBe(15);
    expect(secondsToAnswer(idle, IDLE_ASK_MS + 14_001)).toBe(1);
    expect(tickIdle(idle, 'busy', IDLE_ASK_MS + IDLE_ANSWER_MS - 1).verdict).toBe('ask');
    expect(tickIdle(idle, 'busy', IDLE_ASK_MS + IDLE_ANSWER_MS).verdict).toBe('leave');
  });

  it('begins anew with every touch', () => {
    expect(tickIdle(startIdle(40_000), 'busy', 80_000).verdict).toBe('stay');
  });

  it('asks nobody at the untouched start', () => {
    expect(tickIdle(startIdle(0), 'untouched', 3_600_000)).toEqual({ idle: startIdle(3_600_000), verdict: 'stay' });
  });

  it('puts the number away by itself after 20 seconds, without asking', () => {
    const idle = startIdle(0);
    expect(tickIdle(idle, 'number', NUMBER_SHOWN_MS - 1).verdict).toBe('stay');
    expect(tickIdle(idle, 'number', NUMBER_SHOWN_MS).verdict).toBe('leave');
    expect([0, 5_000, 20_000, 30_000].map((now) => numberShareLeft(idle, now))).toEqual([1, 0.75, 0, 0]);
  });

  it('takes the question away when the number comes while it is up', () => {
    const { idle } = tickIdle(startIdle(0), 'busy', IDLE_ASK_MS);
    expect(tickIdle({ ...idle, touchedAt: IDLE_ASK_MS }, 'number', IDLE_ASK_MS).idle.askedAt).toBeNull();
  });
});
