import type { TicketView, VisitErrand } from '../contract/ticket.ts';

/** The number that the page shows on top, and the other numbers of the visit. */
interface Focus {
  view: TicketView;
  others: readonly VisitErrand[];
}

/** What the page follows is one ticket; what its holder must know first may be another of the same visit. */
export function focusVisit(view: TicketView): Focus {
  const next = view.visit.find((errand) => errand.next);
  const label = next?.label ?? view.label;
  return {
    view: next === undefined || next.label === view.label ? view : showErrand(view, next),
    others: view.visit.filter((errand) => errand.label !== label),
  };
}

/** An errand as if it were the page's own ticket. What is only known of the own one is left out. */
function showErrand(view: TicketView, errand: VisitErrand): TicketView {
  const { requirements, next: _, ...shown } = errand;
  return {
    ...view,
    ...shown,
    agencyName: errand.agencyShortName,
    graceUntil: null,
    referredTo: null,
    origin: 'issued',
    standard: { ...view.standard, requirements },
  };
}
