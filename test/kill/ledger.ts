import type { IssuedTicket } from '../../contract/ticket.ts';

/** Journal types that a command of an officer makes of a ticket. */
export type Effect =
  | 'ticketCalled'
  | 'ticketRecalled'
  | 'serviceStarted'
  | 'ticketHeld'
  | 'ticketResumed'
  | 'noShowMarked'
  | 'ticketTransferred'
  | 'serviceFinished';

export interface Seen {
  id: string;
  label: string;
  token: string;
}

/** A command that got no answer. `ticketId` is null for "call whoever is next". */
interface LostCommand {
  ticketId: string | null;
  counterId: string;
  effect: Effect;
}

/** What the clients know for certain, and what they do not: the measure of the database after each kill. */
export class Ledger {
  /** By requestId. */
  readonly issued = new Map<string, Seen>();
  readonly lostIssues = new Set<string>();
  /** The request ids of the tickets of one visit, for each visit that was asked for. */
  readonly visits: string[][] = [];
  /** How often each effect on each ticket was acknowledged. */
  readonly effects = new Map<string, number>();
  lostCommands: LostCommand[] = [];
  /** What the last look into the database said about requests that had got no answer. */
  readonly found = new Map<string, boolean>();
  readonly faults: string[] = [];
  readonly counts = { tickets: 0, calls: 0, commands: 0, repeats: 0, lost: 0, lostButDone: 0, refused: 0 };
  /** Requests acknowledged since the last look. */
  fresh: string[] = [];

  fault(text: string): void {
    this.faults.push(text);
  }

  /** `wasAsked`: an earlier request with this id had got no answer. */
  acknowledgeIssue(requestId: string, status: number, ticket: IssuedTicket, wasAsked: boolean): void {
    const seen: Seen = { id: ticket.id, label: ticket.view.label, token: ticket.token };
    const known = this.issued.get(requestId);
    const expected = this.found.get(requestId);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(seen)) {
      this.fault(`request ${requestId} gave ${known.label}, then ${seen.label}`);
    }
    if (wasAsked && expected !== undefined && status !== (expected ? 200 : 201)) {
      this.fault(`request ${requestId} repeated: ${status}, though it was ${expected ? '' : 'not '}in the database`);
    }
    this.found.delete(requestId);
    this.lostIssues.delete(requestId);
    if (known !== undefined) return;
    this.adoptIssue(requestId, seen);
    this.counts.tickets += 1;
    this.fresh.push(requestId);
  }

  adoptIssue(requestId: string, seen: Seen): void {
    this.issued.set(requestId, seen);
  }

  loseIssue(requestId: string): void {
    this.counts.lost += 1;
    if (!this.issued.has(requestId)) this.lostIssues.add(requestId);
  }

  acknowledge(ticketId: string, effect: Effect): void {
    this.counts.commands += 1;
    if (effect === 'ticketCalled') this.counts.calls += 1;
    this.adopt(ticketId, effect);
  }

  adopt(ticketId: string, effect: Effect): void {
    const key = effectKey(ticketId, effect);
    this.effects.set(key, (this.effects.get(key) ?? 0) + 1);
  }

  lose(command: LostCommand): void {
    this.counts.lost += 1;
    this.lostCommands.push(command);
  }

  /** The one lost command that explains what nobody was told of; it explains nothing else. */
  takeLost(ticketId: string, effect: Effect, counterId: string | null): boolean {
    const index = this.lostCommands.findIndex((lost) => {
      if (lost.effect !== effect) return false;
      return lost.ticketId === null ? lost.counterId === counterId : lost.ticketId === ticketId;
    });
    if (index < 0) return false;
    this.lostCommands.splice(index, 1);
    this.counts.lostButDone += 1;
    return true;
  }
}

export const effectKey = (ticketId: string, effect: string): string => `${ticketId} ${effect}`;
