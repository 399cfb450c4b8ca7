import { UserRoundX } from 'lucide';
import { formatMinutes } from '../../ui-shared/format.ts';
import { Icon } from '../../ui-shared/icon.tsx';
import { rosterTexts } from '../../ui-shared/texts/counter-roster-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { timeZone } from '../catalogue-store.ts';
import { CounterLine } from './counter-line.tsx';
import { timesWords } from './duty-words.ts';
import { TimeBar } from './time-bar.tsx';
import type { AgencyGroup, Frame } from './timeline.ts';

/** Seconds are in the sum; on a line of a whole day they cannot be seen. */
const isWorthALine = ({ ms }: AgencyGroup['unattended'][number]): boolean => ms >= 60_000;

/** An agency's day: when people waited with nobody there, then its counters. */
export function AgencySection({ group, frame, now }: { group: AgencyGroup; frame: Frame; now: number }) {
  const { agency, counters, unattended, aloneMs } = group;
  const zone = timeZone.value;
  const serving = agency.serving.length === 0 ? t(rosterTexts.closedDay) : timesWords(agency.serving, zone);
  return (
    <section class="agency-day">
      <header class="agency-head">
        <h2>
          <span class="agency-bar" style={{ background: agency.colour }} />
          {agency.shortName}
        </h2>
        <p class="muted">{t(rosterTexts.serving(serving))}</p>
        {aloneMs > 0 && (
          <p class="agency-alone over-word">
            <Icon icon={UserRoundX} /> {t(rosterTexts.aloneTitle(formatMinutes(aloneMs)))}
          </p>
        )}
      </header>
      <ul class="counter-lines">
        {unattended.filter(isWorthALine).map((service) => (
          <li key={service.serviceId} class="counter-line alone-line">
            <span class="line-name">
              <span class="line-service">{service.serviceName}</span>
              <span class="visually-hidden">{t(rosterTexts.alone)}</span>
            </span>
            <TimeBar frame={frame} now={now} layers={[{ kind: 'alone', times: service.times }]} />
            <span class="line-figure over-word">
              {timesWords(service.times.slice(0, 2), zone)}
              {service.times.length > 2 && ' …'}
            </span>
          </li>
        ))}
        {counters.map((counter) => (
          <CounterLine key={counter.counterId} counter={counter} frame={frame} now={now} />
        ))}
      </ul>
    </section>
  );
}
