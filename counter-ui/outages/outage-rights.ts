import type { Catalogue } from '../../contract/catalogue.ts';
import type { OutageView } from '../../contract/outage.ts';
import type { Me } from '../../contract/session.ts';

/** Whose disruptions and lines are whose to change. A courtesy: the server has the last word. */
export function mayTouch(me: Pick<Me, 'agencyId' | 'role'>, agencyId: string | null): boolean {
  if (me.role === 'auditor') return false;
  return me.agencyId === null ? me.role !== 'officer' : me.agencyId === agencyId;
}

/** The agency that a disruption is about; null for the mall. */
export function agencyOf(
  { scope, subjectId }: Pick<OutageView, 'scope' | 'subjectId'>,
  mall: Catalogue,
): string | null {
  if (scope === 'mall') return null;
  return scope === 'agency' ? subjectId : (mall.services.find(({ id }) => id === subjectId)?.agencyId ?? null);
}

/** More may be let in by a supervisor or admin, within their own agency if they have one. */
export function mayLetIn(me: Pick<Me, 'agencyId' | 'role'>, agencyId: string): boolean {
  return me.role !== 'officer' && mayTouch(me, agencyId);
}
