import { Hourglass, TriangleAlert, Users } from 'lucide';
import { formatEstimate, formatMinutes, formatNumber, formatOpening, formatTime } from '../ui-shared/format.ts';
import { Icon } from '../ui-shared/icon.tsx';
import { hoursWords } from '../ui-shared/texts/hours-texts.ts';
import { kioskHoursTexts } from '../ui-shared/texts/kiosk-hours-texts.ts';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import type { ServiceEntry } from './directory.ts';
import { directory, mallClock } from './kiosk-store.ts';
import { describeClosed } from './service-words.ts';

/** How the service stands now: its line, its quota and its hours; or why it is closed, and what to do instead. */
export function CheckState(props: { entry: ServiceEntry }) {
  const { live } = props.entry;
  if (!live.open) return <Closed entry={props.entry} />;
  // Where nobody sits at a counter that should serve, the line says so, and no forecast is worth more.
  const isTight = live.forecast === 'tight' && (live.countersOpen > 0 || !live.hours.open);
  return (
    <>
      {isTight && <Tight entry={props.entry} />}
      <Queue entry={props.entry} />
    </>
  );
}

function Queue(props: { entry: ServiceEntry }) {
  const { live, service } = props.entry;
  return (
    <div class="queue-now" data-read>
      <Icon icon={Users} size="2em" />
      <p>
        <strong>{t(kioskTexts.waiting(live.waiting))}</strong>
        {live.estimate !== null && <span class="queue-line">{formatEstimate(live.estimate)}</span>}
        <Quota entry={props.entry} />
        <Opening entry={props.entry} />
        <span class="queue-target">{t(kioskTexts.waitTarget(formatMinutes(service.standard.waitTargetMs)))}</span>
      </p>
    </div>
  );
}

function Quota(props: { entry: ServiceEntry }) {
  const { quotaLeft } = props.entry.live;
  if (quotaLeft === null) return null;
  const { regular, priority } = quotaLeft;
  if (regular > 0) return <span class="queue-line">{t(kioskHoursTexts.quotaLeft(formatNumber(regular)))}</span>;
  return <span class="queue-target is-near">{t(kioskHoursTexts.quotaPriority(formatNumber(priority)))}</span>;
}

/** From when the counters serve, where a number can be taken before that. */
function Opening(props: { entry: ServiceEntry }) {
  const { hours, countersOpen } = props.entry.live;
  if (!hours.open && hours.reason !== null) {
    return <span class="queue-target">{t(kioskHoursTexts.servesLater(hoursWords(hours, mallClock())))}</span>;
  }
  return countersOpen === 0 ? <span class="queue-target">{t(kioskTexts.noCounterYet)}</span> : null;
}

function Tight(props: { entry: ServiceEntry }) {
  const { closesAt } = props.entry.live.hours;
  const closing = closesAt === null ? null : formatTime(closesAt, mallClock().timeZone);
  return (
    <div class="queue-now closed-now" data-read>
      <Icon icon={Hourglass} size="2em" />
      <p>
        <strong>{t(kioskHoursTexts.tightTitle)}</strong>
        <span class="queue-target">
          {t(closing === null ? kioskHoursTexts.tightOpen : kioskHoursTexts.tightText(closing))}
        </span>
      </p>
    </div>
  );
}

function Closed(props: { entry: ServiceEntry }) {
  const { live } = props.entry;
  return (
    <div class="queue-now closed-now" data-read>
      <Icon icon={TriangleAlert} size="2em" />
      <div>
        <p>
          <strong>{t(kioskTexts.closedHere)}</strong>
          <span class="queue-line">{describeClosed(live)}</span>
        </p>
        <ul class="instead">
          <ComeBack entry={props.entry} />
          {directory.value?.open === true && <li>{t(kioskHoursTexts.otherServices)}</li>}
          <li>{t(kioskHoursTexts.askDesk)}</li>
        </ul>
      </div>
    </div>
  );
}

/** When to come again, unless the sentence above has said it already. */
function ComeBack(props: { entry: ServiceEntry }) {
  const { closedReason, ticketsAt } = props.entry.live;
  if (closedReason === 'outage' || closedReason === 'noCounter' || closedReason === 'ticketsNotYet') return null;
  if (ticketsAt === null) {
    return closedReason === 'quotaFull' || closedReason === 'lineFull' ? (
      <li>{t(kioskHoursTexts.comeBackDay)}</li>
    ) : null;
  }
  const { now, timeZone } = mallClock();
  return <li>{t(kioskHoursTexts.comeBack(formatOpening(ticketsAt, now, timeZone)))}</li>;
}
