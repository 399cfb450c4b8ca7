import { describe, expect, it } from 'vitest';
import type { IssuedTicket } from '../../contract/ticket.ts';
import { type Attempt, refusedServices } from '../../kiosk-ui/attempt.ts';
import { fits, hasRoom, wantedServices } from '../../kiosk-ui/basket.ts';
import { evolveFlow } from '../../kiosk-ui/flow.ts';
import { type Flow, type FlowEvent, START } from '../../kiosk-ui/flow-step.ts';
import { firstToGo, inOrderToGo } from '../../kiosk-ui/visit-model.ts';
import { makeErrand, makeTicketView } from './kiosk.fixture.ts';

const run = (from: Flow, ...events: FlowEvent[]): Flow => events.reduce(evolveFlow, from);
const choose = (serviceId: string): FlowEvent => ({ type: 'agencyChosen', agencyId: 'X', serviceIds: [serviceId] });
const more: FlowEvent = { type: 'moreAsked' };
const take: FlowEvent = { type: 'takeAsked' };
const open: FlowEvent = { type: 'basketOpened' };
const attemptFor = (...serviceIds: string[]): Attempt => ({
  requestId: 'r1',
  serviceIds,
  priority: 'elderly',
  startedAt: 0,
  printed: false,
});
const start = (...serviceIds: string[]): FlowEvent => ({ type: 'attemptStarted', attempt: attemptFor(...serviceIds) });
const refused = (...serviceIds: string[]): FlowEvent => ({
  type: 'refused',
  requestId: 'r1',
  code: 'serviceClosed',
  serviceIds,
});
const two = run(START, choose('A'), more, choose('B'));

describe('several errands in one visit', () => {
  it('collects what is shown and goes back to the start for the next', () => {
    const one = run(START, choose('A'), more);
    expect(one).toEqual({ step: { name: 'start' }, trail: [], basket: ['A'] });
    expect(wantedServices(two)).toEqual(['A', 'B']);
    expect(run(two, take).step).toEqual({ name: 'priority', serviceIds: ['A', 'B'] });
  });

  it('asks for one ticket as before when nothing was collected', () => {
    const asked = run(START, choose('A'), take);
    expect(asked.step).toEqual({ name: 'priority', serviceIds: ['A'] });
    expect(asked.basket).toEqual([]);
  });

  it('takes no service twice and none beyond six', () => {
    const again = run(START, choose('A'), more, choose('A'));
    expect(wantedServices(again)).toEqual(['A']);
    const five = ['A', 'B', 'C', 'D', 'E'].reduce((flow, id) => run(flow, choose(id), more), START);
    const sixth = run(five, choose('F'));
    expect([hasRoom(sixth), fits(sixth)]).toEqual([false, true]);
    expect(run(sixth, more)).toBe(sixth);
    const full: Flow = { ...START, basket: ['A', 'B', 'C', 'D', 'E', 'F'] };
    const seventh = run(full, choose('G'));
    expect(fits(seventh)).toBe(false);
    expect(run(seventh, take)).toBe(seventh);
  });

  it('lets one look through what was collected and take things out', () => {
    const basket = run(START, choose('A'), more, choose('B'), more, open);
    expect(basket.step).toEqual({ name: 'basket', refusal: null });
    expect(run(basket, take).step).toEqual({ name: 'priority', serviceIds: ['A', 'B'] });
    const less = run(basket, { type: 'removed', serviceIds: ['A'] });
    expect(less.basket).toEqual(['B']);
    expect(run(less, { type: 'removed', serviceIds: ['B'] })).toEqual(START);
    expect(run(two, { type: 'removed', serviceIds: ['A'] })).toBe(two);
    expect(run(START, open)).toBe(START);
  });

  it('keeps the basket over going back, and drops it when the visitor leaves', () => {
    const back: FlowEvent = { type: 'back' };
    expect(run(two, back, back).basket).toEqual(['A']);
    expect(run(two, { type: 'left' })).toEqual(START);
  });

  it('starts only what was asked for', () => {
    const asked = run(two, take);
    expect(run(asked, start('A'))).toBe(asked);
    expect(run(asked, start('A', 'B')).step.name).toBe('issuing');
    // A reload resumes at the start, but not in the middle of another visitor's choice.
    expect(run(START, start('A', 'B')).step.name).toBe('issuing');
    const collecting = run(START, choose('A'), more);
    expect(run(collecting, start('A', 'B'))).toBe(collecting);
  });
});

describe('one of the services closes meanwhile', () => {
  const issuing = run(two, take, start('A', 'B'));

  it('says which, and takes the others without asking again', () => {
    const told = run(issuing, refused('B'));
    expect(told).toEqual({
      step: { name: 'basket', refusal: { serviceIds: ['B'], code: 'serviceClosed', priority: 'elderly' } },
      trail: [],
      basket: ['A', 'B'],
    });
    expect(run(told, take)).toBe(told);
    expect(run(told, start('A', 'B'))).toBe(told);
    expect(run(told, start('A')).step.name).toBe('issuing');
  });

  it('is an ordinary basket again when what was refused is taken out', () => {
    const mended = run(issuing, refused('B'), { type: 'removed', serviceIds: ['B'] });
    expect(mended.step).toEqual({ name: 'basket', refusal: null });
    const kept = run(issuing, refused('B'), { type: 'removed', serviceIds: ['A'] });
    expect(kept.step).toMatchObject({ name: 'basket', refusal: { serviceIds: ['B'] } });
  });

  it('ends where nothing is left to take, or nobody knows which it was', () => {
    for (const event of [refused('A', 'B'), refused()]) {
      expect(run(issuing, event).step).toEqual({ name: 'refused', serviceIds: ['A', 'B'], code: 'serviceClosed' });
    }
  });

  it('reads the services from the fields of the problem', () => {
    const problem = (...paths: string[]) => ({
      type: 'about:blank',
      title: '',
      status: 409,
      code: 'serviceClosed' as const,
      fields: paths.map((path) => ({ path, message: '' })),
    });
    expect(refusedServices(attemptFor('A', 'B'), problem('/serviceIds/1'))).toEqual(['B']);
    expect(refusedServices(attemptFor('A', 'B'), problem('/serviceIds/7', '/priority', '/serviceIds/x'))).toEqual([]);
    expect(refusedServices(attemptFor('A'), { type: '', title: '', status: 409, code: 'serviceClosed' })).toEqual([]);
  });
});

describe('where to go first', () => {
  const issued = (
    label: string,
    toMs: number | null,
    visit = [makeErrand({ label: 'X', next: false })],
  ): IssuedTicket => ({
    id: label,
    token: label,
    view: makeTicketView({ label, estimate: toMs === null ? null : { fromMs: 0, toMs }, visit }),
  });

  it('is what the server says', () => {
    const visit = [makeErrand({ label: 'A001' }), makeErrand({ label: 'B001', next: true })];
    const tickets = [issued('A001', 1, visit), issued('B001', 9, visit)];
    expect(firstToGo(tickets)?.view.label).toBe('B001');
    expect(inOrderToGo(tickets).map(({ view }) => view.label)).toEqual(['B001', 'A001']);
  });

  it('is else the shortest wait, and the first of those that nobody can tell', () => {
    expect(firstToGo([issued('A001', null), issued('B001', 9), issued('C001', 5)])?.view.label).toBe('C001');
    expect(firstToGo([issued('A001', null), issued('B001', null)])?.view.label).toBe('A001');
    expect(firstToGo([])).toBeNull();
    expect(inOrderToGo([])).toEqual([]);
  });
});
