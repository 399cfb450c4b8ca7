import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TICKET_STATES, type TicketState, UNDOABLE_STEPS } from '../../contract/words.ts';
import { currentLeg, type Ticket } from '../../server/domain/ticket.ts';
import type { TicketCommand } from '../../server/domain/ticket-decide.ts';
import { foldTicket } from '../../server/domain/ticket-evolve.ts';
import { recountLegs } from './support/leg-recount.ts';
import { advance, type Moment, play, type Run, steps } from './support/ticket-arbitrary.ts';
import { MINUTE } from './support/ticket-events.ts';

const RUNS = { numRuns: 500 };

/** States in which nothing more happens. */
const TERMINAL: readonly TicketState[] = ['done', 'cancelled', 'expired'];

/**
 * The picture of design §4 once more, as the states that may follow a state. Serving becomes a no-show when it had begun by itself, and
 * done is left by coming back with the documents. Undoing goes any arrow backwards.
 */
const SUCCESSORS: Record<TicketState, readonly TicketState[]> = {
  waiting: ['called', 'cancelled', 'expired'],
  called: ['called', 'serving', 'noShow', 'waiting', 'cancelled'],
  serving: ['held', 'done', 'waiting', 'noShow'],
  held: ['serving', 'cancelled', 'expired'],
  noShow: ['waiting', 'expired'],
  done: ['waiting'],
  cancelled: [],
  expired: [],
};

function checkRuns(check: (run: Run) => void): void {
  fc.assert(
    fc.property(steps, (of) => {
      check(play(of));
    }),
    RUNS,
  );
}

function checkMoments(check: (moment: Moment) => void): void {
  checkRuns(({ moments }) => moments.forEach(check));
}

describe('whatever is asked of a ticket, in whatever order', () => {
  it('it goes only along the arrows of the picture', () => {
    checkMoments(({ before, event, after }) => {
      if (event === null) return;
      const [from, to] = event.type === 'stepUndone' ? [after, before] : [before, after];
      expect(SUCCESSORS[from.state]).toContain(to.state);
    });
  });

  it('what is over stays over: done is left only by undoing, or with the documents that were missing', () => {
    checkMoments(({ before, event, after, refusal }) => {
      if (!TERMINAL.includes(before.state)) return;
      if (refusal !== null) {
        expect(after).toBe(before);
        return;
      }
      expect(before.state).toBe('done');
      const { result } = currentLeg(before);
      if (event?.type !== 'stepUndone') expect([event?.type, result]).toEqual(['ticketReentered', 'returned']);
    });
  });

  it('what is undone never was: the ticket is as before the step, and only its version tells', () => {
    checkRuns(({ moments }) => {
      let steps: Ticket[] = [];
      for (const { before, event, after } of moments) {
        if (event === null) continue;
        if (event.type === 'stepUndone') {
          const untouched = steps.pop();
          expect({ ...after, version: 0 }).toEqual({ ...untouched, version: 0 });
          steps = [];
        } else {
          steps.push(before);
        }
      }
    });
  });

  it('an event carries the time of its command', () => {
    checkMoments(({ command, event }) => {
      if (event !== null) expect(event.at).toBe(command.at);
    });
  });

  it('its version is the number of its events', () => {
    checkRuns(({ events, ticket }) => expect(ticket.version).toBe(events.length));
  });

  it('its events alone, written down and read back, make the same row', () => {
    checkRuns(({ events, ticket }) => {
      expect(foldTicket(JSON.parse(JSON.stringify(events)))).toStrictEqual(ticket);
    });
  });

  it('number, visit, day and priority never change, arrival only by a return, the promise by a return or a transfer', () => {
    const lasting = ({ id, mallId, visitId, businessDay, seriesId, seriesCode, number, ...rest }: Ticket) => {
      const { channel, priority, issuedAt } = rest;
      return [id, mallId, visitId, businessDay, seriesId, seriesCode, number, channel, priority, issuedAt];
    };
    const moves: readonly (string | undefined)[] = ['ticketReentered', 'stepUndone'];
    checkMoments(({ before, event, after }) => {
      expect(lasting(after)).toEqual(lasting(before));
      if (!moves.includes(event?.type)) expect(after.orderAt).toBe(before.orderAt);
      if (![...moves, 'ticketTransferred'].includes(event?.type)) expect(after.dueAt).toBe(before.dueAt);
    });
  });

  it('only its last leg changes, and legs are numbered from one', () => {
    checkMoments(({ before, after }) => {
      expect(after.legs.map(({ n }) => n)).toEqual(after.legs.map((_, i) => i + 1));
      const past = Math.min(before.legs.length, after.legs.length) - 1;
      expect(after.legs.slice(0, past)).toEqual(before.legs.slice(0, past));
      expect(Math.abs(after.legs.length - before.legs.length)).toBeLessThanOrEqual(1);
    });
  });

  it('exactly its last leg has no result, until it is missed or over', () => {
    checkMoments(({ after }) => {
      const open = after.legs.filter(({ result, endedAt }) => result === null && endedAt === null).map(({ n }) => n);
      const ended = after.legs.filter(({ result, endedAt }) => result !== null && endedAt !== null);
      const closed = after.state === 'noShow' || TERMINAL.includes(after.state);
      expect(open).toEqual(closed ? [] : [after.legs.length]);
      expect(ended.length + open.length).toBe(after.legs.length);
    });
  });

  it('how a leg ended stands, also when the day closes over it, until it is reinstated or undone', () => {
    const reopens: readonly (string | undefined)[] = ['ticketReinstated', 'stepUndone'];
    checkMoments(({ before, event, after }) => {
      const leg = currentLeg(before);
      if (leg.result !== null && !reopens.includes(event?.type)) expect(after.legs[leg.n - 1]).toEqual(leg);
    });
  });

  it('a leg says how it began, and the one before it how it ended', () => {
    checkRuns(({ ticket }) => {
      const before = ticket.legs.map((_, i) => ticket.legs[i - 1]?.result ?? 'issued');
      expect(ticket.legs.map(({ origin }) => origin)).toEqual(before);
    });
  });

  it('what goes with a state is there in that state and nowhere else', () => {
    checkMoments(({ after }) => {
      const { state, noShowAt, holdReason, holdRemindAt, counterId } = after;
      const leg = currentLeg(after);
      expect(holdReason !== null).toBe(state === 'held');
      if (state !== 'held') expect(holdRemindAt).toBeNull();
      expect(leg.heldSince !== null).toBe(state === 'held');
      expect(noShowAt !== null).toBe(leg.result === 'noShow');
      if (state === 'called' || state === 'serving') expect(counterId).toBe(leg.counterId);
      if (['serving', 'held', 'done'].includes(state)) expect(leg.startedAt).not.toBeNull();
      if (leg.autoStarted) expect(leg.startedAt).not.toBeNull();
      if (state === 'called') expect(leg).toMatchObject({ startedAt: null, firstCalledAt: expect.any(Number) });
      if (state === 'called' && !leg.walkDirect) expect(leg.lastCalledAt).not.toBeNull();
    });
  });
});

describe('whatever happens at its legs', () => {
  it('wait, way, service and hold are what a stopwatch would say', () => {
    checkRuns(({ events, ticket }) => {
      const measured = ticket.legs.map((leg) => {
        const { waitMs, wayMs, serviceMs, heldMs, recalls, result, waitVerdict, serviceVerdict } = leg;
        return { waitMs, wayMs, serviceMs, heldMs, recalls, result, waitVerdict, serviceVerdict };
      });
      expect(measured).toEqual(recountLegs(events));
    });
  });

  it('no duration is negative, and together they are the time between the instants', () => {
    checkRuns(({ ticket }) => {
      for (const leg of ticket.legs) {
        for (const ms of [leg.waitMs, leg.wayMs, leg.serviceMs, leg.heldMs]) expect(ms ?? 0).toBeGreaterThanOrEqual(0);
        const { queuedAt, waitMs, firstCalledAt, lastCalledAt, wayMs, startedAt, endedAt, serviceMs, heldMs } = leg;
        if (waitMs !== null) expect(queuedAt + waitMs).toBe(firstCalledAt);
        for (const ms of [leg.waitOutageMs, leg.serviceOutageMs]) expect(ms).toBeGreaterThanOrEqual(0);
        if (wayMs !== null) expect((lastCalledAt ?? Number.NaN) + wayMs).toBe(startedAt);
        if (serviceMs !== null) expect((startedAt ?? Number.NaN) + serviceMs + heldMs).toBe(endedAt);
        const instants = [queuedAt, firstCalledAt, lastCalledAt, startedAt, endedAt].filter((at) => at !== null);
        expect(instants).toEqual([...instants].sort((a, b) => a - b));
      }
    });
  });
});

describe('at the close of day', () => {
  it('every ticket comes to its end by the ordinary rules', () => {
    checkRuns((run) => {
      const at = (run.moments.at(-1)?.command.at ?? run.ticket.issuedAt) + MINUTE;
      const counterId = run.ticket.counterId ?? 'nobody';
      const wasMissed = currentLeg(run.ticket).result === 'noShow' || run.ticket.state === 'called';
      const missed: TicketCommand = { type: 'markNoShow', at, counterId };
      const setAside: TicketCommand = { type: 'hold', at, counterId, reason: 'closeOfDay' };
      const expire: TicketCommand = { type: 'expire', at, reason: 'leftOpen' };
      for (const command of [run.ticket.state === 'called' ? missed : setAside, expire]) advance(run, command);
      expect(TERMINAL).toContain(run.ticket.state);
      expect(currentLeg(run.ticket).result === 'noShow').toBe(wasMissed);
    });
  });
});

describe('the runs themselves', () => {
  it('reach every state, every event and every refusal often enough to mean something', () => {
    const seen = new Map<string, number>();
    const note = (word: string): void => void seen.set(word, (seen.get(word) ?? 0) + 1);
    for (const run of fc.sample(steps, { ...RUNS, seed: 2025 }).map(play)) {
      const words = run.moments.flatMap(({ after, event, refusal }) => [
        after.state,
        event?.type ?? refusal ?? '',
        event?.type === 'stepUndone' ? `undone ${event.step}` : '',
      ]);
      for (const word of new Set(words)) note(word);
      if (run.ticket.legs.length > 2) note('third leg');
    }
    const events = ['ticketCalled', 'ticketRecalled', 'serviceStarted', 'ticketHeld', 'ticketResumed'];
    const ends = ['serviceFinished', 'noShowMarked', 'ticketReinstated', 'ticketTransferred', 'ticketExpired'];
    const returns = ['ticketReentered', 'stepUndone', ...UNDOABLE_STEPS.map((step) => `undone ${step}`)];
    const refusals = ['ticketWrongState', 'ticketTakenByOther', 'ticketNotAtCounter', 'graceOver', 'sameService'];
    const newRefusals = ['recallTooSoon', 'recallLimit', 'notReturned', 'undoTooLate', 'nothingToUndo'];
    const all = [...TICKET_STATES, ...events, ...ends, ...returns, 'ticketCancelled', ...refusals, ...newRefusals];
    for (const word of [...all, 'third leg']) {
      expect(seen.get(word) ?? 0, word).toBeGreaterThanOrEqual(20);
    }
  });
});
