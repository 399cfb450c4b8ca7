import { type ReportQuery, writeQuery } from './report-query.ts';

/** Fetches the report as CSV and hands it to the browser's downloads. False if the server did not give it. */
export async function downloadCsv(query: ReportQuery): Promise<boolean> {
  try {
    const response = await fetch(`/api/v1/reports/sop${writeQuery(query)}`, {
      headers: { accept: 'text/csv' },
      credentials: 'same-origin',
    });
    if (!response.ok) return false;
    const url = URL.createObjectURL(await response.blob());
    const link = document.createElement('a');
    link.href = url;
    link.download = `loket-${query.from}-${query.to}-${query.groupBy}.csv`;
    link.click();
    // The browser has its own hold on the data once the click has been handled.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    return true;
  } catch {
    return false;
  }
}
