import type { ProblemCode } from '../../../contract/problem.ts';
import type { Reply } from './api-client.ts';
import type { Day } from './day.ts';
import { SECOND } from './day-times.ts';
import type { DeskHands, DeskState } from './desk-hands.ts';
import type { Case, HallDesk } from './hall.ts';
import { awaitVisitor, lookAround } from './moves.ts';
import type { OfficerClient } from './officer-client.ts';
import { recoverDesk } from './recover.ts';
import { serveVisitor } from './serve.ts';
import type { Break, Shift } from './shifts.ts';

/** A counter with its officer, driven through the public API. One thing at a time, as a person does. */
export class Desk implements HallDesk, DeskHands {
  readonly counterId: string;
  readonly serviceIds: ReadonlySet<string>;
  readonly day: Day;
  officer: OfficerClient;
  state: DeskState = 'away';
  lineIsEmpty = false;
  breaks: readonly Break[];
  heldOut = 0;
  readonly heldBack: Case[] = [];
  orderedReason: string | null = null;
  /** What is planned belongs to a thread; when things turn out otherwise a new one begins, and the old plans are void. */
  #thread = 0;
  #tail: Promise<void> = Promise.resolve();
  #console: { close(): void } | null = null;

  constructor(day: Day, shift: Shift, serviceIds: readonly string[], officer: OfficerClient) {
    this.day = day;
    this.counterId = shift.counterId;
    this.serviceIds = new Set(serviceIds);
    this.officer = officer;
    this.breaks = shift.breaks;
    if (shift.opensAt !== null) day.schedule.at(shift.opensAt, () => this.#inTurn(() => this.#open()));
  }

  isAttended(): boolean {
    return this.state === 'working' || this.state === 'idle';
  }

  isIdle(): boolean {
    return this.state === 'idle';
  }

  ring(): void {
    this.lineIsEmpty = false;
    if (this.state !== 'idle') return;
    this.startAnew();
    this.later(this.day.rng.between(2, 8) * SECOND, () => this.look());
  }

  welcomeBack(held: Case): void {
    this.heldBack.push(held);
    this.ring();
  }

  later(ms: number, act: () => Promise<void>): void {
    const thread = this.#thread;
    this.day.schedule.after(ms, () => this.#inTurn(async () => (thread === this.#thread ? act() : undefined)));
  }

  startAnew(): void {
    this.#thread += 1;
    this.state = 'working';
  }

  look(): Promise<void> {
    return lookAround(this);
  }

  lookSoon(): void {
    this.later(this.day.rng.between(5, 25) * SECOND, () => this.look());
  }

  called(visitor: Case): Promise<void> {
    return awaitVisitor(this, visitor);
  }

  serve(visitor: Case): Promise<void> {
    return serveVisitor(this, visitor);
  }

  recover(answerLost: boolean): Promise<void> {
    return recoverDesk(this, answerLost);
  }

  async settle(reply: Reply<unknown>, doneBefore: ProblemCode): Promise<boolean> {
    if (reply.ok || (reply.repeated && reply.code === doneBefore)) return true;
    await this.recover(reply.repeated);
    return false;
  }

  leave(): void {
    this.#thread += 1;
    this.state = 'left';
    this.#console?.close();
    this.#console = null;
    const { hall } = this.day;
    for (const held of this.heldBack.splice(0)) hall.attendedDesk(hall.serviceOf(held))?.welcomeBack(held);
  }

  /** Somebody else sits down here, openly; a visitor at the counter stays. */
  takeOver(successor: OfficerClient): Promise<void> {
    return this.#inTurn(async () => {
      const before = this.officer;
      const reply = await successor.openCounter(this.counterId, { takeOver: true });
      if (!reply.ok) return;
      this.officer = successor;
      await this.#watch();
      // Whoever left still has the page open, and hears that the counter has changed hands.
      this.day.schedule.after(20 * SECOND, async () => void (await before.callNext(this.counterId)));
      if (this.state === 'working') return;
      this.startAnew();
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

  async #watch(): Promise<void> {
    const { cookie } = this.officer;
    this.#console?.close();
    if (cookie === null || this.day.watchConsole === null) return;
    this.#console = this.day.watchConsole(this.counterId, cookie, ({ waiting, next }) => {
      if (waiting > 0 && next !== null) this.ring();
    });
  }

  #inTurn(act: () => Promise<void>): Promise<void> {
    this.#tail = this.#tail.then(act);
    return this.#tail;
  }
}
