import { formatTicketLabel } from './ticket-label.ts';

/** A ticket's number as it looks everywhere. Plain text, so that screen readers read code and digits. */
export function TicketNumber(props: { label: string; class?: string }) {
  const classes = props.class === undefined ? 'ticket-number' : `ticket-number ${props.class}`;
  return <span class={classes}>{formatTicketLabel(props.label)}</span>;
}
