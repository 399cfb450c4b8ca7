import { Coffee, DoorClosed, Hourglass, MonitorX, TimerOff, UserRoundX, UsersRound } from 'lucide';
import type { FloorAlarm, FloorView } from '../../contract/floor.ts';
import type { Me } from '../../contract/session.ts';
import { formatNumber, formatTime } from '../../ui-shared/format.ts';
import { Icon, type IconDrawing } from '../../ui-shared/icon.tsx';
import { serverNow } from '../../ui-shared/server-clock.ts';
import { alarmActionTexts, alarmTexts, floorTexts } from '../../ui-shared/texts/counter-floor-texts.ts';
import { type Text, t } from '../../ui-shared/texts/language.ts';
import { timeZone } from '../catalogue-store.ts';
import { type AlarmAction, actionsFor } from './alarm-actions.ts';
import { pickAlarms } from './floor-order.ts';

const ICONS: Record<FloorAlarm['kind'], IconDrawing> = {
  unattended: UserRoundX,
  overdue: TimerOff,
  breakOverdue: Coffee,
  plannedAbsent: DoorClosed,
  heldLong: Hourglass,
  lineFull: UsersRound,
  displayAway: MonitorX,
};

/** A list that nobody can read to its end helps nobody. */
const MOST = 7;

interface AlarmListProps {
  readonly view: FloorView;
  readonly me: Me;
  onAct(action: AlarmAction): void;
}

/** What needs a supervisor now, the gravest first, each with the button that solves it. */
export function AlarmList({ view, me, onAct }: AlarmListProps) {
  const { alarms } = view;
  const shown = pickAlarms(alarms, MOST);
  return (
    <aside class="alarms" aria-label={t(floorTexts.alarms)}>
      <h2>{t(floorTexts.alarms)}</h2>
      {alarms.length === 0 && <p class="muted">{t(floorTexts.noAlarms)}</p>}
      <ol>
        {shown.map((alarm, index) => (
          <AlarmRow
            key={`${alarm.kind}/${alarm.subjectId}`}
            alarm={alarm}
            // What can be done about a kind of alarm is said once.
            isFirst={shown[index - 1]?.kind !== alarm.kind}
            view={view}
            me={me}
            onAct={onAct}
          />
        ))}
      </ol>
      {alarms.length > MOST && <p class="muted">{t(floorTexts.moreAlarms(formatNumber(alarms.length - MOST)))}</p>}
    </aside>
  );
}

function AlarmRow({ alarm, isFirst, view, me, onAct }: { alarm: FloorAlarm; isFirst: boolean } & AlarmListProps) {
  const who = view.counters.find(({ id }) => id === alarm.subjectId)?.duty?.personName ?? '';
  const [what, next] = alarmTexts[alarm.kind]({ subject: alarm.subject, n: formatNumber(alarm.count), who });
  return (
    <li class={`alarm alarm--${alarm.kind}`}>
      <Icon icon={ICONS[alarm.kind]} size="22px" />
      <div>
        <p>
          <strong>{t(what)}</strong>
          {alarm.since !== null && alarm.since <= serverNow() && (
            <span class="muted"> {t(floorTexts.since(formatTime(alarm.since, timeZone.value)))}</span>
          )}
        </p>
        {isFirst && <p class="muted">{t(next)}</p>}
        <p class="alarm-actions">
          {actionsFor(alarm, view, me).map((action) => (
            <button key={action.kind} type="button" class="quiet-button" onClick={() => onAct(action)}>
              {t(labelOf(action))}
            </button>
          ))}
        </p>
      </div>
    </li>
  );
}

function labelOf(action: AlarmAction): Text {
  switch (action.kind) {
    case 'sit':
      return alarmActionTexts.sit(action.counter.name);
    case 'look':
      return alarmActionTexts.look;
    case 'declare':
      return alarmActionTexts.declare;
    case 'letIn':
      return alarmActionTexts.letIn;
    case 'devices':
      return alarmActionTexts.devices;
  }
}
