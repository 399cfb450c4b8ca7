import type { DeclareOutage, OutageAnswer } from '../../../contract/outage.ts';
import type { SetUpAnswer, SetUpApplied } from '../../../contract/set-up.ts';
import type { CallNextAnswer, FinishService, TicketDetail } from '../../../contract/ticket.ts';
import type { ApiPerson } from '../../support/api-person.ts';
import type { Stage } from './stage.ts';

/** A disruption, declared by the supervisor; gives what lifts it. */
export async function disrupt(stage: Stage, outage: Omit<DeclareOutage, 'cause'>): Promise<() => Promise<void>> {
  const supervisor = await stage.person('penyelia');
  const answer = await supervisor.must<OutageAnswer>('/outages', { cause: 'network', ...outage });
  return async () => {
    await supervisor.must(`/outages/${answer.outage.id}/lift`);
  };
}

/** Rows of the set-up, added or changed by the administrator. */
export async function changeSetUp(stage: Stage, rows: Record<string, object[]>): Promise<void> {
  const admin = await stage.person('admin');
  const { body } = await admin.get<SetUpAnswer>('/set-up');
  await admin.must<SetUpApplied>('/set-up/apply', { basedOn: body.version, rows });
}

/** Nobody has to wait for a weekday to see a closed mall: it keeps hours now, and is closed today. Gives what opens it again. */
export async function closeMallToday(stage: Stage, name: string): Promise<() => Promise<void>> {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(Date.now());
  const closure = {
    id: 'tutup-hari-ini',
    agencyId: null,
    fromDay: today,
    toDay: today,
    name,
    opens: null,
    closes: null,
  };
  await changeSetUp(stage, { mall: [{ alwaysOpen: false }], exceptions: [closure] });
  return () =>
    changeSetUp(stage, { mall: [{ alwaysOpen: true }], exceptions: [{ id: 'tutup-hari-ini', remove: true }] });
}

/** The officer at a counter, over the API. */
export class Desk {
  readonly #person: ApiPerson;
  readonly #counter: string;

  private constructor(person: ApiPerson, counter: string) {
    this.#person = person;
    this.#counter = counter;
  }

  /** The demo officer of that number opens the counter of that number. */
  static async open(stage: Stage, number: number): Promise<Desk> {
    const person = await stage.person(`petugas${number}`);
    await person.must(`/counters/loket-${number}/open`);
    return new Desk(person, `loket-${number}`);
  }

  async callNext(): Promise<TicketDetail | null> {
    return (await this.#person.must<CallNextAnswer>(`/counters/${this.#counter}/call-next`)).ticket;
  }

  async start(ticket: TicketDetail): Promise<void> {
    await this.#person.must(`/tickets/${ticket.id}/start`);
  }

  async finish(ticket: TicketDetail, how: FinishService = { outcome: 'completed' }): Promise<void> {
    await this.#person.must(`/tickets/${ticket.id}/finish`, how);
  }

  /** Calls, starts and finishes whoever is next. */
  async serveNext(how?: FinishService): Promise<TicketDetail> {
    const ticket = await this.callNext();
    if (ticket === null) throw new Error(`nobody waits for ${this.#counter}`);
    await this.start(ticket);
    await this.finish(ticket, how);
    return ticket;
  }
}
