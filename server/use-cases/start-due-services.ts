import { actorName } from '../domain/actor.ts';
import { autoStartAt } from '../domain/auto-start.ts';
import { listTicketIds } from '../store/aside-store.ts';
import { wasTakenBack } from '../store/ticket-history.ts';
import { loadTicket, loadTickets } from '../store/ticket-store.ts';
import type { Reading } from '../store/view-source.ts';
import { changeTicket } from './change-ticket.ts';
import type { Deps } from './deps.ts';

/**
 * Where the mall wants one key less: service begins by itself so many seconds after the last call, and the journal says that it did.
 * Decided from the rows and the clock, so that a server that was away catches up. After a step that was taken back it is the officer's
 * until the next repeat of the call, or the clock would undo the undoing.
 */
export async function startDueServices(deps: Deps, reading: Reading): Promise<void> {
  const { db, mallId, businessDay, now, setUp } = reading;
  const { autoStartMs } = setUp.mall.rules;
  if (autoStartMs === null) return;
  const called = await listTicketIds(db, { mallId, businessDay, states: ['called'] });
  const tickets = await loadTickets(
    db,
    called.map(({ id }) => id),
  );
  for (const { id } of tickets.filter((ticket) => (autoStartAt(ticket, autoStartMs) ?? Infinity) <= now)) {
    if (await wasTakenBack(db, id)) continue;
    await deps.uow.run(mallId, actorName({ kind: 'system', mallId }), async (unit) => {
      // Read again: the officer may have done something meanwhile.
      const ticket = await loadTicket(unit.tx, id);
      const dueAt = ticket === null ? null : autoStartAt(ticket, autoStartMs);
      if (ticket?.counterId == null || dueAt === null || dueAt > unit.at) return;
      if (await wasTakenBack(unit.tx, id)) return;
      await changeTicket(unit, ticket, { type: 'start', at: unit.at, counterId: ticket.counterId, auto: true });
    });
  }
}
