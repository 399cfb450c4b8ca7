import { Icon } from '../ui-shared/icon.tsx';
import { chooseRequirementIcon } from './requirement-icon.ts';

/** What to bring, on the phone page. */
export function TicketRequirements(props: { requirements: readonly string[] }) {
  return (
    <ul class="bring">
      {props.requirements.map((requirement) => (
        <li key={requirement}>
          <Icon icon={chooseRequirementIcon(requirement)} />
          <span>{requirement}</span>
        </li>
      ))}
    </ul>
  );
}
