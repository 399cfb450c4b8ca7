import type { BoardCall, BoardCounter, BoardView, BoardWaiting, Notice } from '../contract/board.ts';
import { priorityRuleText } from '../ui-shared/texts/priority-rule-texts.ts';
import type { ShownCall } from './announcer-state.ts';

/** What the parts of the board show, computed from a view. Pure. */

/** The calls beside the dominant one, newest first. A ticket that is dominant does not stand here a second time. */
export function otherCalls(view: BoardView, dominant: ShownCall | null, most = 5): readonly BoardCall[] {
  return view.lastCalls.filter((call) => call.ticketLabel !== dominant?.ticketLabel).slice(0, most);
}

/** The mall's notices, and among them the rule of priority as it is set: whoever is overtaken may know why. */
export function readNotices(view: Pick<BoardView, 'notices' | 'mall'>): readonly Notice[] {
  const rule = priorityRuleText(view.mall.priorityFactors);
  return rule === null ? view.notices : [...view.notices, { id: 'priority-rule', text: rule.id, textEn: rule.en }];
}

const DUTY_ORDER: Record<BoardCounter['duty'], number> = { open: 0, break: 1, closed: 2 };

/** Open ones first, then by number. */
export function orderCounters(counters: readonly BoardCounter[]): readonly BoardCounter[] {
  return counters.slice().sort((a, b) => DUTY_ORDER[a.duty] - DUTY_ORDER[b.duty] || a.number - b.number);
}

export interface AgencyWaiting {
  readonly agencyId: string;
  readonly shortName: string;
  readonly colour: string;
  readonly waiting: number;
}

/** People waiting per agency, in the order in which the agencies come in the view. */
export function waitingByAgency(services: readonly BoardWaiting[]): readonly AgencyWaiting[] {
  const agencies = new Map<string, AgencyWaiting>();
  for (const service of services) {
    const before = agencies.get(service.agencyId)?.waiting ?? 0;
    agencies.set(service.agencyId, {
      agencyId: service.agencyId,
      shortName: service.agencyShortName,
      colour: service.agencyColour,
      waiting: before + service.waiting,
    });
  }
  return [...agencies.values()];
}

/** "Zona A · Kependudukan" → "Kependudukan": the code stands beside it, large. A name of another form stays whole. */
export function zoneTitle(name: string, code: string): string {
  const [first = '', ...rest] = name.split(' · ');
  return rest.length > 0 && first.endsWith(` ${code}`) ? rest.join(' · ') : name;
}

/** "Loket 12" → word and number, so that the number can be the larger of the two; another name stays whole. */
export function splitCounterName(name: string): { word: string; number: string } {
  const parts = /^(.*\D)\s(\d+)$/.exec(name);
  return parts === null ? { word: '', number: name } : { word: parts[1] ?? '', number: parts[2] ?? '' };
}
