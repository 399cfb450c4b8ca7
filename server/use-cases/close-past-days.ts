import { actorName } from '../domain/actor.ts';
import type { ExpiryReason, Ticket } from '../domain/ticket.ts';
import { listCurrentDuties } from '../store/duty-store.ts';
import { listUnclosedTickets } from '../store/find-ticket.ts';
import type { Unit } from '../store/unit-of-work.ts';
import { changeDuty } from './change-duty.ts';
import { changeTicket, requireTicket } from './change-ticket.ts';
import type { Deps } from './deps.ts';

/** In one transaction, so that the officers of the new day do not wait for the old one. */
const MOST_AT_ONCE = 100;

/**
 * Closes the business days before today: tickets left over expire, duties left open end. Nothing depends on it running on time:
 * a line is only ever read for today. Repeated until nothing is left; safe to run at any moment.
 */
export async function closePastDays(deps: Deps, mallId: string): Promise<void> {
  const actor = { kind: 'system', mallId } as const;
  let left = true;
  while (left) {
    left = await deps.uow.run(mallId, actorName(actor), async (unit) => {
      const ids = await listUnclosedTickets(unit.tx, mallId, unit.businessDay);
      for (const id of ids.slice(0, MOST_AT_ONCE)) await expireTicket(unit, await requireTicket(unit, id));
      await closeDuties(unit);
      return ids.length > MOST_AT_ONCE;
    });
  }
}

const LEFT_BECAUSE: Partial<Record<Ticket['state'], ExpiryReason>> = {
  waiting: 'notCalled',
  called: 'notCome',
  noShow: 'notCome',
};

/** By the ordinary steps of the machine: a called visitor has not come, a service left open is set aside, then both expire. */
async function expireTicket(unit: Unit, ticket: Ticket): Promise<void> {
  const { at } = unit;
  const counterId = ticket.counterId ?? '';
  let open = ticket;
  const reason = LEFT_BECAUSE[ticket.state] ?? 'leftOpen';
  if (ticket.state === 'called') open = await changeTicket(unit, ticket, { type: 'markNoShow', at, counterId });
  if (ticket.state === 'serving') {
    open = await changeTicket(unit, ticket, { type: 'hold', at, counterId, reason: 'closeOfDay' });
  }
  await changeTicket(unit, open, { type: 'expire', at, reason });
}

async function closeDuties(unit: Unit): Promise<void> {
  for (const duty of await listCurrentDuties(unit.tx, unit.mallId)) {
    if (duty.businessDay >= unit.businessDay) continue;
    await changeDuty(unit, duty, { type: 'close', at: unit.at, reason: null, cause: 'closeOfDay' });
  }
}
