import './dialogs.css';
import type { Catalogue } from '../../contract/catalogue.ts';
import type { OutageView } from '../../contract/outage.ts';
import type { Me } from '../../contract/session.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { DeclareDialog } from './declare-dialog.tsx';
import { LetInDialog } from './let-in-dialog.tsx';
import { LiftDialog } from './lift-dialog.tsx';
import type { Subject } from './outage-subjects.ts';

/** What is asked about disruptions and full lines, here and on the floor. */
export type Question =
  | { readonly kind: 'declare'; readonly subject: Subject | null }
  | { readonly kind: 'change'; readonly outage: OutageView }
  | { readonly kind: 'lift'; readonly outage: OutageView }
  | { readonly kind: 'letIn'; readonly serviceId: string; readonly name: string };

interface OutageDialogsProps {
  readonly question: Question;
  readonly mall: Catalogue;
  readonly me: Me;
  /** With a sentence to show, if there is one to say. */
  onDone(said?: string): void;
  onClose(): void;
}

export function OutageDialogs({ question, mall, me, onDone, onClose }: OutageDialogsProps) {
  const common = { onDone: () => onDone(), onClose };
  switch (question.kind) {
    case 'declare':
      return <DeclareDialog mall={mall} me={me} subject={question.subject} {...common} />;
    case 'change':
      return <ChangeDialog mall={mall} outage={question.outage} {...common} />;
    case 'lift':
      return <LiftDialog outage={question.outage} {...common} />;
    case 'letIn':
      return <LetInDialog serviceId={question.serviceId} name={question.name} onDone={onDone} onClose={onClose} />;
  }
}
