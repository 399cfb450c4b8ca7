import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../../contract/problem.ts';
import { send as sendRequest } from '../api.ts';

/** One POST at a time. `problem` is undefined while nothing is wrong, null for a server that did not answer. */
export function useSending<T>(onDone: (value: T) => void) {
  const [problem, setProblem] = useState<Problem | null | undefined>(undefined);
  const busy = useRef(false);
  const send = async (path: string, body: object): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    const reply = await sendRequest<T>('POST', path, body);
    busy.current = false;
    setProblem(reply.ok ? undefined : reply.problem);
    if (reply.ok) onDone(reply.value);
  };
  return { problem, send };
}
