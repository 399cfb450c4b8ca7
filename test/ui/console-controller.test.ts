import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { ConsoleView } from '../../contract/counter.ts';
import type { Command } from '../../counter-ui/console/commands.ts';
import { createController } from '../../counter-ui/console/controller.ts';
import { presumeLacking, readTicks } from '../../counter-ui/console/ticks.ts';
import { calledTicket, me, NOW, sampleTicket, sampleView, servedTicket } from './console.fixture.ts';

function setUp(view: ConsoleView | null, busy: Command | null = null) {
  const sent: Command[] = [];
  const store = {
    view: signal(view),
    busy: signal(busy),
    run: (command: Command) => {
      sent.push(command);
      return Promise.resolve(true);
    },
  };
  return { controller: createController(store, me, () => NOW), sent, store };
}

describe('keys at the console', () => {
  it('calls, starts and finishes with Space', () => {
    const views = [
      sampleView(),
      sampleView({}, { current: calledTicket() }),
      sampleView({}, { current: servedTicket() }),
    ];
    const kinds = views.map((view) => {
      const { controller, sent } = setUp(view);
      expect(controller.press(' ', false)).toBe(true);
      return sent[0]?.kind;
    });
    expect(kinds).toEqual(['callNext', 'start', 'finish']);
  });

  it('does nothing on a repeated key, while a command is under way, or without a view', () => {
    const held = setUp(sampleView());
    expect(held.controller.press(' ', true)).toBe(true);
    const busy = setUp(sampleView(), { kind: 'callNext' });
    expect(busy.controller.press(' ', false)).toBe(true);
    const blank = setUp(null);
    expect(blank.controller.press(' ', false)).toBe(false);
    expect([...held.sent, ...busy.sent, ...blank.sent]).toEqual([]);
  });

  it('asks first where there is something to choose, and then leaves the keys to the question', () => {
    const { controller, sent } = setUp(sampleView({}, { current: servedTicket() }));
    controller.press('t', false);
    expect(controller.question.value).toMatchObject({ kind: 'transfer', ticket: { label: 'A117' } });
    expect(controller.press(' ', false)).toBe(false);
    controller.ask(null);
    controller.press('h', false);
    expect(controller.question.value?.kind).toBe('hold');
    expect(sent).toEqual([]);
  });

  it('resumes and reinstates the only one without asking, and asks among several', () => {
    const one = setUp(sampleView({ held: [sampleTicket({ id: 'h1' })] }));
    one.controller.press('j', false);
    expect(one.sent).toEqual([{ kind: 'resume', ticketId: 'h1' }]);
    const two = setUp(sampleView({ noShows: [sampleTicket(), sampleTicket({ id: 't2' })] }));
    two.controller.press('n', false);
    expect(two.sent).toEqual([]);
    expect(two.controller.question.value).toEqual({ kind: 'reinstate' });
  });

  it('repeats a call only when it is time, and never more often than is allowed', () => {
    const press = (change: Parameters<typeof calledTicket>[0]) => {
      const { controller, sent } = setUp(sampleView({}, { current: calledTicket(change) }));
      return { heard: controller.press('r', false), sent: sent.length };
    };
    expect(press({ recallAt: NOW + 1 })).toEqual({ heard: true, sent: 0 });
    expect(press({ recallAt: NOW })).toEqual({ heard: true, sent: 1 });
    expect(press({ recallAt: NOW, recallsLeft: 0 })).toEqual({ heard: false, sent: 0 });
  });

  it('takes the last step back while its time runs, and not a moment longer', () => {
    const undo = { ticketId: 't9', label: 'A117', step: 'finish' as const, until: NOW + 1 };
    const soon = setUp(sampleView({ undo }));
    soon.controller.press('u', false);
    expect(soon.sent).toEqual([{ kind: 'undo', ticketId: 't9', step: 'finish' }]);
    const late = setUp(sampleView({ undo: { ...undo, until: NOW } }));
    expect(late.controller.press('u', false)).toBe(true);
    expect(late.sent).toEqual([]);
  });

  it('takes back the step under way as soon as that is offered, when U comes before the answer', () => {
    const older = { ticketId: 't8', label: 'A116', step: 'finish' as const, until: NOW + 5 };
    const newer = { ticketId: 't9', label: 'A117', step: 'call' as const, until: NOW + 9 };
    const press = (offers: (typeof newer | null)[], during: Command = { kind: 'callNext' }) => {
      const { controller, sent, store } = setUp(sampleView({ undo: older }));
      controller.press(' ', false);
      store.busy.value = during;
      expect(controller.press('u', false)).toBe(true);
      store.busy.value = null;
      for (const undo of offers) store.view.value = sampleView({ undo });
      return sent.slice(1);
    };
    expect(press([null, newer])).toEqual([{ kind: 'undo', ticketId: 't9', step: 'call' }]);
    // Nothing came of the step: the one before it stays.
    expect(press([])).toEqual([]);
    // A second U is a bounce, not the wish to go back two steps.
    expect(press([newer], { kind: 'undo', ticketId: 't8', step: 'finish' })).toEqual([]);
  });

  it('asks who it is that comes back, even if only one may', () => {
    const { controller, sent } = setUp(sampleView({ returned: [sampleTicket({ state: 'done' })] }));
    controller.press('m', false);
    expect(controller.question.value).toEqual({ kind: 'reenter' });
    expect(sent).toEqual([]);
  });

  it.each([
    ['w', 'walkIn'],
    ['g', 'outage'],
    ['p', 'pause'],
  ] as const)('opens a question with %s', (key, kind) => {
    const { controller } = setUp(sampleView());
    controller.press(key, false);
    expect(controller.question.value).toEqual({ kind });
  });

  it('explains with a question mark', () => {
    const { controller } = setUp(sampleView({}, { current: servedTicket() }));
    controller.press('?', false);
    expect(controller.question.value).toEqual({ kind: 'why' });
    expect(setUp(sampleView()).controller.press('?', false)).toBe(false);
  });

  it('ticks requirements with the numbers, and presumes the rest to be lacking', () => {
    const ticket = servedTicket({ id: 'ticks' });
    const { controller } = setUp(sampleView({}, { current: ticket }));
    expect(presumeLacking(ticket)).toEqual([]);
    for (const key of ['1', '3', '9']) expect(controller.press(key, false)).toBe(true);
    controller.press('1', true);
    expect([...readTicks(ticket)]).toEqual([0, 2]);
    expect(presumeLacking(ticket)).toEqual([1]);
    controller.press('3', false);
    expect([...readTicks(ticket)]).toEqual([0]);
    expect(readTicks({ ...ticket, legNumber: 2 }).size).toBe(0);
  });
});
