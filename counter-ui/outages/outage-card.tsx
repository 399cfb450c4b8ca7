import type { OutageView } from '../../contract/outage.ts';
import { formatMinutes, formatOpening, formatTime } from '../../ui-shared/format.ts';
import { everySecond } from '../../ui-shared/server-clock.ts';
import { outagePageTexts } from '../../ui-shared/texts/counter-outage-texts.ts';
import { outageWords } from '../../ui-shared/texts/hours-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { outageCauseTexts } from '../../ui-shared/texts/outage-texts.ts';
import { timeZone } from '../catalogue-store.ts';

interface OutageActions {
  onChange(outage: OutageView): void;
  onLift(outage: OutageView): void;
}

/** One that lasts: what visitors read, since when, and the two things that can be done about it. */
export function OutageCard({ outage, actions }: { outage: OutageView; actions: OutageActions | null }) {
  const now = everySecond.value;
  const zone = timeZone.value;
  const since = formatOpening(outage.declaredAt, now, zone);
  const { declaredBy, expectedUntil } = outage;
  return (
    <li class="outage" data-outage={outage.id}>
      <span class="agency-bar" style={outage.agencyColour === null ? {} : { background: outage.agencyColour }} />
      <div class="outage-words">
        <p class="outage-head">
          <strong>{outage.subject}</strong>
          <span class="chip chip--break">{t(outageCauseTexts[outage.cause])}</span>
        </p>
        <p>{outageWords(outage, { timeZone: zone, now })}</p>
        <p class="muted">
          {t(declaredBy === '' ? outagePageTexts.bySystem(since) : outagePageTexts.by(declaredBy, since))}
        </p>
        {expectedUntil !== null && expectedUntil < now && (
          <p class="over-word">{t(outagePageTexts.backOverdue(formatOpening(expectedUntil, now, zone)))}</p>
        )}
      </div>
      {actions !== null && (
        <div class="outage-actions">
          <button type="button" class="button" onClick={() => actions.onChange(outage)}>
            {t(outagePageTexts.change)}
          </button>
          <button type="button" class="button button--strong" onClick={() => actions.onLift(outage)}>
            {t(outagePageTexts.lift)}
          </button>
        </div>
      )}
    </li>
  );
}

/** One that is over: a line. */
export function PastOutage({ outage }: { outage: OutageView }) {
  const { declaredAt, liftedAt } = outage;
  if (liftedAt === null) return null;
  const zone = timeZone.value;
  const lasted = formatMinutes(liftedAt - declaredAt);
  const from = formatOpening(declaredAt, liftedAt, zone);
  return (
    <li class="outage outage--past">
      <span class="agency-bar" style={outage.agencyColour === null ? {} : { background: outage.agencyColour }} />
      <p class="outage-words">
        <strong>{outage.subject}</strong>
        <span class="muted"> {outage.reason}</span>
      </p>
      <p class="muted outage-time">{t(outagePageTexts.lasted(from, formatTime(liftedAt, zone), lasted))}</p>
    </li>
  );
}
