import { WifiOff } from 'lucide';
import { formatTime } from '../ui-shared/format.ts';
import { Icon } from '../ui-shared/icon.tsx';
import type { LiveConnection } from '../ui-shared/live-client.ts';
import { workTexts } from '../ui-shared/texts/counter-work-texts.ts';
import { type Text, t } from '../ui-shared/texts/language.ts';
import { connectionTexts } from '../ui-shared/texts/shared-texts.ts';
import { timeZone } from './catalogue-store.ts';

/** The connection is lost: what is on the screen is old, and says how old. `away` may say more than the age. */
export function LinkBand(props: { live: LiveConnection; away?(time: string): Text }) {
  const status = props.live.status.value;
  if (status !== 'away' && status !== 'refused') return null;
  const heardAt = props.live.heardAt.value;
  const away = props.away ?? connectionTexts.lastData;
  return (
    <div class="band band--near" role="alert">
      <Icon icon={WifiOff} size="24px" />
      <p>
        <strong>{t(status === 'refused' ? workTexts.refusedTitle : workTexts.awayTitle)}</strong>
        {status === 'refused' && <span> {t(workTexts.refusedNext)}</span>}
        {status === 'away' && heardAt !== null && <span> {t(away(formatTime(heardAt, timeZone.value)))}</span>}
      </p>
    </div>
  );
}
