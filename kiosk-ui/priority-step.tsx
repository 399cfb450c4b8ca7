import { Accessibility, Baby, Ticket, Waves } from 'lucide';
import type { Priority } from '../contract/words.ts';
import { Icon, type IconDrawing } from '../ui-shared/icon.tsx';
import { kioskHoursTexts } from '../ui-shared/texts/kiosk-hours-texts.ts';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { type Text, t } from '../ui-shared/texts/language.ts';
import { BackButton } from './back-button.tsx';
import { catalogue, findService } from './kiosk-store.ts';
import { ElderlyPerson, ExpectantMother } from './priority-icons.ts';
import { describeRule } from './priority-rule.ts';
import { Scroller } from './scroller.tsx';
import { startAttempt } from './start-attempt.ts';
import { StepHeading } from './step-heading.tsx';

const TILES: { priority: Priority; icon: IconDrawing; name: Text; hint?: Text }[] = [
  { priority: 'elderly', icon: ElderlyPerson, name: kioskTexts.elderly, hint: kioskTexts.elderlyHint },
  { priority: 'disability', icon: Accessibility, name: kioskTexts.disability, hint: kioskTexts.disabilityHint },
  { priority: 'pregnant', icon: ExpectantMother, name: kioskTexts.pregnant },
  { priority: 'child', icon: Baby, name: kioskTexts.child },
  { priority: 'none', icon: Ticket, name: kioskTexts.noPriority, hint: kioskTexts.noPriorityHint },
  { priority: 'disaster', icon: Waves, name: kioskTexts.disaster },
];

/** Step three: one kind question for the whole visit. Every answer takes the tickets at once. */
export function PriorityStep(props: { serviceIds: readonly string[] }) {
  const { serviceIds } = props;
  const factors = catalogue.value?.mall.priorityFactors ?? [];
  const rule = describeRule(factors);
  const isRegularUsedUp = serviceIds.length === 1 && serviceIds.every(hasNoRegular);
  return (
    <section class="step">
      <div class="step-head">
        <StepHeading>{t(kioskTexts.whoseTurn)}</StepHeading>
        <p class="step-note" data-read>
          {t(kioskTexts.whoseTurnWhy)} {rule}
        </p>
      </div>
      <Scroller label={t(kioskTexts.whoseTurn)} class="scroller-full">
        <div class="priorities">
          {TILES.map(({ priority, icon, name, hint }) => {
            const isUsedUp = priority === 'none' && isRegularUsedUp;
            const note = isUsedUp ? kioskHoursTexts.regularUsedUp : hint;
            return (
              <button
                key={priority}
                type="button"
                class="priority"
                data-priority={priority}
                disabled={isUsedUp}
                onClick={() => startAttempt(serviceIds, priority)}
              >
                <Icon icon={icon} size="2em" />
                <span class="priority-name" data-read>
                  {t(name)}
                </span>
                {note && <span class="priority-hint">{t(note)}</span>}
              </button>
            );
          })}
        </div>
      </Scroller>
      <div class="actions">
        <BackButton />
      </div>
    </section>
  );
}

/** Only the priority reserve of its quota is left. */
function hasNoRegular(serviceId: string): boolean {
  return findService(serviceId)?.live.quotaLeft?.regular === 0;
}
