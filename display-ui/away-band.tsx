import { CloudOff } from 'lucide';
import { formatTime } from '../ui-shared/format.ts';
import { Icon } from '../ui-shared/icon.tsx';
import { displayTexts } from '../ui-shared/texts/display-texts.ts';

/** The server is away: the numbers stay, and everybody can see how old they are. */
export function AwayBand(props: { heardAt: number | null; timeZone: string }) {
  const time = props.heardAt === null ? '' : formatTime(props.heardAt, props.timeZone);
  return (
    <div class="away" role="status">
      <Icon icon={CloudOff} size="1.1em" />
      <strong>{displayTexts.lastData(time).id}</strong>
      <span class="away-why">{displayTexts.away.id}</span>
      <span class="away-english" lang="en">
        {displayTexts.away.en} · {displayTexts.lastData(time).en}
      </span>
    </div>
  );
}
