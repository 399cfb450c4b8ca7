import type { Measure, SopReport, SopRow } from '../../contract/report.ts';

const COUNTS = [
  'tickets',
  'served',
  'returned',
  'referred',
  'transferred',
  'noShow',
  'cancelled',
  'expired',
  'open',
  'outOfOrder',
  'walkDirect',
  'waitOverOutage',
  'serviceOverOutage',
  'unattendedMs',
] as const satisfies readonly (keyof SopRow)[];

const MEASURES = ['wait', 'way', 'service'] as const satisfies readonly (keyof SopRow)[];
const FIGURES = ['n', 'meanMs', 'medianMs', 'p90Ms', 'withinShare'] as const satisfies readonly (keyof Measure)[];

/** The report as RFC 4180 CSV in UTF-8 with a byte order mark, so that a spreadsheet reads the letters. Durations in ms. */
export function sopCsv(report: SopReport): string {
  const measures = MEASURES.flatMap((measure) => FIGURES.map((figure) => `${measure}.${figure}`));
  const header = [report.groupBy, 'name', ...COUNTS, ...measures];
  const lines = [header, ...[...report.rows, report.total].map(cellsOf)];
  return `\uFEFF${lines.map((cells) => cells.map(escapeCell).join(',')).join('\r\n')}\r\n`;
}

function cellsOf(row: SopRow): string[] {
  const counts = COUNTS.map((column) => row[column]);
  const figures = MEASURES.flatMap((measure) => FIGURES.map((figure) => row[measure][figure]));
  return [row.key, row.name, ...[...counts, ...figures].map((value) => (value === null ? '' : String(value)))];
}

/** A cell that a spreadsheet would take for a formula is led by an apostrophe. */
function escapeCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
