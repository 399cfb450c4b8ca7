/** I and O are left out: on paper they read as 1 and 0 (domain.md §6). A digit may stand first, a letter ends it. */
const CODE = /^[1-9]?[A-HJ-NP-Z]{1,2}$/;

export function isSeriesCode(code: string): boolean {
  return CODE.test(code);
}

/** `A117`: the code, then at least three digits. Screens put a thin space between. */
export function ticketLabel(seriesCode: string, number: number): string {
  return `${seriesCode}${String(number).padStart(3, '0')}`;
}
