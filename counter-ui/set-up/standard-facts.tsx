import type { ComponentChildren } from 'preact';
import { formatMinutes, formatRupiah } from '../../ui-shared/format.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { standardFields } from '../../ui-shared/texts/set-up-service-fields.ts';
import { standardTexts } from '../../ui-shared/texts/set-up-standard-texts.ts';
import { setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import { showDay } from './day-text.ts';
import type { StandardRow } from './standards.ts';

const MINUTE_MS = 60_000;

/** One version, to read. */
export function StandardFacts(props: { standard: StandardRow; begun: boolean; onEdit: (() => void) | null }) {
  const { standard } = props;
  const tariff =
    standard.tariffRupiah === null
      ? null
      : standard.tariffRupiah === 0
        ? t(standardTexts.free)
        : formatRupiah(standard.tariffRupiah);
  return (
    <section class="su-facts" aria-label={t(standardTexts.from(showDay(standard.validFrom)))}>
      <h3>{t(standardTexts.from(showDay(standard.validFrom)))}</h3>
      {props.begun && <p class="muted su-note">{t(standardTexts.fixed)}</p>}
      <dl>
        <Fact name="waitTargetMinutes">{formatMinutes(standard.waitTargetMinutes * MINUTE_MS)}</Fact>
        <Fact name="serviceTargetMinutes">{formatMinutes(standard.serviceTargetMinutes * MINUTE_MS)}</Fact>
        <Fact name="completionText">{standard.completionText}</Fact>
        <Fact name="tariffRupiah">{[tariff, standard.tariffText].filter((part) => part !== null).join(' · ')}</Fact>
        <Fact name="requirements">{listOf(standard.requirements)}</Fact>
        <Fact name="legalBasis">{listOf(standard.legalBasis)}</Fact>
        <Fact name="sources">{listOf(standard.sources)}</Fact>
        <Fact name="verified">{listOf(standard.verified)}</Fact>
      </dl>
      {props.onEdit !== null && (
        <button type="button" class="button" onClick={props.onEdit}>
          {t(setUpTexts.change)}
        </button>
      )}
    </section>
  );
}

function Fact({ name, children }: { name: keyof typeof standardFields; children: ComponentChildren }) {
  const empty = children === null || children === '';
  return (
    <div>
      <dt>{t(standardFields[name].label)}</dt>
      <dd class={empty ? 'muted' : undefined}>{empty ? t(standardTexts.notGiven) : children}</dd>
    </div>
  );
}

function listOf(texts: readonly string[]): ComponentChildren {
  if (texts.length === 0) return null;
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
