import type { TicketDetail } from '../../../contract/ticket.ts';
import type { OfficerClient } from './officer-client.ts';
import type { Visitor } from './visitors.ts';

/** A visitor with a ticket, as far as the people in the hall know. */
export type Case = {
  ticketId: string;
  /** What the slip's code opens; null where the slip is not known. */
  token: string | null;
  visitor: Visitor;
  /** Which of the visitor's stages is due. */
  stage: number;
  state: 'waiting' | 'called' | 'serving' | 'held' | 'missed' | 'gone';
  /** Of the stage, before the visitor was set aside. */
  servedMs: number;
  hasMissed: boolean;
};

/** What the hall knows of a counter. */
export type HallDesk = {
  readonly serviceIds: ReadonlySet<string>;
  readonly officer: OfficerClient;
  isAttended(): boolean;
  isIdle(): boolean;
  /** Somebody waits. */
  ring(): void;
  /** A visitor who had been set aside is back. */
  welcomeBack(held: Case): void;
};

/** Who is where: cases by ticket, and the counters. */
export class Hall {
  readonly #cases = new Map<string, Case>();
  readonly #desks: HallDesk[] = [];
  readonly #improvise: (ticket: TicketDetail) => Visitor;

  /** `improvise` makes up what somebody does whose ticket was not taken by the simulation. */
  constructor(improvise: (ticket: TicketDetail) => Visitor) {
    this.#improvise = improvise;
  }

  addDesk(desk: HallDesk): void {
    this.#desks.push(desk);
  }

  /** A visitor has taken a ticket and sits down; may have been called already, when the kiosk's answer was long in coming. */
  admit(ticketId: string, visitor: Visitor, token: string | null): Case {
    const known = this.#cases.get(ticketId);
    if (known !== undefined) return Object.assign(known, { token });
    const admitted: Case = { ticketId, token, visitor, stage: 0, state: 'waiting', servedMs: 0, hasMissed: false };
    this.#cases.set(ticketId, admitted);
    return admitted;
  }

  /** Whose ticket it is. */
  caseOf(ticket: TicketDetail): Case {
    return this.#cases.get(ticket.id) ?? this.admit(ticket.id, this.#improvise(ticket), null);
  }

  /** Somebody sits down to wait for a service: whoever has nothing to do sees it on the screen. */
  ring(serviceId: string): void {
    const serving = this.#desks.filter((desk) => desk.serviceIds.has(serviceId));
    const idle = serving.find((desk) => desk.isIdle());
    if (idle !== undefined) idle.ring();
    else for (const desk of serving) desk.ring();
  }

  /** A counter where somebody sits who can help with the service. */
  attendedDesk(serviceId: string): HallDesk | null {
    return this.#desks.find((desk) => desk.isAttended() && desk.serviceIds.has(serviceId)) ?? null;
  }

  /** The service that somebody is here for now. */
  serviceOf(one: Case): string {
    return one.visitor.stages[one.stage]?.serviceId ?? one.visitor.serviceId;
  }

  waitingFor(serviceIds: ReadonlySet<string>): Case[] {
    return [...this.#cases.values()].filter((one) => one.state === 'waiting' && serviceIds.has(this.serviceOf(one)));
  }

  /** Those who are not through: in line, at a counter or set aside. */
  listLeft(): Case[] {
    return [...this.#cases.values()].filter(({ state }) => state !== 'gone' && state !== 'missed');
  }
}
