import type { CounterView, DutyView } from '../../contract/counter.ts';
import type { TicketDetail } from '../../contract/ticket.ts';
import type { Duty } from '../domain/duty.ts';
import { listTicketIds } from '../store/aside-store.ts';
import { listCurrentDuties } from '../store/duty-store.ts';
import type { CounterRow } from '../store/set-up-counters.ts';
import type { SetUp } from '../store/set-up-store.ts';
import type { Reading } from '../store/view-source.ts';
import { readTicketDetails } from './ticket-detail.ts';

/** All counters, or one, with who is on duty and the ticket that is called or served. */
export async function readCounterViews(reading: Reading, counterId?: string): Promise<CounterView[]> {
  const { db, setUp, mallId, businessDay } = reading;
  const duties = await listCurrentDuties(db, mallId);
  const only = counterId === undefined ? {} : { counterId };
  const attended = await listTicketIds(db, { mallId, businessDay, states: ['called', 'serving'], ...only });
  const tickets = await readTicketDetails(
    reading,
    attended.map(({ id }) => id),
  );
  return [...setUp.counters.values()]
    .filter((counter) => !counter.retired && (counterId === undefined || counter.id === counterId))
    .map((counter) => {
      const duty = duties.find((candidate) => candidate.counterId === counter.id);
      const current = tickets.find((ticket) => ticket.counterId === counter.id);
      return counterView(setUp, counter, duty, current);
    });
}

function counterView(
  setUp: SetUp,
  counter: CounterRow,
  duty: Duty | undefined,
  current: TicketDetail | undefined,
): CounterView {
  const agency = setUp.agencies.get(counter.agencyId);
  return {
    id: counter.id,
    number: counter.number,
    name: counter.name,
    zoneId: counter.zoneId,
    zoneName: setUp.zones.get(counter.zoneId)?.name ?? '',
    agencyId: counter.agencyId,
    agencyShortName: agency?.shortName ?? '',
    agencyColour: agency?.colour ?? '',
    services: counter.services.map(({ serviceId, kind, minWaiting }) => {
      return { serviceId, serviceName: setUp.services.get(serviceId)?.name ?? '', kind, minWaiting };
    }),
    duty: duty === undefined ? null : dutyView(setUp, duty),
    current: current ?? null,
  };
}

function dutyView(setUp: SetUp, duty: Duty): DutyView {
  const { id, personId, state, since, breakReason, breakNote, expectedReturnAt } = duty;
  return {
    id,
    personId,
    personName: setUp.people.get(personId)?.name ?? '',
    state,
    since,
    breakReason,
    breakNote,
    expectedReturnAt,
  };
}
