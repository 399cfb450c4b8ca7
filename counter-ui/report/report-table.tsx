import type { Measure, SopReport, SopRow } from '../../contract/report.ts';
import { formatNumber, formatPercent } from '../../ui-shared/format.ts';
import { groupTexts, reportTexts } from '../../ui-shared/texts/counter-report-texts.ts';
import { language, type Text, t } from '../../ui-shared/texts/language.ts';
import { catalogue } from '../catalogue-store.ts';
import { formatMinuteFigure } from './minute-figure.ts';
import { formatPeriod, isDay } from './period.ts';

/** The figures, one row a group and the total last. The share within the standard is also a bar from zero. */
export function ReportTable({ report }: { report: SopReport }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
    <section class="report-scroll" tabIndex={0} aria-label={t(reportTexts.tableRegion)}>
      <table class="report-table">
        <TableHead group={t(groupTexts[report.groupBy])} />
        <tbody>
          {orderRows(report).map((row) => (
            <Row key={row.key} row={row} name={nameOf(row, report)} colour={colourOf(row, report)} />
          ))}
        </tbody>
        <tfoot>
          <Row row={report.total} name={t(reportTexts.total)} colour={null} />
        </tfoot>
      </table>
    </section>
  );
}

const COUNTS: readonly (readonly [Text, (row: SopRow) => number])[] = [
  [reportTexts.tickets, (row) => row.tickets],
  [reportTexts.served, (row) => row.served],
  [reportTexts.returned, (row) => row.returned],
  [reportTexts.elsewhere, (row) => row.transferred + row.referred],
  [reportTexts.noShow, (row) => row.noShow],
  [reportTexts.dropped, (row) => row.cancelled + row.expired],
  [reportTexts.open, (row) => row.open],
  [reportTexts.outOfOrder, (row) => row.outOfOrder],
  [reportTexts.walkDirect, (row) => row.walkDirect],
];

function TableHead({ group }: { group: string }) {
  const measure = [reportTexts.median, reportTexts.p90, reportTexts.within];
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {group}
        </th>
        <th scope="col" rowSpan={2} class="number alone-head">
          {t(reportTexts.aloneColumn)}
        </th>
        <th scope="colgroup" colSpan={COUNTS.length} class="measure-start">
          {t(reportTexts.count)}
        </th>
        <th scope="colgroup" colSpan={3} class="measure-start">
          {t(reportTexts.wait)}
        </th>
        <th scope="colgroup" colSpan={3} class="measure-start">
          {t(reportTexts.service)}
        </th>
      </tr>
      <tr>
        {COUNTS.map(([name], index) => (
          <th key={name.id} scope="col" class={index === 0 ? 'number measure-start' : 'number'}>
            {t(name)}
          </th>
        ))}
        {[...measure, ...measure].map((name, index) => (
          <th
            key={`${index}`}
            scope="col"
            class={index % 3 === 0 ? 'number measure-start' : index % 3 === 2 ? '' : 'number'}
          >
            {t(name)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Row({ row, name, colour }: { row: SopRow; name: string; colour: string | null }) {
  return (
    <tr>
      <th scope="row">
        <span class="row-name">
          {colour !== null && <span class="agency-bar" style={{ background: colour }} />}
          {name}
        </span>
      </th>
      <Alone ms={row.unattendedMs} />
      {COUNTS.map(([title, count], index) => (
        <td key={title.id} class={cellClass(count(row), index === 0)}>
          {formatNumber(count(row))}
        </td>
      ))}
      <MeasureCells measure={row.wait} disrupted={row.waitOverOutage} />
      <MeasureCells measure={row.service} disrupted={row.serviceOverOutage} />
    </tr>
  );
}

function cellClass(count: number, isFirst: boolean): string {
  return `number${count === 0 ? ' zero' : ''}${isFirst ? ' measure-start' : ''}`;
}

/** What an Ombudsman looks at first. A counter has no line of its own, so nobody waits at it alone. */
function Alone({ ms }: { ms: number | null }) {
  if (ms === null) return <td class="number zero">–</td>;
  const minutes = Math.round(ms / 60_000);
  return (
    <td class={ms === 0 ? 'number zero' : 'number alone'}>{ms > 0 && minutes === 0 ? '<1' : formatNumber(minutes)}</td>
  );
}

function MeasureCells({ measure, disrupted }: { measure: Measure; disrupted: number }) {
  const minutes = (ms: number | null): string => (ms === null ? '–' : formatMinuteFigure(ms, language.value));
  return (
    <>
      <td class="number measure-start">{minutes(measure.medianMs)}</td>
      <td class="number">{minutes(measure.p90Ms)}</td>
      <td class="share">
        {measure.withinShare === null ? '–' : <ShareBar share={measure.withinShare} />}
        {disrupted > 0 && <small class="disrupted">{t(reportTexts.outageMark(formatNumber(disrupted)))}</small>}
      </td>
    </>
  );
}

function ShareBar({ share }: { share: number }) {
  return (
    <span class="share-cell">
      <span class="share-bar">
        <span class="share-fill" style={{ width: `${share * 100}%` }} />
      </span>
      <span class="share-number">{formatPercent(share)}</span>
    </span>
  );
}

/** Counters by number: "Loket 10" after "Loket 9". The rest is in order already. */
function orderRows({ rows, groupBy }: SopReport): SopRow[] {
  if (groupBy !== 'counter') return rows;
  return [...rows].sort((a, b) => a.name.localeCompare(b.name, 'id-ID', { numeric: true }));
}

function nameOf(row: SopRow, report: SopReport): string {
  // Nobody has called them, so they are at no counter.
  if (report.groupBy === 'counter' && row.key === '') return t(reportTexts.notCalled);
  if (report.groupBy !== 'day' || !isDay(row.key)) return row.name;
  return formatPeriod({ from: row.key, to: row.key }, language.value === 'id' ? 'id-ID' : 'en-GB');
}

function colourOf(row: SopRow, report: SopReport): string | null {
  const mall = catalogue.value;
  if (mall === null || report.groupBy === 'day' || report.groupBy === 'counter') return null;
  const agencyId =
    report.groupBy === 'agency' ? row.key : mall.services.find((service) => service.id === row.key)?.agencyId;
  return mall.agencies.find((agency) => agency.id === agencyId)?.colour ?? null;
}
