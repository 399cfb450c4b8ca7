import { Volume1, VolumeX } from 'lucide';
import { Icon } from '../ui-shared/icon.tsx';
import { displayTexts } from '../ui-shared/texts/display-texts.ts';
import type { SoundState } from './sound/sound.ts';

/** Discreet: for the staff who can mend it, not for those who wait. */
export function SoundNote(props: { sound: SoundState }) {
  if (props.sound === 'ready') return null;
  const blocked = props.sound === 'blocked';
  return (
    <p class="sound">
      <Icon icon={blocked ? VolumeX : Volume1} size="1.3em" />
      <span>{(blocked ? displayTexts.soundBlocked : displayTexts.soundNoVoice).id}</span>
    </p>
  );
}
