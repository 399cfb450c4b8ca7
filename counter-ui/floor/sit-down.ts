import type { CounterAnswer } from '../../contract/counter.ts';
import type { Problem } from '../../contract/problem.ts';
import { send } from '../api.ts';
import { navigate } from '../route.ts';
import { sitAt } from '../session.ts';

/** Takes an empty counter and goes there. Undefined: done; otherwise what stood in the way (null: no answer). */
export async function sitDown(counterId: string): Promise<Problem | null | undefined> {
  const reply = await send<CounterAnswer>('POST', `/counters/${counterId}/open`, {});
  if (!reply.ok) return reply.problem;
  sitAt(counterId);
  navigate('counter');
  return undefined;
}
