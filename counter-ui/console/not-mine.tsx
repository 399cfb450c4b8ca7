import { ArrowLeftRight, DoorClosed } from 'lucide';
import type { ConsoleView, DutyView } from '../../contract/counter.ts';
import { formatTime } from '../../ui-shared/format.ts';
import { Icon } from '../../ui-shared/icon.tsx';
import { workTexts } from '../../ui-shared/texts/counter-work-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { timeZone } from '../catalogue-store.ts';
import { sitAt } from '../session.ts';

interface Props {
  readonly view: ConsoleView;
  readonly busy: boolean;
  onTakeBack(takeOver: boolean): void;
}

/** Somebody else is on duty here now. Nothing on this screen acts by habit: both ways out are buttons. */
export function TakenPanel(props: Props & { duty: DutyView }) {
  const { counter } = props.view;
  return (
    <main class="not-mine" data-standing="taken">
      <Icon icon={ArrowLeftRight} size="56px" />
      <h1>{t(workTexts.takenTitle(counter.name, props.duty.personName))}</h1>
      <p>
        {t(workTexts.takenSince(formatTime(props.duty.since, timeZone.value)))}{' '}
        {t(counter.current === null ? workTexts.takenMeaning : workTexts.takenWithTicket)}
      </p>
      <div class="not-mine-ways">
        <ChooseOther strong />
        <button
          type="button"
          class="button"
          aria-disabled={props.busy}
          onClick={() => {
            if (!props.busy) props.onTakeBack(true);
          }}
        >
          {t(workTexts.takenBack)}
        </button>
      </div>
    </main>
  );
}

/** Closed from another window or by a supervisor. */
export function ClosedPanel(props: Props) {
  return (
    <main class="not-mine" data-standing="closed">
      <Icon icon={DoorClosed} size="56px" />
      <h1>{t(workTexts.closedTitle(props.view.counter.name))}</h1>
      <p>{t(workTexts.closedMeaning)}</p>
      <div class="not-mine-ways">
        <button
          type="button"
          class="button button--strong"
          aria-disabled={props.busy}
          onClick={() => {
            if (!props.busy) props.onTakeBack(false);
          }}
        >
          {t(workTexts.openAgain)}
        </button>
        <ChooseOther />
      </div>
    </main>
  );
}

function ChooseOther(props: { strong?: boolean }) {
  return (
    <button
      type="button"
      class={props.strong ? 'button button--strong' : 'button'}
      onClick={() => {
        sitAt(null);
      }}
    >
      {t(workTexts.chooseOther)}
    </button>
  );
}
