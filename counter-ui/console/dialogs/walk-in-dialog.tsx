import { useState } from 'preact/hooks';
import type { CounterService } from '../../../contract/counter.ts';
import { PRIORITIES, type Priority } from '../../../contract/words.ts';
import { callReasons, questionTexts } from '../../../ui-shared/texts/counter-question-texts.ts';
import { t } from '../../../ui-shared/texts/language.ts';
import { priorityTexts } from '../../../ui-shared/texts/shared-texts.ts';
import { ChoiceDialog } from '../../choice-dialog.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

interface WalkInDialogProps {
  readonly services: readonly CounterService[];
  /** Others could be called: why this one comes before them. */
  readonly needsReason: boolean;
  onWalkIn(serviceId: string, priority: Priority, reason: string | null): void;
  onClose(): void;
}

/** Somebody stands at the desk: which service, which priority, and why before the others if there are any. */
export function WalkInDialog(props: WalkInDialogProps) {
  const { services, onClose } = props;
  const only = services.length === 1 ? services[0] : undefined;
  const [serviceId, setServiceId] = useState<string | null>(only?.serviceId ?? null);
  const [priority, setPriority] = useState<Priority | null>(null);
  if (serviceId === null) {
    return (
      <ChoiceDialog
        key="service"
        title={t(questionTexts.walkIn)}
        choices={services.map((one) => ({ value: one.serviceId, label: one.serviceName }))}
        onChoose={setServiceId}
        onClose={onClose}
      />
    );
  }
  if (priority === null) {
    return (
      <ChoiceDialog
        key="priority"
        title={t(questionTexts.walkInPriority)}
        hint={services.find((one) => one.serviceId === serviceId)?.serviceName ?? ''}
        choices={PRIORITIES.map((one) => ({ value: one, label: t(priorityTexts[one]) }))}
        onChoose={(one) => {
          if (props.needsReason) setPriority(one);
          else props.onWalkIn(serviceId, one, null);
        }}
        onClose={onClose}
      />
    );
  }
  return (
    <ReasonDialog
      key="reason"
      title={t(questionTexts.walkInReason)}
      hint={t(questionTexts.callRecorded)}
      reasons={callReasons}
      onReason={(reason) => props.onWalkIn(serviceId, priority, reason)}
      onClose={onClose}
    />
  );
}
