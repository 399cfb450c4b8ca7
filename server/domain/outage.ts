import type { OutageCause, OutageScope } from '../../contract/words.ts';
import type { PersonActor } from './actor.ts';
import type { Interval } from './calendar/serving-day.ts';
import { coveredMs, intersect } from './intervals.ts';
import { accept, type Result, refuse } from './result.ts';

/** A disruption (gangguan) of the mall, an agency or a service. Instants in epoch ms; people by their ids. */
export type Outage = {
  id: string;
  mallId: string;
  scope: OutageScope;
  /** Of the mall, the agency or the service. */
  subjectId: string;
  cause: OutageCause;
  /** For the visitors, shown as it is. */
  reason: string;
  declaredAt: number;
  declaredBy: string | null;
  /** When service is expected back; null: nobody knows yet. */
  expectedUntil: number | null;
  liftedAt: number | null;
  liftedBy: string | null;
};

export type OutageEvent = { at: number } & (
  | {
      type: 'outageDeclared';
      outageId: string;
      mallId: string;
      scope: OutageScope;
      subjectId: string;
      cause: OutageCause;
      reason: string;
      expectedUntil: number | null;
      declaredBy: string;
    }
  | { type: 'outageChanged'; reason: string; expectedUntil: number | null }
  | { type: 'outageLifted'; liftedBy: string }
);

export type OutageCommand = { at: number } & (
  | { type: 'change'; reason: string; expectedUntil: number | null }
  | { type: 'lift'; liftedBy: string }
);

/** News about an outage, or its end. One that is over stays as it was. */
export function decideOutage(outage: Outage, command: OutageCommand): Result<OutageEvent, 'outageOver'> {
  if (outage.liftedAt !== null) return refuse('outageOver');
  const { at } = command;
  switch (command.type) {
    case 'change':
      return accept({ type: 'outageChanged', at, reason: command.reason, expectedUntil: command.expectedUntil });
    case 'lift':
      return accept({ type: 'outageLifted', at, liftedBy: command.liftedBy });
  }
}

export function evolveOutage(outage: Outage | null, event: OutageEvent): Outage {
  if (event.type === 'outageDeclared') {
    if (outage !== null) throw new Error(`outage ${outage.id} was declared twice`);
    const { outageId: id, mallId, scope, subjectId, cause, reason, declaredBy, expectedUntil, at } = event;
    const said = { cause, reason, declaredAt: at, declaredBy, expectedUntil };
    return { id, mallId, scope, subjectId, ...said, liftedAt: null, liftedBy: null };
  }
  if (outage === null) throw new Error(`${event.type} before outageDeclared`);
  switch (event.type) {
    case 'outageChanged':
      return { ...outage, reason: event.reason, expectedUntil: event.expectedUntil };
    case 'outageLifted':
      return { ...outage, liftedAt: event.at, liftedBy: event.liftedBy };
  }
}

type Concerned = { mallId: string; agencyId: string; serviceId: string };

/** Whether a service suffers from it. */
export function outageConcerns(outage: Pick<Outage, 'scope' | 'subjectId'>, service: Concerned): boolean {
  switch (outage.scope) {
    case 'mall':
      return outage.subjectId === service.mallId;
    case 'agency':
      return outage.subjectId === service.agencyId;
    case 'service':
      return outage.subjectId === service.serviceId;
  }
}

const WIDEST_FIRST: readonly OutageScope[] = ['mall', 'agency', 'service'];

/** The one that is said about a service, of those that last: the widest explains most, then the newest. Null for none. */
export function outageOf<O extends Pick<Outage, 'scope' | 'subjectId' | 'declaredAt'>>(
  lasting: readonly O[],
  service: Concerned,
): O | null {
  const [said] = lasting
    .filter((outage) => outageConcerns(outage, service))
    .toSorted((a, b) => WIDEST_FIRST.indexOf(a.scope) - WIDEST_FIRST.indexOf(b.scope) || b.declaredAt - a.declaredAt);
  return said ?? null;
}

/**
 * Causes that the agency could not help. A wait or a service that overran its target meanwhile stays "over" in the record, and the
 * report says how long it was disturbed: equipment, materials and staff are the agency's own to look after.
 */
export const BEYOND_HELP: readonly OutageCause[] = ['centralSystem', 'network', 'power', 'disaster'];

/** How much of a time (epoch ms) such outages lay over, ms. Where several did, it counts once; null: it lasts. */
export function outageOverlapMs(outages: readonly { from: number; to: number | null }[], time: Interval): number {
  if (outages.length === 0) return 0;
  return coveredMs(
    intersect(
      outages.map(({ from, to }) => ({ from, to: to ?? time.to })),
      [time],
    ),
  );
}

/**
 * Who may declare, change and lift: whoever belongs to an agency only what concerns that agency, a supervisor or admin of the whole
 * mall anything. `agencyId` is that of the outage's subject; null for the mall.
 */
export function mayDeclareOutage(
  actor: Pick<PersonActor, 'role' | 'agencyId'>,
  subject: { agencyId: string | null },
): boolean {
  if (actor.role === 'auditor') return false;
  if (actor.agencyId !== null) return subject.agencyId === actor.agencyId;
  return actor.role !== 'officer';
}
