import { CheckStep } from './check-step.tsx';
import { ChoiceStep } from './choice-step.tsx';
import type { Directory } from './directory.ts';
import { EmptyMall } from './empty-mall.tsx';
import { IssuingStep } from './issuing-step.tsx';
import { flow } from './kiosk-store.ts';
import { NumberStep } from './number-step.tsx';
import { PriorityStep } from './priority-step.tsx';
import { RefusedStep } from './refused-step.tsx';
import { SearchStep } from './search-step.tsx';
import { StartStep } from './start-step.tsx';

/** The screen of the step that the visitor is at. */
export function StepView(props: { directory: Directory }) {
  const { directory } = props;
  const { step } = flow.value;
  switch (step.name) {
    case 'start':
      return directory.agencies.length === 0 ? <EmptyMall /> : <StartStep directory={directory} />;
    case 'search':
      return <SearchStep directory={directory} query={step.query} />;
    case 'choice':
      return <ChoiceStep directory={directory} of={step.of} />;
    case 'check': {
      const entry = directory.services.get(step.serviceId);
      // The catalogue changed under the visitor: the service is no longer offered.
      return entry ? <CheckStep entry={entry} /> : <RefusedStep serviceId={step.serviceId} code="serviceUnknown" />;
    }
    case 'priority':
      return <PriorityStep serviceId={step.serviceId} />;
    case 'issuing':
      return <IssuingStep tries={step.tries} />;
    case 'number':
      return <NumberStep key={step.attempt.requestId} attempt={step.attempt} ticket={step.ticket} />;
    case 'refused':
      return <RefusedStep serviceId={step.serviceId} code={step.code} />;
  }
}
