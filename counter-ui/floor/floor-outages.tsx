import { TriangleAlert } from 'lucide';
import type { OutageView } from '../../contract/outage.ts';
import type { Me } from '../../contract/session.ts';
import { Icon } from '../../ui-shared/icon.tsx';
import { everySecond } from '../../ui-shared/server-clock.ts';
import { floorTexts } from '../../ui-shared/texts/counter-floor-texts.ts';
import { outageWords } from '../../ui-shared/texts/hours-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { catalogue, timeZone } from '../catalogue-store.ts';
import { agencyOf, mayTouch } from '../outages/outage-rights.ts';

interface FloorOutagesProps {
  readonly outages: readonly OutageView[];
  readonly me: Me;
  onChange(outage: OutageView): void;
  onLift(outage: OutageView): void;
}

/** What is disrupted now, in the words that visitors read, and the two things that can be done about it. */
export function FloorOutages({ outages, me, onChange, onLift }: FloorOutagesProps) {
  const mall = catalogue.value;
  if (outages.length === 0) return null;
  return (
    <ul class="floor-outages" aria-label={t(floorTexts.outages)}>
      {outages.map((outage) => (
        <li key={outage.id} class="band band--near">
          <Icon icon={TriangleAlert} size="24px" />
          <p>
            <strong>{outage.subject}</strong>
            <span>{outageWords(outage, { timeZone: timeZone.value, now: everySecond.value })}</span>
          </p>
          {mall !== null && mayTouch(me, agencyOf(outage, mall)) && (
            <div class="floor-outage-actions">
              <button type="button" class="quiet-button" onClick={() => onChange(outage)}>
                {t(floorTexts.change)}
              </button>
              <button type="button" class="button" onClick={() => onLift(outage)}>
                {t(floorTexts.lift)}
              </button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
