import { createHash } from 'node:crypto';
import { type IssueVisit, MOST_ERRANDS } from '../../contract/visit.ts';
import type { Priority } from '../../contract/words.ts';
import { type Actor, actorName } from '../domain/actor.ts';
import type { SetUp } from '../store/set-up-store.ts';
import type { Unit } from '../store/unit-of-work.ts';
import type { Deps } from './deps.ts';
import { channelOf, findWrittenTicket, openVisit, type WrittenTicket, writeTicket } from './issue-ticket.ts';
import { Refused } from './refused.ts';
import { type Admission, requireAdmission } from './require-admission.ts';

/** All tickets of a visit in the order asked for. `repeated`: an earlier request with this id had made them. */
export type IssuedVisit = { tickets: WrittenTicket[]; repeated: boolean };

/**
 * Several errands in one go: one visit with a place in each line, all of them or none. A refusal names the service that gave it
 * (`fields`). The same request id gives the same visit, always.
 */
export async function issueVisit(deps: Deps, actor: Actor, request: IssueVisit): Promise<IssuedVisit> {
  const setUp = await deps.setUp.current();
  const { requestId, serviceIds, priority = 'none' } = request;
  const channel = channelOf(actor);
  return deps.uow.run(actor.mallId, actorName(actor), async (unit) => {
    const known = await findWrittenVisit(unit, requestId);
    if (known !== null) return { tickets: known, repeated: true };
    const visitId = await openVisit(unit, deps, { priority, channel });
    const common = { visitId, priority, channel, factors: setUp.mall.priorityFactors };
    const tickets: WrittenTicket[] = [];
    for (const [index, serviceId] of serviceIds.entries()) {
      const admission = await admitErrand(unit, setUp, { index, serviceId, way: channel, priority });
      tickets.push(
        await writeTicket(unit, deps, { ...common, requestId: errandRequestId(requestId, index), admission }),
      );
    }
    return { tickets, repeated: false };
  });
}

async function admitErrand(
  unit: Unit,
  setUp: SetUp,
  { index, ...asked }: { index: number; serviceId: string; way: 'kiosk' | 'officer'; priority: Priority },
): Promise<Admission> {
  try {
    return await requireAdmission(unit, setUp, asked);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new Refused(error.code, {
      ...error.details,
      fields: [{ path: `/serviceIds/${index}`, message: error.code }],
    });
  }
}

async function findWrittenVisit(unit: Unit, requestId: string): Promise<WrittenTicket[] | null> {
  const tickets: WrittenTicket[] = [];
  for (let index = 0; index < MOST_ERRANDS; index += 1) {
    const ticket = await findWrittenTicket(unit, errandRequestId(requestId, index));
    if (ticket === null) break;
    tickets.push(ticket);
  }
  return tickets.length === 0 ? null : tickets;
}

/** The first ticket has the visit's own request id; those of the others follow from it (UUID version 8: by a rule of one's own). */
export function errandRequestId(requestId: string, index: number): string {
  if (index === 0) return requestId;
  const digits = createHash('sha256').update(`${requestId} ${index}`).digest('hex');
  const variant = '89ab'[Number.parseInt(digits.charAt(16), 16) % 4] ?? '8';
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}
