import type { Role } from '../contract/words.ts';
import type { Page } from './route.ts';

/** Who finds which page in the menu. A courtesy: what is allowed is decided by the server. */
const WHO: Record<Page, readonly Role[]> = {
  home: ['officer', 'supervisor', 'admin', 'auditor'],
  counter: ['officer', 'supervisor'],
  floor: ['supervisor', 'admin', 'auditor'],
  roster: ['supervisor', 'admin', 'auditor'],
  outages: ['officer', 'supervisor', 'admin'],
  report: ['supervisor', 'admin', 'auditor'],
  devices: ['admin'],
  setUp: ['supervisor', 'admin', 'auditor'],
};

export function mayOpen(page: Page, role: Role): boolean {
  return WHO[page].includes(role);
}
