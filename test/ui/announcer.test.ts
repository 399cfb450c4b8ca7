import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Announcement } from '../../contract/board.ts';
import {
  type AnnouncerEvent,
  type AnnouncerState,
  announce,
  DOMINANT_MS,
  FRESH_MS,
  LONGEST_SOUND_MS,
  type Played,
  startAnnouncer,
} from '../../display-ui/announcer.ts';

const EPOCH = 'e1';

function announcement(n: number, change: Partial<Announcement> = {}): Announcement {
  return {
    epoch: EPOCH,
    zoneId: 'zone-a',
    n,
    kind: 'call',
    ticketLabel: `A${String(n).padStart(3, '0')}`,
    counterNumber: 3,
    counterName: 'Loket 3',
    agencyName: 'Dinas Kependudukan',
    agencyShortName: 'Disdukcapil',
    agencyColour: '#0055aa',
    clips: [],
    spoken: `nomor ${n}`,
    ageMs: 0,
    ...change,
  };
}

/** Runs events through the announcer and keeps what came out: a display without a screen. */
function display(played: Played | null = null) {
  let state: AnnouncerState = startAnnouncer(played);
  const log: string[] = [];
  const send = (event: AnnouncerEvent): void => {
    const step = announce(state, event);
    state = step.state;
    for (const effect of step.effects) {
      if (effect.type === 'remember') log.push(`remember ${effect.played.epoch}/${effect.played.n}`);
      else log.push(`play ${effect.call.n}`);
    }
  };
  return {
    call: (n: number, at: number, change: Partial<Announcement> = {}) =>
      send({ type: 'announced', announcement: announcement(n, change), at }),
    view: (n: number, at: number, epoch = EPOCH) =>
      send({ type: 'viewed', epoch, newest: n === 0 ? null : announcement(n), lastAnnouncement: n, at }),
    newDay: (lastAnnouncement: number, at: number) =>
      send({ type: 'viewed', epoch: EPOCH, newest: null, lastAnnouncement, at }),
    ended: (n: number, at: number) => send({ type: 'soundEnded', n, at }),
    time: (at: number) => send({ type: 'timePassed', at }),
    shown: () => state.dominant?.call.n ?? null,
    sounding: () => state.dominant?.sounding ?? false,
    waiting: () => state.waiting.map((waiting) => waiting.call.n),
    log,
  };
}

describe('a call', () => {
  it('is written down before it is played', () => {
    const board = display();
    board.call(7, 0);
    expect(board.log).toEqual(['remember e1/7', 'play 7']);
    expect(board.shown()).toBe(7);
  });

  it('is played once, though its event comes twice', () => {
    const board = display();
    board.call(7, 0);
    board.call(7, 10);
    board.ended(7, 6_000);
    board.call(7, 20_000);
    board.time(60_000);
    expect(board.log).toEqual(['remember e1/7', 'play 7']);
  });

  it('stays dominant until the next one', () => {
    const board = display();
    board.call(7, 0);
    board.ended(7, 6_000);
    board.time(3_600_000);
    expect(board.shown()).toBe(7);
  });

  it('is not played when it is too old, but shown', () => {
    const board = display();
    board.call(7, 0, { ageMs: FRESH_MS + 1 });
    expect(board.log).toEqual(['remember e1/7']);
    expect(board.shown()).toBe(7);
    expect(board.sounding()).toBe(false);
  });
});

describe('a burst of calls', () => {
  it('waits: each has its eight seconds', () => {
    const board = display();
    board.call(1, 0);
    board.call(2, 100);
    board.ended(1, 3_000);
    board.time(DOMINANT_MS - 1);
    expect(board.shown()).toBe(1);
    board.time(DOMINANT_MS);
    expect(board.shown()).toBe(2);
    expect(board.log).toEqual(['remember e1/1', 'play 1', 'remember e1/2', 'play 2']);
  });

  it('never sounds one on top of another, however long the first one is', () => {
    const board = display();
    board.call(1, 0);
    board.call(2, 100);
    board.time(20_000);
    expect(board.log).toEqual(['remember e1/1', 'play 1']);
    board.ended(1, 20_500);
    expect(board.log).toContain('play 2');
  });

  it('goes on when a sound never ends', () => {
    const board = display();
    board.call(1, 0);
    board.call(2, LONGEST_SOUND_MS - 1_000);
    board.time(LONGEST_SOUND_MS);
    expect(board.shown()).toBe(2);
    board.ended(1, LONGEST_SOUND_MS + 10);
    expect(board.sounding()).toBe(true);
  });

  it('is played in order, though it came out of order', () => {
    const board = display();
    board.call(1, 0);
    board.call(3, 100);
    board.call(2, 200);
    board.ended(1, 1_000);
    board.time(8_000);
    board.ended(2, 9_000);
    board.time(16_000);
    expect(board.log.filter((entry) => entry.startsWith('play'))).toEqual(['play 1', 'play 2', 'play 3']);
  });

  it('passes over those that have waited more than thirty seconds, and forgets them', () => {
    const board = display();
    board.call(1, 0);
    board.call(2, 100);
    board.call(3, 25_000);
    board.time(LONGEST_SOUND_MS + 500);
    expect(board.shown()).toBe(3);
    expect(board.waiting()).toEqual([]);
    expect(board.log).not.toContain('play 2');
  });

  it('lets a recall wait its turn', () => {
    const board = display();
    board.call(1, 0);
    board.call(2, 100);
    board.call(3, 200, { kind: 'recall', ticketLabel: 'A001' });
    for (const n of [1, 2, 3]) board.ended(n, n * 8_000);
    expect(board.log.filter((entry) => entry.startsWith('play'))).toEqual(['play 1', 'play 2', 'play 3']);
  });
});

describe('a refresh or a reconnect', () => {
  it('repeats nothing that was played', () => {
    const board = display({ epoch: EPOCH, n: 7 });
    board.view(7, 0);
    board.call(7, 10);
    expect(board.shown()).toBe(7);
    expect(board.log).toEqual([]);
  });

  it('swallows nothing that is still fresh', () => {
    const board = display({ epoch: EPOCH, n: 7 });
    board.view(9, 0);
    expect(board.shown()).toBe(9);
    board.call(8, 10, { ageMs: 12_000 });
    board.call(9, 20, { ageMs: 5_000 });
    expect(board.shown()).toBe(8);
    board.ended(8, 7_000);
    board.time(8_010);
    expect(board.log.filter((entry) => entry.startsWith('play'))).toEqual(['play 8', 'play 9']);
  });

  it('does not play a call twice that is waiting already', () => {
    const board = display();
    board.call(1, 0);
    board.call(2, 10);
    board.call(2, 20);
    expect(board.waiting()).toEqual([2]);
  });

  it('takes calls of a restored database anew', () => {
    const board = display({ epoch: EPOCH, n: 70 });
    board.view(70, 0);
    board.view(3, 100, 'e2');
    expect(board.shown()).toBe(3);
    board.call(4, 200, { epoch: 'e2' });
    expect(board.log).toEqual(['remember e2/4', 'play 4']);
  });
});

describe('a view', () => {
  it('shows its newest call at once on a board that shows none, without sound', () => {
    const board = display();
    board.view(5, 0);
    expect(board.shown()).toBe(5);
    expect(board.log).toEqual([]);
  });

  it('leaves the announcement its turn when it comes with it', () => {
    const board = display();
    board.view(5, 0);
    board.view(6, 1_000);
    board.call(6, 1_050);
    expect(board.log).toEqual(['remember e1/6', 'play 6']);
  });

  it('shows a call whose announcement was lost, after a moment', () => {
    const board = display();
    board.view(5, 0);
    board.view(8, 60_000);
    expect(board.shown()).toBe(5);
    board.time(62_000);
    expect(board.shown()).toBe(8);
    expect(board.log).toEqual([]);
  });

  it('gives such a call its sound after all when the announcement still comes', () => {
    const board = display();
    board.view(5, 0);
    board.view(8, 60_000);
    board.time(62_000);
    board.call(8, 63_000, { ageMs: 3_000 });
    expect(board.log).toEqual(['remember e1/8', 'play 8']);
  });

  it('clears the board on a new day, but not for a view older than the call', () => {
    const board = display();
    board.call(6, 0);
    board.ended(6, 5_000);
    board.newDay(5, 6_000);
    expect(board.shown()).toBe(6);
    board.newDay(6, 7_000);
    expect(board.shown()).toBeNull();
  });
});

type Move =
  | { readonly do: 'call' }
  | { readonly do: 'repeat'; readonly back: number }
  | { readonly do: 'view' }
  | { readonly do: 'refresh' }
  | { readonly do: 'pass'; readonly ms: number };

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.constant<Move>({ do: 'call' }),
  fc.record({ do: fc.constant('repeat' as const), back: fc.nat(6) }),
  fc.constant<Move>({ do: 'view' }),
  fc.constant<Move>({ do: 'refresh' }),
  fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 1, max: 12_000 }) }),
);

/** A display in front of a server that numbers calls; sounds last 5 s; a refresh forgets all but what was stored. */
function runMoves(moves: readonly Move[]) {
  let at = 0;
  let issued = 0;
  let stored: Played | null = null;
  let state = startAnnouncer(null);
  let soundUntil = Number.NEGATIVE_INFINITY;
  let sounding: number | null = null;
  const bornAt = new Map<number, number>();
  const plays: { n: number; at: number; overlap: boolean; age: number }[] = [];

  const send = (event: AnnouncerEvent): void => {
    const step = announce(state, event);
    state = step.state;
    for (const effect of step.effects) {
      if (effect.type === 'remember') stored = effect.played;
      else {
        const { n } = effect.call;
        plays.push({ n, at, overlap: at < soundUntil, age: at - (bornAt.get(n) ?? at) });
        soundUntil = at + 5_000;
        sounding = n;
      }
    }
  };
  const sendCall = (n: number) =>
    send({ type: 'announced', announcement: announcement(n, { ageMs: at - (bornAt.get(n) ?? at) }), at });
  const sendView = (): void => {
    if (issued === 0) return;
    send({ type: 'viewed', epoch: EPOCH, newest: announcement(issued), lastAnnouncement: issued, at });
  };
  const pass = (ms: number): void => {
    const end = at + ms;
    while (at < end) {
      at = Math.min(end, at + 250);
      if (sounding !== null && at >= soundUntil) {
        const n = sounding;
        sounding = null;
        send({ type: 'soundEnded', n, at });
      }
      send({ type: 'timePassed', at });
    }
  };

  for (const step of moves) {
    switch (step.do) {
      case 'call':
        issued += 1;
        bornAt.set(issued, at);
        sendCall(issued);
        break;
      case 'repeat':
        if (issued - step.back >= 1) sendCall(issued - step.back);
        break;
      case 'view':
        sendView();
        break;
      case 'refresh': {
        // The page is gone with its sound; what is fresh and not played is sent again, as the server does on a connect.
        const from: number = (stored as Played | null)?.n ?? 0;
        state = startAnnouncer(stored);
        sounding = null;
        soundUntil = at;
        sendView();
        for (let n = from + 1; n <= issued; n += 1) if (at - (bornAt.get(n) ?? 0) <= FRESH_MS) sendCall(n);
        break;
      }
      case 'pass':
        pass(step.ms);
        break;
    }
  }
  pass(60_000);
  return { plays, issued, shown: state.dominant?.call.n ?? null, left: state.waiting.length };
}

describe('whatever happens', () => {
  it('each call is played at most once, in order, alone and fresh', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        const { plays, issued, shown, left } = runMoves(moves);
        const numbers = plays.map((play) => play.n);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        expect(plays.filter((play) => play.overlap || play.age > FRESH_MS)).toEqual([]);
        expect(left).toBe(0);
        if (issued > 0) expect(shown).toBe(issued);
      }),
      { numRuns: 300 },
    );
  });

  it('calls that come no faster than they can be spoken are all played, refreshes or not', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('refresh', 'repeat', 'view'), { maxLength: 20 }), (disturbances) => {
        const moves = disturbances.flatMap((kind): Move[] => [
          { do: 'call' },
          { do: 'pass', ms: 3_000 },
          kind === 'repeat' ? { do: 'repeat', back: 0 } : { do: kind },
          { do: 'pass', ms: 9_000 },
        ]);
        const { plays, issued } = runMoves(moves);
        expect(plays.map((play) => play.n)).toEqual(Array.from({ length: issued }, (_, index) => index + 1));
      }),
      { numRuns: 100 },
    );
  });
});
