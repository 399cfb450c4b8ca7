/** Thin space (U+2009): the one form of a number everywhere, "A 117". */
const THIN_SPACE = '\u2009';

/** "A117" → "A 117". The series code may begin with a digit ("4K017"); a label of another form stays as it is. */
export function formatTicketLabel(label: string): string {
  const parts = /^(.*[A-Z])(\d+)$/.exec(label);
  return parts === null ? label : `${parts[1]}${THIN_SPACE}${parts[2]}`;
}
