import { DoorClosed, List, Search, TriangleAlert } from 'lucide';
import type { ServiceLive } from '../contract/catalogue.ts';
import type { HoursView } from '../contract/hours.ts';
import { formatOpening } from '../ui-shared/format.ts';
import { Icon } from '../ui-shared/icon.tsx';
import { closedMallTexts, closedTexts } from '../ui-shared/texts/kiosk-closed-texts.ts';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import type { Directory } from './directory.ts';
import { dispatch, mallClock, mallHours } from './kiosk-store.ts';
import { StepHeading } from './step-heading.tsx';

/** Nothing can be taken: why, and when again. What every service needs can still be looked up. */
export function ClosedMall(props: { directory: Directory }) {
  const lives = Array.from(props.directory.services.values(), (entry) => entry.live);
  const disruption = lives.find((live) => live.outage !== null)?.outage ?? null;
  const hours = mallHours.value;
  const isDisrupted = hours?.open === true && disruption !== null;
  return (
    <section class="step step-calm closed-mall" data-testid="closed-mall">
      <Icon
        icon={isDisrupted ? TriangleAlert : DoorClosed}
        size="3em"
        class={isDisrupted ? 'calm-icon is-near' : 'calm-icon'}
      />
      <StepHeading>{t(closedMallTexts[isDisrupted ? 'outage' : (hours?.reason ?? 'other')])}</StepHeading>
      {isDisrupted ? (
        <Back note={disruption.reason} label={t(closedTexts.expectedBack)} at={disruption.expectedUntil} />
      ) : (
        <Back
          note={hours?.note ?? null}
          label={t(hours?.reason === 'notYetOpen' ? closedTexts.opensFirst : closedTexts.opens)}
          at={opensNext(hours)}
        />
      )}
      {/* How long a disruption lasts, no calendar knows. */}
      <TicketsFrom
        lives={isDisrupted ? [] : lives}
        opensAt={isDisrupted ? disruption.expectedUntil : opensNext(hours)}
      />
      <p class="calm-text closed-mall-meanwhile">{t(closedTexts.meanwhile)}</p>
      <div class="closed-mall-ways">
        <button type="button" class="button button-outline" onClick={() => dispatch({ type: 'searchOpened' })}>
          <Icon icon={Search} />
          {t(kioskTexts.searchOpen)}
        </button>
        <button type="button" class="button button-outline" onClick={() => dispatch({ type: 'browseOpened' })}>
          <Icon icon={List} />
          {t(closedTexts.browse)}
        </button>
      </div>
    </section>
  );
}

function opensNext(hours: HoursView | null): number | null {
  return hours?.opensAt ?? null;
}

/** The name of the day, and the one thing that whoever stands here wants to know, large. */
function Back(props: { note: string | null; label: string; at: number | null }) {
  const { note, label, at } = props;
  const { now, timeZone } = mallClock();
  return (
    <>
      {note !== null && <p class="closed-mall-note">{note}</p>}
      {at !== null && at > now && (
        <p class="closed-mall-opens" data-read>
          <span>{label}</span>
          <strong>{formatOpening(at, now, timeZone, true)}</strong>
        </p>
      )}
    </>
  );
}

/** When numbers can be taken, if that is not when the counters open. */
function TicketsFrom(props: { lives: readonly ServiceLive[]; opensAt: number | null }) {
  const times = props.lives.flatMap((live) => live.ticketsAt ?? []);
  const { now, timeZone } = mallClock();
  if (times.length === 0) return props.opensAt === null ? <p class="calm-text">{t(closedTexts.unknown)}</p> : null;
  const first = Math.min(...times);
  return (
    <p class="calm-text" data-read>
      {t(closedTexts.tickets(formatOpening(first, now, timeZone)))}
    </p>
  );
}
