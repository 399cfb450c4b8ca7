import type { TransferTicket } from '../../contract/ticket.ts';
import { actorName, type PersonActor } from '../domain/actor.ts';
import { changeTicket, requireTicket } from './change-ticket.ts';
import type { Deps } from './deps.ts';
import { readNextLeg } from './next-leg.ts';
import { serviceOutageMs } from './outage-time.ts';
import { requireOpenDuty } from './require-duty.ts';

/** Sends a visitor on to another service: same number, same visit, original arrival, a new leg under that service's standard. */
export async function transferTicket(
  deps: Deps,
  actor: PersonActor,
  ticketId: string,
  request: TransferTicket,
): Promise<void> {
  const setUp = await deps.setUp.current();
  await deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const { counterId } = await requireOpenDuty(unit, actor);
    const ticket = await requireTicket(unit, ticketId);
    const { agencyId, leg } = await readNextLeg(unit, setUp, ticket, request.serviceId);
    const reason = request.reason ?? null;
    const disturbed = { serviceOutageMs: await serviceOutageMs(unit, setUp, ticket) };
    const command = { type: 'transfer', at: unit.at, counterId, reason, ...leg, ...disturbed } as const;
    await changeTicket(unit, ticket, command, agencyId);
  });
}
