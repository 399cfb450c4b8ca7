import { useState } from 'preact/hooks';
import type { DeclareOutage, OutageView } from '../../../contract/outage.ts';
import { OUTAGE_CAUSES, type OutageCause } from '../../../contract/words.ts';
import { formatTime } from '../../../ui-shared/format.ts';
import { type Text, t } from '../../../ui-shared/texts/language.ts';
import { outageCauseTexts, outageReasonTexts, outageTexts } from '../../../ui-shared/texts/outage-texts.ts';
import { timeZone } from '../../catalogue-store.ts';
import { ChoiceDialog } from '../../choice-dialog.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { ReturnDialog } from './return-dialog.tsx';

const MINUTES = [30, 60, 120];

/** What may be declared disrupted from here: a service of the counter, its agency. */
export interface OutageSubject {
  readonly scope: DeclareOutage['scope'];
  readonly subjectId: string;
  readonly label: Text;
}

interface OutageDialogProps {
  readonly subjects: readonly OutageSubject[];
  /** Those that last and may be lifted from here. */
  readonly lasting: readonly OutageView[];
  onDeclare(outage: DeclareOutage): void;
  onLift(outageId: string): void;
  onClose(): void;
}

interface Draft {
  readonly subject: OutageSubject | null;
  readonly cause: OutageCause | null;
  readonly reason: string | null;
}

/** A disruption in four number keys: what, by which cause, in which words, until when. One that lasts is lifted with one. */
export function OutageDialog(props: OutageDialogProps) {
  const { onClose } = props;
  const [another, setAnother] = useState(props.lasting.length === 0);
  const [draft, setDraft] = useState<Draft>({ subject: null, cause: null, reason: null });
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const { subject, cause, reason } = draft;
  if (!another) return <LastingQuestion {...props} onAnother={() => setAnother(true)} />;
  if (subject === null) {
    const onSubject = (one: OutageSubject): void => change({ subject: one });
    return <SubjectQuestion subjects={props.subjects} onSubject={onSubject} onClose={onClose} />;
  }
  if (cause === null) return <CauseQuestion onCause={(one) => change({ cause: one })} onClose={onClose} />;
  if (reason === null) {
    return <WordsQuestion cause={cause} onWords={(words) => change({ reason: words })} onClose={onClose} />;
  }
  const { scope, subjectId } = subject;
  return (
    <ReturnDialog
      key="return"
      title={t(outageTexts.until)}
      minutes={MINUTES}
      unknown={outageTexts.untilUnknown}
      onReturn={(expectedUntil) => props.onDeclare({ scope, subjectId, cause, reason, expectedUntil })}
      onClose={onClose}
    />
  );
}

interface SubjectProps {
  readonly subjects: readonly OutageSubject[];
  onSubject(subject: OutageSubject): void;
  onClose(): void;
}

function SubjectQuestion(props: SubjectProps) {
  return (
    <ChoiceDialog
      key="subject"
      title={t(outageTexts.subject)}
      hint={t(outageTexts.meaning)}
      choices={props.subjects.map((one) => ({ value: one, label: t(one.label) }))}
      onChoose={props.onSubject}
      onClose={props.onClose}
    />
  );
}

function CauseQuestion(props: { onCause(cause: OutageCause): void; onClose(): void }) {
  return (
    <ChoiceDialog
      key="cause"
      title={t(outageTexts.cause)}
      choices={OUTAGE_CAUSES.map((one) => ({ value: one, label: t(outageCauseTexts[one]) }))}
      onChoose={props.onCause}
      onClose={props.onClose}
    />
  );
}

function WordsQuestion(props: { cause: OutageCause; onWords(words: string): void; onClose(): void }) {
  return (
    <ReasonDialog
      key="reason"
      title={t(outageTexts.reason)}
      hint={t(outageTexts.reasonHint)}
      reasons={outageReasonTexts[props.cause]}
      onReason={props.onWords}
      onClose={props.onClose}
    />
  );
}

/** One or more last already: most likely this is to say that it is over. */
function LastingQuestion(props: OutageDialogProps & { onAnother(): void }) {
  const lasting = props.lasting.map((outage) => ({
    value: outage.id,
    label: t(outageTexts.over(outage.subject)),
    detail: t(outageTexts.since(formatTime(outage.declaredAt, timeZone.value))),
  }));
  return (
    <ChoiceDialog<string | null>
      key="lasting"
      title={t(outageTexts.lasting)}
      choices={[...lasting, { value: null, label: t(outageTexts.another) }]}
      onChoose={(id) => {
        if (id === null) props.onAnother();
        else props.onLift(id);
      }}
      onClose={props.onClose}
    />
  );
}
