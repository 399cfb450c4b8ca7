import { describe, expect, it } from 'vitest';
import { DOMINANT_MS, FRESH_MS, LONGEST_SOUND_MS } from '../../display-ui/announcer-state.ts';
import { display } from './announcer.fixture.ts';

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
