import { useState } from 'preact/hooks';
import type { Catalogue } from '../../contract/catalogue.ts';
import type { DeclareOutage, OutageAnswer } from '../../contract/outage.ts';
import type { Me } from '../../contract/session.ts';
import { OUTAGE_CAUSES, type OutageCause } from '../../contract/words.ts';
import { declareTexts } from '../../ui-shared/texts/counter-outage-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { outageCauseTexts, outageReasonTexts, outageTexts } from '../../ui-shared/texts/outage-texts.ts';
import { Dialog } from '../dialog.tsx';
import { ProblemBand } from '../problem-band.tsx';
import { SearchPick } from '../search-pick.tsx';
import { closingOf } from './closing.ts';
import { ExpectedField } from './expected-field.tsx';
import { listSubjects, type Subject } from './outage-subjects.ts';
import { Preview } from './preview.tsx';
import { useSending } from './use-sending.ts';
import { WordsField } from './words-field.tsx';

interface DeclareDialogProps {
  readonly mall: Catalogue;
  readonly me: Me;
  /** What it is about, where that is known already. */
  readonly subject: Subject | null;
  onDone(): void;
  onClose(): void;
}

/** A disruption on one page: what, why, in which words, until when; below it what the visitors will read. */
export function DeclareDialog(props: DeclareDialogProps) {
  const { mall, me } = props;
  const [subject, setSubject] = useState(props.subject);
  const [cause, setCause] = useState<OutageCause | null>(null);
  const [words, setWords] = useState('');
  const [expectedUntil, setExpectedUntil] = useState<number | null>(null);
  const { problem, send } = useSending<OutageAnswer>(props.onDone);
  const ready = subject !== null && cause !== null && words.trim() !== '';

  const declare = (): void => {
    if (subject === null || cause === null || !ready) return;
    const { scope, subjectId } = subject;
    const body: DeclareOutage = { scope, subjectId, cause, reason: words.trim(), expectedUntil };
    void send('/outages', body);
  };
  const chooseCause = (next: OutageCause): void => {
    // Ready words of another cause give way; one's own stay.
    const isReady =
      words === '' ||
      Object.values(outageReasonTexts)
        .flat()
        .some((one) => one.id === words);
    if (isReady) setWords(outageReasonTexts[next][0]?.id ?? '');
    setCause(next);
  };
  return (
    <Dialog title={t(declareTexts.title)} hint={t(outageTexts.meaning)} wide onClose={props.onClose}>
      <form
        class="declare"
        onSubmit={(event) => {
          event.preventDefault();
          declare();
        }}
      >
        <SubjectField mall={mall} me={me} value={subject} onChange={setSubject} />
        <fieldset class="pick">
          <legend>{t(outageTexts.cause)}</legend>
          <div class="pick-row">
            {OUTAGE_CAUSES.map((one) => (
              <button
                key={one}
                type="button"
                class="pick-one"
                aria-pressed={cause === one}
                onClick={() => chooseCause(one)}
              >
                {t(outageCauseTexts[one])}
              </button>
            ))}
          </div>
        </fieldset>
        <WordsField cause={cause} value={words} onChange={setWords} />
        <ExpectedField value={expectedUntil} closesAt={closingOf(mall, subject)} onChange={setExpectedUntil} />
        {ready && <Preview reason={words.trim()} expectedUntil={expectedUntil} />}
        {problem !== undefined && <ProblemBand problem={problem} />}
        <button type="submit" class="button button--strong" disabled={!ready}>
          {t(declareTexts.submit)}
        </button>
        {!ready && <p class="dialog-hint">{t(declareTexts.needs)}</p>}
      </form>
    </Dialog>
  );
}

interface SubjectFieldProps {
  readonly mall: Catalogue;
  readonly me: Me;
  readonly value: Subject | null;
  onChange(value: Subject | null): void;
}

function SubjectField({ mall, me, value, onChange }: SubjectFieldProps) {
  if (value === null) {
    return (
      <div class="pick">
        <p class="pick-label">{t(outageTexts.subject)}</p>
        <SearchPick label={t(declareTexts.findSubject)} all={listSubjects(mall, me)} digitsAreText onPick={onChange} />
      </div>
    );
  }
  return (
    <div class="pick">
      <p class="pick-label">{t(outageTexts.subject)}</p>
      <p class="pick-chosen">
        <span class="agency-bar" style={value.colour === null ? {} : { background: value.colour }} />
        <strong>{value.label}</strong>
        <button type="button" class="quiet-button" onClick={() => onChange(null)}>
          {t(declareTexts.another)}
        </button>
      </p>
    </div>
  );
}
