import { Accessibility, Baby, Ticket, Waves } from 'lucide';
import type { Priority } from '../contract/words.ts';
import { Icon, type IconDrawing } from '../ui-shared/icon.tsx';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { type Text, t } from '../ui-shared/texts/language.ts';
import { BackButton } from './back-button.tsx';
import { ElderlyPerson, ExpectantMother } from './priority-icons.ts';
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

/** Step three: one kind question. Every answer takes the ticket at once. */
export function PriorityStep(props: { serviceId: string }) {
  const choose = (priority: Priority) => () => startAttempt(props.serviceId, priority);
  return (
    <section class="step">
      <div class="step-head">
        <StepHeading>{t(kioskTexts.whoseTurn)}</StepHeading>
        <p class="step-note" data-read>
          {t(kioskTexts.whoseTurnWhy)}
        </p>
      </div>
      <Scroller label={t(kioskTexts.whoseTurn)} class="scroller-full">
        <div class="priorities">
          {TILES.map(({ priority, icon, name, hint }) => (
            <button key={priority} type="button" class="priority" data-priority={priority} onClick={choose(priority)}>
              <Icon icon={icon} size="2em" />
              <span class="priority-name" data-read>
                {t(name)}
              </span>
              {hint && <span class="priority-hint">{t(hint)}</span>}
            </button>
          ))}
        </div>
      </Scroller>
      <div class="actions">
        <BackButton />
      </div>
    </section>
  );
}
