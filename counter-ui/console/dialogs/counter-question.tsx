import type { ConsoleView } from '../../../contract/counter.ts';
import type { Me } from '../../../contract/session.ts';
import { questionTexts } from '../../../ui-shared/texts/counter-question-texts.ts';
import { t } from '../../../ui-shared/texts/language.ts';
import { ChoiceDialog } from '../../choice-dialog.tsx';
import { signOut, sitAt } from '../../session.ts';
import type { Controller } from '../controller.ts';
import { readLiftable, readSubjects } from '../outage-subjects.ts';
import { walkInRequestId } from '../walk-in-request.ts';
import { OutageDialog } from './outage-dialog.tsx';
import { PauseDialog } from './pause-dialog.tsx';
import { WalkInDialog } from './walk-in-dialog.tsx';

interface Props {
  readonly kind: 'pause' | 'close' | 'leave' | 'walkIn' | 'outage';
  readonly me: Me;
  readonly view: ConsoleView;
  readonly controller: Controller;
}

/** What is asked about the counter itself. */
export function CounterQuestion({ kind, me, view, controller }: Props) {
  const onClose = (): void => controller.ask(null);
  switch (kind) {
    case 'pause':
      return (
        <PauseDialog
          onPause={(reason, expectedReturnAt) => void controller.answer({ kind: 'pause', reason, expectedReturnAt })}
          onClose={onClose}
        />
      );
    case 'walkIn':
      return (
        <WalkInDialog
          services={view.counter.services}
          needsReason={view.next !== null}
          onWalkIn={(serviceId, priority, reason) => {
            const requestId = walkInRequestId();
            void controller.answer({ kind: 'walkIn', requestId, serviceId, priority, reason });
          }}
          onClose={onClose}
        />
      );
    case 'outage':
      return (
        <OutageDialog
          subjects={readSubjects(view.counter)}
          lasting={readLiftable(view.outages, me)}
          onDeclare={(outage) => void controller.answer({ kind: 'declareOutage', outage })}
          onLift={(outageId) => void controller.answer({ kind: 'liftOutage', outageId })}
          onClose={onClose}
        />
      );
    case 'close':
    case 'leave':
      return <LeaveQuestion kind={kind} view={view} controller={controller} />;
  }
}

function LeaveQuestion({ kind, view, controller }: Pick<Props, 'view' | 'controller'> & { kind: 'close' | 'leave' }) {
  const onClose = (): void => controller.ask(null);
  const closeCounter = async (): Promise<boolean> => {
    const closed = await controller.answer({ kind: 'close' });
    if (closed) sitAt(null);
    return closed;
  };
  const leave = async (close: boolean): Promise<void> => {
    if (!close) controller.ask(null);
    if (!close || (await closeCounter())) await signOut();
  };
  const rest = [
    t(questionTexts.closeWaiting(view.waiting)),
    view.held.length > 0 ? t(questionTexts.closeHeld(view.held.length)) : '',
  ].join(' ');
  if (kind === 'close') {
    return (
      <ChoiceDialog
        title={t(questionTexts.closeTitle(view.counter.name))}
        hint={rest}
        choices={[{ value: 'close', label: t(questionTexts.closeDo) }]}
        onChoose={() => void closeCounter()}
        onClose={onClose}
      />
    );
  }
  return (
    <ChoiceDialog
      title={t(questionTexts.leaveTitle(view.counter.name))}
      hint={rest}
      choices={[
        { value: true, label: t(questionTexts.leaveClose) },
        { value: false, label: t(questionTexts.leaveOnly) },
      ]}
      onChoose={(close) => void leave(close)}
      onClose={onClose}
    />
  );
}
