import { CheckStep } from './check-step.tsx';
import { ChoiceStep } from './choice-step.tsx';
import type { Directory } from './directory.ts';
import { IssuingStep } from './issuing-step.tsx';
import { flow } from './kiosk-store.ts';
import { useLater } from './later.ts';
import { LoadingPart } from './loading-part.tsx';
import { NumberStep } from './number-step.tsx';
import { PriorityStep } from './priority-step.tsx';
import { RefusedStep } from './refused-step.tsx';
import { SearchStep } from './search-step.tsx';
import { StartStep } from './start-step.tsx';

/** The screen of the step that the visitor is at. */
export function StepView(props: { directory: Directory }) {
  const { directory } = props;
  const { step, basket } = flow.value;
  switch (step.name) {
    case 'start':
      // Whoever has collected something goes on looking, also when everything closes meanwhile.
      return directory.open || basket.length > 0 ? <StartStep directory={directory} /> : <NothingOpen {...props} />;
    case 'browse':
      return <StartStep directory={directory} isBrowsing />;
    case 'search':
      return <SearchStep directory={directory} query={step.query} />;
    case 'choice':
      return <ChoiceStep directory={directory} of={step.of} />;
    case 'check': {
      const entry = directory.services.get(step.serviceId);
      // The catalogue changed under the visitor: the service is no longer offered.
      return entry ? <CheckStep entry={entry} /> : <RefusedStep serviceIds={[]} code="serviceUnknown" />;
    }
    case 'priority':
      return <PriorityStep serviceIds={step.serviceIds} />;
    case 'issuing':
      return <IssuingStep tries={step.tries} />;
    case 'number':
      return <NumberStep key={step.attempt.requestId} attempt={step.attempt} tickets={step.tickets} />;
    case 'returned':
      return <NumberStep attempt={null} tickets={[step.ticket]} />;
    case 'refused':
      return <RefusedStep serviceIds={step.serviceIds} code={step.code} />;
    case 'basket':
    case 'return':
      return <LaterStep directory={directory} />;
  }
}

function NothingOpen(props: { directory: Directory }) {
  const later = useLater();
  if (later === null) return <LoadingPart />;
  return props.directory.agencies.length === 0 ? <later.EmptyMall /> : <later.ClosedMall directory={props.directory} />;
}

function LaterStep(props: { directory: Directory }) {
  const later = useLater();
  const { step } = flow.value;
  if (later === null) return <LoadingPart />;
  if (step.name === 'basket') return <later.BasketStep directory={props.directory} refusal={step.refusal} />;
  return step.name === 'return' ? <later.ReturnStep key={step.token} token={step.token} /> : null;
}
