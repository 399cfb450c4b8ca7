import { useState } from 'preact/hooks';
import type { Catalogue } from '../../contract/catalogue.ts';
import type { ChangeOutage, OutageAnswer, OutageView } from '../../contract/outage.ts';
import { serverNow } from '../../ui-shared/server-clock.ts';
import { declareTexts } from '../../ui-shared/texts/counter-outage-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { Dialog } from '../dialog.tsx';
import { ProblemBand } from '../problem-band.tsx';
import { closingOf } from './closing.ts';
import { ExpectedField } from './expected-field.tsx';
import { Preview } from './preview.tsx';
import { useSending } from './use-sending.ts';
import { WordsField } from './words-field.tsx';

interface ChangeDialogProps {
  readonly mall: Catalogue;
  readonly outage: OutageView;
  onDone(): void;
  onClose(): void;
}

/** News about a disruption that lasts: other words, another time. */
export function ChangeDialog({ mall, outage, onDone, onClose }: ChangeDialogProps) {
  const [words, setWords] = useState(outage.reason);
  // A time that has passed is no expectation any more.
  const known = outage.expectedUntil !== null && outage.expectedUntil > serverNow() ? outage.expectedUntil : null;
  const [expectedUntil, setExpectedUntil] = useState(known);
  const { problem, send } = useSending<OutageAnswer>(onDone);
  const ready = words.trim() !== '';
  return (
    <Dialog title={t(declareTexts.changeTitle(outage.subject))} wide onClose={onClose}>
      <form
        class="declare"
        onSubmit={(event) => {
          event.preventDefault();
          const body: ChangeOutage = { reason: words.trim(), expectedUntil };
          if (ready) void send(`/outages/${outage.id}`, body);
        }}
      >
        <WordsField cause={outage.cause} value={words} onChange={setWords} />
        <ExpectedField value={expectedUntil} closesAt={closingOf(mall, outage)} onChange={setExpectedUntil} />
        {ready && <Preview reason={words.trim()} expectedUntil={expectedUntil} />}
        {problem !== undefined && <ProblemBand problem={problem} />}
        <button type="submit" class="button button--strong" disabled={!ready}>
          {t(declareTexts.changeDo)}
        </button>
      </form>
    </Dialog>
  );
}
