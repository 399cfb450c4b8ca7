import type { MOST_ERRANDS } from '../contract/visit.ts';
import type { Flow, Step } from './flow-step.ts';

/** The contract's own number, without its schemas, which would weigh more than the kiosk may. */
const MOST: typeof MOST_ERRANDS = 6;

/** The services that would be taken from this screen: the basket, and the one that is shown. */
export function wantedServices(flow: Flow): readonly string[] {
  const { step, basket } = flow;
  return step.name === 'check' && !basket.includes(step.serviceId) ? [...basket, step.serviceId] : basket;
}

/** Whether one more could be collected after those that are wanted now. */
export function hasRoom(flow: Flow): boolean {
  return wantedServices(flow).length < MOST;
}

/** Whether there is room for the service that is shown. */
export function fits(flow: Flow): boolean {
  return wantedServices(flow).length <= MOST;
}

/** "Tambah layanan lain": what is shown is put into the basket, and the search for the next begins at the start. */
export function collect(flow: Flow): Flow {
  const isAsking = flow.step.name === 'check' || flow.step.name === 'basket';
  return isAsking && hasRoom(flow) ? { step: { name: 'start' }, trail: [], basket: wantedServices(flow) } : flow;
}

/** Takes services out. An empty basket is the start of everything; a refusal is over when what it named is gone. */
export function remove(flow: Flow, serviceIds: readonly string[]): Flow {
  if (flow.step.name !== 'basket') return flow;
  const basket = flow.basket.filter((serviceId) => !serviceIds.includes(serviceId));
  if (basket.length === 0) return { step: { name: 'start' }, trail: [], basket };
  const { refusal } = flow.step;
  const stays = refusal === null || refusal.serviceIds.some((serviceId) => basket.includes(serviceId));
  const step: Step = { name: 'basket', refusal: stays ? refusal : null };
  return { ...flow, step, basket };
}

export function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
