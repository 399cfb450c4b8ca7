import type { Tally } from '../../contract/counter.ts';
import { formatMinutes, formatNumber, formatPercent } from '../../ui-shared/format.ts';
import { workTexts } from '../../ui-shared/texts/counter-work-texts.ts';
import { type Text, t } from '../../ui-shared/texts/language.ts';

/** What the day has brought at this counter. */
export function TallyPanel({ tally }: { tally: Tally }) {
  const ended = tally.served + tally.returned + tally.referred;
  const facts: readonly [string, Text][] = [
    [formatNumber(tally.served), workTexts.tallyServed],
    [formatNumber(tally.returned), workTexts.tallyReturned],
    [formatNumber(tally.noShow), workTexts.tallyNoShow],
    [formatNumber(tally.transferred + tally.referred), workTexts.tallyTransferred],
    [tally.meanServiceMs === null ? '–' : formatMinutes(tally.meanServiceMs), workTexts.tallyMean],
    [ended === 0 ? '–' : formatPercent(tally.serviceWithin / ended), workTexts.tallyWithin],
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
