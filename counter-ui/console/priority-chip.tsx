import { Accessibility, Baby, Glasses, HeartHandshake, LifeBuoy } from 'lucide';
import type { Priority } from '../../contract/words.ts';
import { Icon, type IconDrawing } from '../../ui-shared/icon.tsx';
import { t } from '../../ui-shared/texts/language.ts';
import { priorityTexts } from '../../ui-shared/texts/shared-texts.ts';

const ICONS: Record<Exclude<Priority, 'none'>, IconDrawing> = {
  elderly: Glasses,
  disability: Accessibility,
  pregnant: HeartHandshake,
  child: Baby,
  disaster: LifeBuoy,
};

/** Why this visitor comes sooner, as icon and word; nothing for everybody else. */
export function PriorityChip(props: { priority: Priority }) {
  if (props.priority === 'none') return null;
  return (
    <span class="chip chip--priority">
      <Icon icon={ICONS[props.priority]} size="1.1em" />
      {t(priorityTexts[props.priority])}
    </span>
  );
}
