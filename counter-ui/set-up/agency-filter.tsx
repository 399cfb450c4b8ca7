import { t } from '../../ui-shared/texts/language.ts';
import { columnTexts } from '../../ui-shared/texts/set-up-section-texts.ts';
import { agencyOptions } from './options.ts';
import { known, type Reach } from './set-up-known.ts';

/** Which agency's rows are listed; nothing for somebody who has one agency only. */
export function AgencyFilter(props: { reach: Reach; value: string; onChange(agencyId: string): void }) {
  if (props.reach.kind === 'agency') return null;
  return (
    <select
      class="field su-filter"
      aria-label={t(columnTexts.agencies)}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    >
      <option value="">{t(columnTexts.allAgencies)}</option>
      {agencyOptions(known.value.rows, props.reach).map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
