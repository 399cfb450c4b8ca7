import type { Summary } from './tally.ts';

const ROWS = [
  ['visitors', 'Visitors'],
  ['issued', 'Tickets issued'],
  ['turnedAway', 'Turned away (service closed)'],
  ['served', 'Served'],
  ['returned', 'Returned (documents lacking)'],
  ['reentered', 'Back with the documents'],
  ['visitsWithErrands', 'Visits with several errands'],
  ['referred', 'Referred elsewhere'],
  ['transferred', 'Transfers'],
  ['held', 'Set aside for a while'],
  ['recalled', 'Repeated calls'],
  ['noShow', 'No-shows'],
  ['reinstated', 'No-shows put right'],
  ['cancelled', 'Gave up the place'],
  ['outOfOrder', 'Called out of order'],
  ['sentHome', 'Sent home at closing'],
  ['left', 'Still there'],
  ['announcements', 'Announcements heard'],
  ['announcementsMissed', 'Announcements missed'],
  ['requests', 'HTTP requests'],
  ['repeats', 'Requests repeated'],
] as const satisfies readonly (readonly [keyof Summary, string])[];

/** What came of the day, one thing a line. */
export function writeSummary(summary: Summary): string {
  const width = Math.max(...ROWS.map(([, name]) => name.length));
  const line = (name: string, value: string) => `  ${name.padEnd(width)}  ${value.padStart(8)}`;
  const refusals = Object.entries(summary.refusals).map(([code, times]) => `${code} ${times}`);
  return [
    ...ROWS.map(([key, name]) => line(name, String(summary[key]))),
    line('Wall time', `${(summary.wallMs / 1000).toFixed(1)} s`),
    `  Refusals: ${refusals.length === 0 ? 'none' : refusals.join(', ')}`,
  ].join('\n');
}
