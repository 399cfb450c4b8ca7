import { actorName } from '../domain/actor.ts';
import { hoursAt } from '../domain/calendar/hours-at.ts';
import { closedByRule, type DutyStanding } from '../domain/closed-by-rule.ts';
import type { Duty } from '../domain/duty.ts';
import { nextCall } from '../domain/next-call.ts';
import { readLastStepAt } from '../store/counter-activity.ts';
import { findCurrentDuty, listCurrentDuties } from '../store/duty-store.ts';
import { findAttendedTicketId } from '../store/find-ticket.ts';
import { readLineFronts } from '../store/next-call-store.ts';
import { readLastTicketEntry } from '../store/ticket-history.ts';
import { loadTickets } from '../store/ticket-store.ts';
import type { Reading } from '../store/view-source.ts';
import { listVisitTickets } from '../store/visit-store.ts';
import { changeDuty } from './change-duty.ts';
import type { Deps } from './deps.ts';

/** Read beside the writer first, and then once more inside the transaction. */
type Moment = Pick<Reading, 'db' | 'setUp' | 'mallId' | 'businessDay' | 'now'>;

/** Closes the counters that their officers left without closing: after hours, or while people waited. The journal names the rule. */
export async function closeByRule(deps: Deps, reading: Reading): Promise<void> {
  const { mallId, setUp, businessDay } = reading;
  const { rules } = setUp.mall;
  for (const duty of await listCurrentDuties(reading.db, mallId)) {
    if (duty.businessDay !== businessDay) continue;
    if (closedByRule(await readStanding(reading, duty), rules, reading.now) === null) continue;
    await deps.uow.run(mallId, actorName({ kind: 'system', mallId }), async (unit) => {
      // Asked again inside the transaction: the officer may have come back in this very second.
      const { tx: db, at } = unit;
      const current = await findCurrentDuty(db, { counterId: duty.counterId });
      if (current?.id !== duty.id || unit.businessDay !== businessDay) return;
      const standing = await readStanding({ db, setUp, mallId, businessDay, now: at }, current);
      const cause = closedByRule(standing, rules, at);
      if (cause !== null) await changeDuty(unit, current, { type: 'close', at, reason: null, cause });
    });
  }
}

async function readStanding(moment: Moment, duty: Duty): Promise<DutyStanding> {
  const { db, setUp, businessDay, now } = moment;
  const { counterId } = duty;
  const agencyId = setUp.counters.get(counterId)?.agencyId ?? '';
  const { closesAt } = hoursAt(setUp.calendar, { agencyId, ticketsFromMin: null, ticketsUntilMin: null }, now);
  const lastStepAt = await readLastStepAt(db, counterId, businessDay);
  const { idleCloseMs } = setUp.mall.rules;
  // Who could have been called is asked only where it can matter.
  const isQuiet = idleCloseMs !== null && now > Math.max(duty.since, lastStepAt ?? 0) + idleCloseMs;
  return {
    duty,
    busy: (await findAttendedTicketId(db, counterId)) !== null,
    lastStepAt,
    closesAt,
    callableSince: isQuiet && duty.state === 'open' ? await readCallableSince(moment, counterId) : null,
  };
}

/** Since when the next of a counter's line has waited with nothing else going on for that visitor; null: nobody can be called. */
async function readCallableSince({ db, mallId, businessDay, now }: Moment, counterId: string): Promise<number | null> {
  const next = nextCall(await readLineFronts(db, { mallId, counterId, businessDay }), now);
  if (next === null) return null;
  const [ticket] = await loadTickets(db, [next.place.ticketId]);
  const visit = await listVisitTickets(db, ticket === undefined ? [] : [ticket.visitId]);
  let since = 0;
  for (const { id } of visit) since = Math.max(since, (await readLastTicketEntry(db, id))?.at ?? 0);
  return since;
}
