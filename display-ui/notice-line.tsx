import { Info } from 'lucide';
import type { Notice } from '../contract/board.ts';
import { Icon } from '../ui-shared/icon.tsx';
import { displayTexts } from '../ui-shared/texts/display-texts.ts';
import type { Orientation } from './fit.ts';
import type { SoundState } from './sound/sound.ts';
import { SoundNote } from './sound-note.tsx';
import { useOrientation } from './use-orientation.ts';
import { usePage } from './use-page.ts';

/** Letters that one line holds in the largest of the three sizes. */
const LINE: Record<Orientation, number> = { landscape: 90, portrait: 46 };
/** The same beside the note about the sound. */
const LINE_WITH_SOUND: Record<Orientation, number> = { landscape: 72, portrait: 30 };

/** Notices stand still and take turns. With none, the one thing that is always worth knowing. */
export function NoticeLine(props: { notices: readonly Notice[]; sound: SoundState }) {
  const { defaultNotice } = displayTexts;
  const orientation = useOrientation();
  const notices =
    props.notices.length > 0 ? props.notices : [{ id: 'default', text: defaultNotice.id, textEn: defaultNotice.en }];
  const notice = notices[usePage(notices.length)];
  if (notice === undefined) return null;
  const lines = notice.text.length / (props.sound === 'ready' ? LINE : LINE_WITH_SOUND)[orientation];
  return (
    <footer class="notice">
      <Icon icon={Info} size="1.4em" class="notice-icon" />
      <div key={notice.id} class="notice-text">
        <p class={`notice-main ${noticeSize(lines)}`}>{notice.text}</p>
        {lines > 1 || notice.textEn === '' ? null : (
          <p class="notice-english" lang="en">
            {notice.textEn}
          </p>
        )}
      </div>
      <SoundNote sound={props.sound} />
    </footer>
  );
}

/** One line with its English below, or two lines, or three small ones: a long notice is set smaller rather than cut. */
function noticeSize(lines: number): string {
  if (lines <= 1) return 'notice-short';
  return lines <= 2.3 ? 'notice-medium' : 'notice-long';
}
