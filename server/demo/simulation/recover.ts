import type { CounterView } from '../../../contract/counter.ts';
import { MINUTE } from './day-times.ts';
import type { DeskHands } from './desk-hands.ts';

/** Somebody outside the simulation is at this console: they are left alone until nothing has moved for so long (real time). */
const HANDS_OFF_MS = 2 * MINUTE;

/**
 * Something was refused that should have gone well: looks at how things stand. `answerLost`: a server that was away explains it,
 * and the work goes on from there. Otherwise somebody else works at this counter, and the simulation keeps its hands off.
 */
export async function recoverDesk(desk: DeskHands, answerLost: boolean): Promise<void> {
  desk.startAnew();
  const counter = await readOwnCounter(desk);
  if (counter === null) return desk.leave();
  if (answerLost) return goOn(desk, counter);
  waitForHandsOff(desk, counter);
}

/** Null when the counter is not this officer's any more. */
async function readOwnCounter(desk: DeskHands): Promise<CounterView | null> {
  const [me, reply] = [await desk.officer.me(), await desk.officer.listCounters()];
  const counter = reply.ok ? reply.value.counters.find(({ id }) => id === desk.counterId) : undefined;
  return counter?.duty?.personId === me.personId ? counter : null;
}

function waitForHandsOff(desk: DeskHands, before: CounterView): void {
  desk.later(desk.day.pace.fromReal(HANDS_OFF_MS), async () => {
    const counter = await readOwnCounter(desk);
    if (counter === null) return desk.leave();
    if (traceOf(counter) === traceOf(before)) return goOn(desk, counter);
    waitForHandsOff(desk, counter);
  });
}

/** Changes whenever somebody does something at the counter. */
function traceOf({ duty, current }: CounterView): string {
  const { id, state, lastCalledAt } = current ?? { id: '', state: '', lastCalledAt: 0 };
  return [duty?.state, duty?.since, id, state, lastCalledAt].join();
}

async function goOn(desk: DeskHands, { duty, current }: CounterView): Promise<void> {
  if (duty?.state === 'break') {
    const reply = await desk.officer.openCounter(desk.counterId);
    if (!reply.ok) return desk.leave();
  }
  if (current === null) return desk.lookSoon();
  const found = desk.day.hall.caseOf(current);
  if (current.state === 'called') return desk.called(found);
  found.state = 'serving';
  return desk.serve(found);
}
