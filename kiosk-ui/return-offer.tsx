import { CornerUpRight } from 'lucide';
import type { TicketView } from '../contract/ticket.ts';
import { Icon } from '../ui-shared/icon.tsx';
import { returnTexts } from '../ui-shared/texts/kiosk-return-texts.ts';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { TicketNumber } from '../ui-shared/ticket-number.tsx';
import { leave } from './idle-watch.ts';
import { RequirementList } from './requirement-list.tsx';
import type { Returnable } from './return-model.ts';
import { Scroller } from './scroller.tsx';
import { StepHeading } from './step-heading.tsx';

interface OfferProps {
  view: TicketView;
  /** Nearly always one; several when more than one errand of the visit was handed back. */
  numbers: readonly Returnable[];
  isSending: boolean;
  isLate: boolean;
  onReturn(number: Returnable): void;
}

/** What was missing, as a list to go through once more, the rule of the place, and one button. */
export function ReturnOffer(props: OfferProps) {
  const { view, numbers } = props;
  const [only, second] = numbers;
  return (
    <section class="step" data-testid="return">
      <div class="step-head">
        <StepHeading>{t(returnTexts.welcome)}</StepHeading>
        <p class="return-rule" data-read>
          {t(returnTexts.rule(view.returnAfter))}
        </p>
      </div>
      <Scroller label={t(returnTexts.welcome)}>
        <ul class="return-list">
          {numbers.map((number) => (
            <li key={number.label}>
              <ReturnNumber number={number} />
              {second !== undefined && <ReturnButton {...props} number={number} />}
            </li>
          ))}
        </ul>
      </Scroller>
      {props.isLate && (
        <p class="return-late" role="status">
          {t(returnTexts.loadingLate)}
        </p>
      )}
      <div class="actions">
        <button type="button" class="button button-outline" onClick={leave}>
          {t(kioskTexts.giveUp)}
        </button>
        {only !== undefined && second === undefined && <ReturnButton {...props} number={only} />}
      </div>
    </section>
  );
}

function ReturnNumber(props: { number: Returnable }) {
  const { label, serviceName, agencyShortName, lacking } = props.number;
  return (
    <div class="return-number">
      <div class="return-head" data-read>
        <p class="return-label">
          <TicketNumber label={label} />
        </p>
        <p class="return-service">
          <strong>{serviceName}</strong>
          <span>{agencyShortName}</span>
        </p>
      </div>
      <div class="bring">
        <h2>{t(returnTexts.lacked)}</h2>
        {lacking.length === 0 && <p class="return-service">{t(returnTexts.lackedUnknown)}</p>}
        <RequirementList requirements={lacking} />
      </div>
    </div>
  );
}

function ReturnButton(props: OfferProps & { number: Returnable }) {
  const { isSending, onReturn, number } = props;
  return (
    <button type="button" class="button button-main" disabled={isSending} onClick={() => onReturn(number)}>
      <Icon icon={CornerUpRight} />
      {t(isSending ? returnTexts.sending : returnTexts.reenter)}
    </button>
  );
}
