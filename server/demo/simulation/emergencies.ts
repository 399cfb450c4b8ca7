import type { Day } from './day.ts';
import { MINUTE, SECOND } from './day-times.ts';
import type { Desk } from './desk.ts';
import type { Incidents } from './incidents.ts';
import type { OfficerClient } from './officer-client.ts';

/** The supervisor's day: a counter to take over, somebody to call before their turn, a disruption of a service. */
export function scheduleIncidents(
  day: Day,
  incidents: Incidents,
  who: { supervisor: OfficerClient; desks: ReadonlyMap<string, Desk> },
): void {
  const { takeOver, callOutOfOrder, outage } = incidents;
  const desk = takeOver === null ? undefined : who.desks.get(takeOver.counterId);
  if (takeOver !== null && desk !== undefined) {
    day.schedule.at(takeOver.at, () => desk.takeOver(who.supervisor));
    day.schedule.at(takeOver.at + 5 * MINUTE, async () => {
      desk.orderedReason = callOutOfOrder?.reason ?? null;
    });
  }
  if (outage !== null) {
    const { serviceId, at, until, reason } = outage;
    day.schedule.at(at, async () => {
      const about = { scope: 'service', subjectId: serviceId, cause: 'centralSystem', reason } as const;
      const declared = await who.supervisor.declareOutage(about);
      if (!declared.ok) return;
      const { id } = declared.value.outage;
      day.schedule.at(until + 10 * SECOND, async () => void (await who.supervisor.liftOutage(id)));
    });
  }
}

/** When the last counter has closed, the supervisor sends home whoever is still there, so that nobody waits for nothing. */
export async function sendHome(day: Day, supervisor: OfficerClient): Promise<void> {
  for (const left of day.hall.listLeft()) {
    const reply = await supervisor.cancel(left.ticketId, { reason: 'Jam layanan hari ini telah berakhir' });
    // Somebody else has seen to them meanwhile.
    const isThrough = !reply.ok && reply.code === 'ticketWrongState';
    if (!reply.ok && !isThrough) continue;
    left.state = 'gone';
    if (reply.ok || reply.repeated) day.tally.count('sentHome');
  }
}
