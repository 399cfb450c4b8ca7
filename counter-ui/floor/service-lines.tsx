import { useState } from 'preact/hooks';
import type { FloorService } from '../../contract/floor.ts';
import { formatMinutes, formatNumber } from '../../ui-shared/format.ts';
import { everySecond } from '../../ui-shared/server-clock.ts';
import { floorTexts } from '../../ui-shared/texts/counter-floor-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { closedReasonTexts } from '../../ui-shared/texts/shared-texts.ts';
import { orderServices } from './floor-order.ts';

/** Lines by service: those that hurt first. Services without a line stay folded away. */
export function ServiceLines({ services }: { services: readonly FloorService[] }) {
  const [all, setAll] = useState(false);
  const shown = orderServices(services).filter((one) => all || one.waiting > 0);
  return (
    <section class="lines">
      <header class="floor-title">
        <h2>{t(floorTexts.services)}</h2>
        <button type="button" class="quiet-button" onClick={() => setAll(!all)}>
          {t(all ? floorTexts.showBusy : floorTexts.showAll)}
        </button>
      </header>
      {shown.length === 0 ? (
        <p class="muted">{t(floorTexts.nobody)}</p>
      ) : (
        <table class="lines-table">
          <thead>
            <tr>
              <th scope="col">{t(floorTexts.service)}</th>
              <th scope="col" class="number">
                {t(floorTexts.line)}
              </th>
              <th scope="col" class="number">
                {t(floorTexts.longest)}
              </th>
              <th scope="col">{t(floorTexts.breach)}</th>
              <th scope="col" class="number">
                {t(floorTexts.counters)}
              </th>
              <th scope="col">{t(floorTexts.tickets)}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((service) => (
              <LineRow key={service.serviceId} service={service} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function LineRow({ service }: { service: FloorService }) {
  return (
    <tr>
      <th scope="row">
        <span class="row-name">
          <span class="agency-bar" style={{ background: service.agencyColour }} />
          <span>
            {service.serviceName}
            <small>
              {service.agencyShortName}
              {service.closedNote !== null && ` · ${service.closedNote}`}
            </small>
          </span>
        </span>
      </th>
      <td class="number" data-label={t(floorTexts.line)}>
        {formatNumber(service.waiting)}
      </td>
      <td class="number" data-label={t(floorTexts.longest)}>
        {service.longestWaitMs === null ? '–' : formatMinutes(service.longestWaitMs)}
      </td>
      <td class="nowrap" data-label={t(floorTexts.breach)}>
        <Breach service={service} />
      </td>
      <td class="number" data-label={t(floorTexts.counters)}>
        {formatNumber(service.countersOpen)}
      </td>
      <td class="nowrap" data-label={t(floorTexts.tickets)}>
        <Tickets service={service} />
      </td>
    </tr>
  );
}

function Breach({ service }: { service: FloorService }) {
  const now = everySecond.value;
  if (service.overdue > 0)
    return <strong class="over-word">{t(floorTexts.breachPast(formatNumber(service.overdue)))}</strong>;
  if (service.nextBreachAt === null) return <>–</>;
  return <>{t(floorTexts.breachIn(formatMinutes(Math.max(0, service.nextBreachAt - now))))}</>;
}

/** Whether numbers are given out: why not, how many are left, or that closing time draws near. */
function Tickets({ service }: { service: FloorService }) {
  const { closedReason, quotaLeft, forecast } = service;
  if (closedReason !== null) {
    const grave = closedReason === 'outage' || closedReason === 'lineFull' || closedReason === 'quotaFull';
    return <span class={grave ? 'over-word' : 'muted'}>{t(closedReasonTexts[closedReason])}</span>;
  }
  if (forecast === 'tight') return <span class="near-word">{t(floorTexts.ticketsTight)}</span>;
  if (quotaLeft !== null) return <>{t(floorTexts.ticketsLeft(formatNumber(quotaLeft)))}</>;
  return <span class="muted">{t(floorTexts.ticketsOpen)}</span>;
}
