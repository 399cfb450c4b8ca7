import { describe, expect, it } from 'vitest';
import { display, EPOCH, announcement as shownAs } from './announcer.fixture.ts';

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

describe('a call that is taken back', () => {
  it('gives its place to the one before, without a sound', () => {
    const board = display();
    board.call(1, 0);
    board.ended(1, 3_000);
    board.view(1, 3_000);
    board.call(2, 10_000);
    board.ended(2, 13_000);
    const heard = board.log.length;
    board.viewWithout([2], 2, 14_000);
    expect(board.shown()).toBe(1);
    expect(board.sounding()).toBe(false);
    board.time(60_000);
    expect(board.log).toHaveLength(heard);
  });

  it('leaves an empty board when it was the first of the day', () => {
    const board = display();
    board.call(1, 0);
    board.viewWithout([1], 1, 100);
    expect(board.shown()).toBeNull();
  });

  it('is not spoken any more if its voice was still waiting', () => {
    const board = display();
    board.call(1, 0);
    board.call(2, 100);
    board.call(3, 200);
    board.viewWithout([2], 3, 1_000);
    expect(board.waiting()).toEqual([3]);
    board.ended(1, 4_000);
    board.time(8_000);
    expect(board.log.filter((entry) => entry.startsWith('play'))).toEqual(['play 1', 'play 3']);
  });

  it('is not spoken either when its announcement comes after the news', () => {
    const board = display();
    board.view(1, 0);
    board.viewWithout([2], 2, 1_000);
    board.call(2, 1_100);
    board.time(60_000);
    expect(board.shown()).toBe(1);
    expect(board.log).toEqual([]);
  });

  it('is heard out when it is being spoken, and nothing on top of it', () => {
    const board = display();
    board.call(1, 0);
    board.viewWithout([1], 1, 1_000);
    board.call(2, 1_500);
    expect(board.shown()).toBeNull();
    board.time(5_000);
    expect(board.log).not.toContain('play 2');
    board.ended(1, 6_000);
    expect(board.log).toContain('play 2');
    expect(board.shown()).toBe(2);
  });

  it('is told from one that the view is too old to know, and from one that the list has no room for', () => {
    const board = display();
    board.call(5, 0);
    board.view(4, 10);
    expect(board.shown()).toBe(5);
    board.ended(5, 3_000);
    board.view(20, 20_000);
    board.time(20_100);
    expect(board.shown()).toBe(5);
  });

  it('is told from one that was repeated: the list names a ticket once', () => {
    const board = display();
    board.call(1, 0);
    const listed = { calls: [{ ...shownAs(3), ticketLabel: 'A001' }, shownAs(2)], lastAnnouncement: 3 };
    board.send({ type: 'viewed', epoch: EPOCH, listed, at: 1_000 });
    expect(board.shown()).toBe(1);
  });
});
