import type { CounterView } from '../../contract/counter.ts';
import type { FloorAlarm, FloorView } from '../../contract/floor.ts';
import type { Me } from '../../contract/session.ts';
import { mayLetIn, mayTouch } from '../outages/outage-rights.ts';
import { mayOpen } from '../permissions.ts';

/** What can be done about an alarm, the best first. */
export type AlarmAction =
  | { readonly kind: 'sit'; readonly counter: CounterView }
  | { readonly kind: 'look'; readonly counterId: string }
  | { readonly kind: 'declare'; readonly serviceId: string }
  | { readonly kind: 'letIn'; readonly serviceId: string; readonly name: string }
  | { readonly kind: 'devices' };

type Floor = Pick<FloorView, 'counters' | 'services' | 'planned'>;

/** Only what this person may do is offered. */
export function actionsFor(alarm: FloorAlarm, floor: Floor, me: Me): AlarmAction[] {
  switch (alarm.kind) {
    case 'unattended':
      return [...sitFor(alarm.subjectId, floor, me), ...declareFor(alarm.subjectId, floor, me)];
    case 'overdue':
      return sitFor(alarm.subjectId, floor, me);
    case 'plannedAbsent':
      return sitAt(
        floor.counters.find(({ id }) => id === alarm.subjectId),
        me,
      );
    case 'breakOverdue':
    case 'heldLong':
      return [{ kind: 'look', counterId: alarm.subjectId }];
    case 'lineFull':
      return letInFor(alarm.subjectId, floor, me);
    case 'displayAway':
      return mayOpen('devices', me.role) ? [{ kind: 'devices' }] : [];
  }
}

function sitAt(counter: CounterView | undefined, me: Me): AlarmAction[] {
  const may = mayOpen('counter', me.role) && counter !== undefined && mayTouch(me, counter.agencyId);
  return may && counter.duty === null ? [{ kind: 'sit', counter }] : [];
}

/** A counter of this service that stands empty: one that is planned first, one whose own work it is before one that helps. */
function sitFor(serviceId: string, floor: Floor, me: Me): AlarmAction[] {
  const rank = (counter: CounterView): number => {
    const isPrimary = counter.services.some((one) => one.serviceId === serviceId && one.kind === 'primary');
    return (floor.planned.includes(counter.id) ? 0 : 2) + (isPrimary ? 0 : 1);
  };
  const empty = floor.counters
    .filter((counter) => counter.duty === null && counter.services.some((one) => one.serviceId === serviceId))
    .sort((a, b) => rank(a) - rank(b) || a.number - b.number);
  return sitAt(empty[0], me);
}

function declareFor(serviceId: string, floor: Floor, me: Me): AlarmAction[] {
  const service = floor.services.find((one) => one.serviceId === serviceId);
  const isDeclared = service === undefined || service.closedReason === 'outage';
  return isDeclared || !mayTouch(me, service.agencyId) ? [] : [{ kind: 'declare', serviceId }];
}

function letInFor(serviceId: string, floor: Floor, me: Me): AlarmAction[] {
  const service = floor.services.find((one) => one.serviceId === serviceId);
  if (service === undefined || !mayLetIn(me, service.agencyId)) return [];
  return [{ kind: 'letIn', serviceId, name: service.serviceName }];
}
