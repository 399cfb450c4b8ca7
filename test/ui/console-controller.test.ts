import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { ConsoleView } from '../../contract/counter.ts';
import { type Command, readRequest } from '../../counter-ui/console/commands.ts';
import { createController } from '../../counter-ui/console/controller.ts';
import { presumeLacking, readTicks } from '../../counter-ui/console/ticks.ts';
import { calledTicket, me, sampleTicket, sampleView, servedTicket } from './console.fixture.ts';

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
  return { controller: createController(store, me), sent };
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

describe('where commands go', () => {
  const ticketId = 't1';
  it.each<[Command, string, Record<string, unknown>]>([
    [{ kind: 'open', takeOver: false }, '/counters/c1/open', {}],
    [{ kind: 'open', takeOver: true }, '/counters/c1/open', { takeOver: true }],
    [{ kind: 'pause', reason: 'prayer' }, '/counters/c1/pause', { reason: 'prayer' }],
    [{ kind: 'close' }, '/counters/c1/close', {}],
    [{ kind: 'callNext' }, '/counters/c1/call-next', {}],
    [{ kind: 'callTicket', ticketId, reason: 'x' }, '/counters/c1/call', { ticketId, reason: 'x' }],
    [{ kind: 'recall', ticketId }, '/tickets/t1/recall', {}],
    [{ kind: 'start', ticketId }, '/tickets/t1/start', {}],
    [{ kind: 'finish', ticketId }, '/tickets/t1/finish', { outcome: 'completed' }],
    [{ kind: 'returned', ticketId, lacking: [0, 2] }, '/tickets/t1/finish', { outcome: 'returned', lacking: [0, 2] }],
    [
      { kind: 'referred', ticketId, referredTo: 'Polres' },
      '/tickets/t1/finish',
      { outcome: 'referred', referredTo: 'Polres' },
    ],
    [{ kind: 'hold', ticketId, reason: 'payment' }, '/tickets/t1/hold', { reason: 'payment' }],
    [{ kind: 'resume', ticketId }, '/tickets/t1/resume', {}],
    [{ kind: 'noShow', ticketId }, '/tickets/t1/no-show', {}],
    [{ kind: 'reinstate', ticketId }, '/tickets/t1/reinstate', {}],
    [{ kind: 'transfer', ticketId, serviceId: 's2' }, '/tickets/t1/transfer', { serviceId: 's2' }],
    [{ kind: 'cancel', ticketId, reason: 'pulang' }, '/tickets/t1/cancel', { reason: 'pulang' }],
  ])('%o', (command, path, body) => {
    expect(readRequest(command, 'c1')).toEqual({ path, body });
  });
});
