import type { TicketDetail } from '../../../contract/ticket.ts';
import type { Reply } from './api-client.ts';
import type { Day } from './day.ts';
import { MINUTE, SECOND } from './day-times.ts';
import type { Case, HallDesk } from './hall.ts';
import { type CallStep, nextLook, nextMove, stepsAfterCall } from './officer-behaviour.ts';
import type { OfficerClient } from './officer-client.ts';
import { recoverDesk } from './recover.ts';
import { serveCase } from './serve.ts';
import type { Break, Shift } from './shifts.ts';
import { missCall } from './visits.ts';

/** `working`: something is under way or about to be; `idle`: at the counter with nobody waiting. */
type DeskState = 'away' | 'working' | 'idle' | 'break' | 'left';

/** A counter with its officer, driven through the public API. One thing at a time, as a person does. */
export class Desk implements HallDesk {
  readonly counterId: string;
  readonly serviceIds: ReadonlySet<string>;
  readonly day: Day;
  officer: OfficerClient;
  /** Set aside and back, waiting to be served on. */
  readonly heldBack: Case[] = [];
  heldOut = 0;
  orderedReason: string | null = null;
  #state: DeskState = 'away';
  #lineIsEmpty = false;
  #breaks: Break[];
  /** What is planned belongs to a thread; when things turn out otherwise, a new one begins and the old plans are void. */
  #thread = 0;
  #tail: Promise<void> = Promise.resolve();
  #console: { close(): void } | null = null;

  constructor(day: Day, shift: Shift, serviceIds: readonly string[], officer: OfficerClient) {
    this.day = day;
    this.counterId = shift.counterId;
    this.serviceIds = new Set(serviceIds);
    this.officer = officer;
    this.#breaks = shift.breaks;
    if (shift.opensAt !== null) day.schedule.at(shift.opensAt, () => this.#inTurn(() => this.#open()));
  }

  isAttended(): boolean {
    return this.#state === 'working' || this.#state === 'idle';
  }

  isIdle(): boolean {
    return this.#state === 'idle';
  }

  ring(): void {
    this.#lineIsEmpty = false;
    if (this.#state !== 'idle') return;
    this.startAnew();
    this.later(this.#reaction(), () => this.look());
  }

  welcomeBack(held: Case): void {
    this.heldOut -= 1;
    this.heldBack.push(held);
    this.ring();
  }

  /** Plans a step of this counter. It is dropped when a new thread has begun by then. */
  later(ms: number, act: () => Promise<void>): void {
    const thread = this.#thread;
    this.day.schedule.after(ms, () => this.#inTurn(async () => (thread === this.#thread ? act() : undefined)));
  }

  startAnew(): void {
    this.#thread += 1;
    this.#state = 'working';
  }

  /** Tidies up, then sees what is next. */
  lookSoon(): void {
    this.later(this.day.rng.between(5, 25) * SECOND, () => this.look());
  }

  leave(): void {
    this.#thread += 1;
    this.#state = 'left';
    this.#console?.close();
    this.#console = null;
  }

  /** Somebody else sits down here, openly; a visitor at the counter stays. */
  takeOver(successor: OfficerClient): Promise<void> {
    return this.#inTurn(async () => {
      const before = this.officer;
      const reply = await successor.openCounter(this.counterId, { takeOver: true });
      if (!reply.ok) return;
      this.officer = successor;
      await this.#watch();
      // The one who left still has the page open, and hears that the counter has changed hands.
      this.day.schedule.after(20 * SECOND, async () => void (await before.callNext(this.counterId)));
      if (this.#state !== 'working') {
        this.startAnew();
        this.lookSoon();
      }
    });
  }

  /** True when it is done, by this try or by an earlier one whose answer was lost. Otherwise finds out how things stand. */
  async settle(reply: Reply<unknown>, doneBefore: 'ticketWrongState' | 'dutyWrongState' | 'counterNotOpen'): Promise<boolean> {
    if (reply.ok || (reply.repeated && reply.code === doneBefore)) return true;
    await recoverDesk(this, reply.repeated);
    return false;
  }

  async look(): Promise<void> {
    const { schedule, hall, rng } = this.day;
    const view = {
      now: schedule.now(),
      heldBack: this.heldBack.length,
      heldOut: this.heldOut,
      nextBreak: this.#breaks[0] ?? null,
      callsOutOfOrder: this.orderedReason !== null && hall.waitingFor(this.serviceIds).length > 2,
      lineIsEmpty: this.#lineIsEmpty,
    };
    switch (nextMove(view)) {
      case 'close':
        return this.#close();
      case 'resume':
        return this.#resume();
      case 'pause':
        return this.#pause();
      case 'callOutOfOrder':
        return this.#callOutOfOrder();
      case 'callNext':
        return this.#callNext();
      case 'wait':
        this.startAnew();
        this.#state = 'idle';
        this.later(nextLook(view, rng.between(5, 9) * MINUTE) - view.now, () => {
          this.#lineIsEmpty = false;
          return this.look();
        });
    }
  }

  /** A visitor was called: comes, comes after another call, or does not come. */
  async afterCall(called: Case, steps: readonly CallStep[] = stepsAfterCall(called.visitor, called.hasMissed)): Promise<void> {
    const [next, ...rest] = steps;
    if (next === undefined) return;
    called.state = 'called';
    this.later(next.afterMs, async () => {
      const reply = await this.officer.step(called.ticketId, next.step);
      if (!(await this.settle(reply, 'ticketWrongState'))) return;
      if (next.step === 'start') {
        called.state = 'serving';
        return serveCase(this, called);
      }
      this.day.tally.count(next.step === 'recall' ? 'recalled' : 'noShow');
      if (next.step === 'recall') return this.afterCall(called, rest);
      missCall(this.day, called);
      this.lookSoon();
    });
  }

  async #open(): Promise<void> {
    const reply = await this.officer.openCounter(this.counterId);
    // Somebody sits here already: the counter is theirs.
    if (!reply.ok) return this.leave();
    await this.#watch();
    this.startAnew();
    this.lookSoon();
  }

  async #callNext(): Promise<void> {
    this.#lineIsEmpty = true;
    const reply = await this.officer.callNext(this.counterId);
    if (!reply.ok) return recoverDesk(this, reply.repeated);
    if (reply.value.ticket === null) return this.look();
    this.#lineIsEmpty = false;
    return this.#called(reply.value.ticket);
  }

  async #callOutOfOrder(): Promise<void> {
    const favoured = this.day.hall.waitingFor(this.serviceIds).at(-1);
    const reason = this.orderedReason;
    this.orderedReason = null;
    if (favoured === undefined || reason === null) return this.look();
    const reply = await this.officer.callTicket(this.counterId, { ticketId: favoured.ticketId, reason });
    if (!reply.ok) return recoverDesk(this, reply.repeated);
    this.day.tally.count('outOfOrder');
    return this.#called(reply.value.ticket);
  }

  #called(ticket: TicketDetail): Promise<void> {
    return this.afterCall(this.day.hall.caseOf(ticket));
  }

  async #resume(): Promise<void> {
    const held = this.heldBack.shift();
    if (held === undefined) return this.look();
    const reply = await this.officer.step(held.ticketId, 'resume');
    if (!(await this.settle(reply, 'ticketWrongState'))) return;
    held.state = 'serving';
    return serveCase(this, held);
  }

  async #pause(): Promise<void> {
    const [due, ...rest] = this.#breaks;
    if (due === undefined) return this.look();
    this.#breaks = rest;
    const { reason, note } = due;
    const reply = await this.officer.pauseCounter(this.counterId, { reason, ...(note === null ? {} : { note }) });
    if (!(await this.settle(reply, 'dutyWrongState'))) return;
    this.#state = 'break';
    this.later(due.lengthMs, async () => {
      const back = await this.officer.openCounter(this.counterId);
      if (!back.ok) return this.leave();
      this.startAnew();
      this.#lineIsEmpty = false;
      this.lookSoon();
    });
  }

  async #close(): Promise<void> {
    const reply = await this.officer.closeCounter(this.counterId);
    if (await this.settle(reply, 'counterNotOpen')) this.leave();
  }

  async #watch(): Promise<void> {
    const { cookie } = this.officer;
    this.#console?.close();
    if (cookie === null || this.day.watchConsole === null) return;
    this.#console = this.day.watchConsole(this.counterId, cookie, ({ waiting, next }) => {
      if (waiting > 0 && next !== null) this.ring();
    });
  }

  #reaction(): number {
    return this.day.rng.between(2, 8) * SECOND;
  }

  #inTurn(act: () => Promise<void>): Promise<void> {
    this.#tail = this.#tail.then(act);
    return this.#tail;
  }
}
