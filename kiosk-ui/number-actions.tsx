import { Printer } from 'lucide';
import { Icon } from '../ui-shared/icon.tsx';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';
import { NUMBER_SHOWN_MS } from './idle.ts';
import { leave, numberShare } from './idle-watch.ts';
import { printSlip } from './print-slip.ts';

/** Print where no printer does it unasked, and put the number away, with the time that is left for that. */
export function NumberActions(props: { mayPrint: boolean }) {
  return (
    <div class="actions">
      {props.mayPrint && (
        <button type="button" class="button button-outline" onClick={() => printSlip('80')}>
          <Icon icon={Printer} />
          {t(kioskTexts.print)}
        </button>
      )}
      <button type="button" class="button button-main" onClick={leave}>
        <Ring share={numberShare.value} />
        {t(kioskTexts.done)}
      </button>
    </div>
  );
}

const RADIUS = 20;
const ROUND = 2 * Math.PI * RADIUS;

/** How long this screen stays; a touch anywhere fills it again. */
function Ring(props: { share: number }) {
  const seconds = Math.ceil((props.share * NUMBER_SHOWN_MS) / 1000);
  return (
    <svg class="ring" viewBox="0 0 48 48" role="img" aria-label={t(kioskTexts.closesIn(seconds))}>
      <circle cx="24" cy="24" r={RADIUS} class="ring-track" />
      <circle
        cx="24"
        cy="24"
        r={RADIUS}
        class="ring-left"
        stroke-dasharray={ROUND}
        stroke-dashoffset={ROUND * (1 - props.share)}
      />
      <text x="24" y="24" class="ring-seconds">
        {seconds}
      </text>
    </svg>
  );
}
