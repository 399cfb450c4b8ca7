import type { IssuedTicket } from '../contract/ticket.ts';
import { Slip } from './slip.tsx';
import { VisitSlip } from './visit-slip.tsx';

/** The slip of one number, or that of a visit with several. */
export function AnySlip(props: { tickets: readonly IssuedTicket[]; publicUrl: string | null }) {
  const { tickets, publicUrl } = props;
  const [only, second] = tickets;
  if (only === undefined) return null;
  return second === undefined ? (
    <Slip ticket={only} publicUrl={publicUrl} />
  ) : (
    <VisitSlip tickets={tickets} publicUrl={publicUrl} />
  );
}
