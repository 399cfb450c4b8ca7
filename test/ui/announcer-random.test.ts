import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { announce, startAnnouncer } from '../../display-ui/announcer.ts';
import { type AnnouncerEvent, FRESH_MS, type Played } from '../../display-ui/announcer-state.ts';
import { announcement, EPOCH, listUpTo } from './announcer.fixture.ts';

type Move =
  | { readonly do: 'call' }
  | { readonly do: 'repeat'; readonly back: number }
  | { readonly do: 'view' }
  | { readonly do: 'undo' }
  | { readonly do: 'refresh' }
  | { readonly do: 'pass'; readonly ms: number };

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.constant<Move>({ do: 'call' }),
  fc.record({ do: fc.constant('repeat' as const), back: fc.nat(6) }),
  fc.constant<Move>({ do: 'view' }),
  fc.constant<Move>({ do: 'undo' }),
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
  const undone: number[] = [];
  const bornAt = new Map<number, number>();
  const plays: { n: number; overlap: boolean; age: number; wasUndone: boolean }[] = [];

  const send = (event: AnnouncerEvent): void => {
    const step = announce(state, event);
    state = step.state;
    for (const effect of step.effects) {
      if (effect.type === 'remember') stored = effect.played;
      else {
        const { n } = effect.call;
        const age = at - (bornAt.get(n) ?? at);
        plays.push({ n, overlap: at < soundUntil, age, wasUndone: undone.includes(n) });
        soundUntil = at + 5_000;
        sounding = n;
      }
    }
  };
  const sendCall = (n: number) =>
    send({ type: 'announced', announcement: announcement(n, { ageMs: at - (bornAt.get(n) ?? at) }), at });
  const sendView = (): void => {
    if (issued === 0) return;
    send({ type: 'viewed', epoch: EPOCH, listed: listUpTo(issued, undone), at });
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
        if (issued - step.back >= 1 && !undone.includes(issued - step.back)) sendCall(issued - step.back);
        break;
      case 'undo':
        // The newest call is taken back, and the view says so.
        if (issued >= 1 && !undone.includes(issued)) undone.push(issued);
        sendView();
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
        for (let n = from + 1; n <= issued; n += 1) {
          if (at - (bornAt.get(n) ?? 0) <= FRESH_MS && !undone.includes(n)) sendCall(n);
        }
        break;
      }
      case 'pass':
        pass(step.ms);
        break;
    }
  }
  pass(60_000);
  const standing = Array.from({ length: issued }, (_, index) => issued - index).find((n) => !undone.includes(n));
  return {
    plays,
    issued,
    standing: standing ?? null,
    shown: state.dominant?.call.n ?? null,
    left: state.waiting.length,
  };
}

describe('whatever happens', () => {
  it('each call is played at most once, in order, alone and fresh, and none that was taken back', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        const { plays, standing, shown, left } = runMoves(moves);
        const numbers = plays.map((play) => play.n);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        expect(plays.filter((play) => play.overlap || play.age > FRESH_MS || play.wasUndone)).toEqual([]);
        expect(left).toBe(0);
        expect(shown).toBe(standing);
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
