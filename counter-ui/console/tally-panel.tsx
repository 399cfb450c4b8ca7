import type { Tally } from '../../contract/counter.ts';
import { formatClock, formatNumber } from '../../ui-shared/format.ts';
import { workTexts } from '../../ui-shared/texts/counter-work-texts.ts';
import { type Text, t } from '../../ui-shared/texts/language.ts';

/** What the day has brought at this counter. */
export function TallyPanel({ tally }: { tally: Tally }) {
  const facts: readonly [string, Text][] = [
    [formatNumber(tally.served), workTexts.tallyServed],
    [formatNumber(tally.returned), workTexts.tallyReturned],
    [formatNumber(tally.noShow), workTexts.tallyNoShow],
    [formatNumber(tally.transferred + tally.referred), workTexts.tallyTransferred],
    [tally.meanServiceMs === null ? '–' : formatClock(tally.meanServiceMs), workTexts.tallyMean],
    [formatNumber(tally.serviceWithin), workTexts.tallyWithin],
  ];
  return (
    <section class="tally">
      <h2 class="small-title">{t(workTexts.tally)}</h2>
      <dl class="tally-facts">
        {facts.map(([value, name]) => (
          <div key={name.id}>
            <dt>{t(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
