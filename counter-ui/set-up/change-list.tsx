import { ArrowRight } from 'lucide';
import type { SetUpChange } from '../../contract/set-up.ts';
import { Icon } from '../../ui-shared/icon.tsx';
import { t } from '../../ui-shared/texts/language.ts';
import { changeKindTexts } from '../../ui-shared/texts/set-up-change-texts.ts';
import { setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import { type Detail, detailsOf, type Known, subjectOf } from './describe-change.ts';

/** Changes one under the other, each with what was and what will be. */
export function ChangeList({ changes, known }: { changes: readonly SetUpChange[]; known: Known }) {
  return (
    <ul class="su-changes" aria-label={t(setUpTexts.willChange)}>
      {changes.map((change) => (
        <li key={`${change.sheet}-${change.key}`} class="su-change">
          <p class="su-change-head">
            <span class={`chip su-kind su-kind--${change.kind}`}>{t(changeKindTexts[change.kind])}</span>
            <strong>{subjectOf(known, change)}</strong>
          </p>
          {change.kind === 'change' && <Details details={detailsOf(known, change)} />}
          {change.kind === 'add' && <Added details={detailsOf(known, change)} />}
        </li>
      ))}
    </ul>
  );
}

function Details({ details }: { details: readonly Detail[] }) {
  return (
    <dl class="su-details">
      {details.map((detail) => (
        <div key={detail.column}>
          <dt>{detail.label}</dt>
          <dd>
            <del>{detail.before}</del>
            <Icon icon={ArrowRight} />
            <ins>{detail.after}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Of a new row only what is filled in: the rest would be a column of "empty". */
function Added({ details }: { details: readonly Detail[] }) {
  const empty = [t(setUpTexts.nothing), t(setUpTexts.no)];
  const filled = details.filter(({ after, column }) => after !== null && !empty.includes(after) && column !== 'id');
  return <p class="su-added">{filled.map(({ label, after }) => `${label}: ${after ?? ''}`).join(' · ')}</p>;
}
