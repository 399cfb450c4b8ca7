import type { CallFacts } from '../domain/call-facts.ts';
import type { Ticket } from '../domain/ticket.ts';
import type { CounterPlace } from '../store/service-store.ts';
import type { SetUp } from '../store/set-up-store.ts';
import type { Unit } from '../store/unit-of-work.ts';
import { announceCall, changeTicket } from './change-ticket.ts';
import { waitOutageMs } from './outage-time.ts';

/** The call itself, once it is decided who is called and why: in the ticket, in the journal and in the hall. */
export async function makeCall(
  unit: Unit,
  setUp: SetUp,
  call: { ticket: Ticket; counter: CounterPlace; personId: string; facts: CallFacts; outOfOrderReason: string | null },
): Promise<void> {
  const { ticket, counter, personId, facts, outOfOrderReason } = call;
  await changeTicket(unit, ticket, {
    type: 'call',
    at: unit.at,
    counterId: counter.id,
    personId,
    outOfOrderReason,
    facts,
    waitOutageMs: await waitOutageMs(unit, setUp, ticket),
  });
  await announceCall(unit, { ticketId: ticket.id, counterId: counter.id, zoneId: counter.zoneId, kind: 'call' });
}
