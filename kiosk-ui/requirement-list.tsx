import { Icon } from '../ui-shared/icon.tsx';
import { chooseRequirementIcon } from './requirement-icon.ts';

/** What to bring, on the kiosk; each line can be read aloud. */
export function RequirementList(props: { requirements: readonly string[] }) {
  return (
    <ul>
      {props.requirements.map((requirement) => (
        <li key={requirement} data-read>
          <span class="bring-icon">
            <Icon icon={chooseRequirementIcon(requirement)} size="1.25em" />
          </span>
          {requirement}
        </li>
      ))}
    </ul>
  );
}
