import { MonitorX, TimerOff, UserRoundX } from 'lucide';
import type { FloorAlarm } from '../../contract/floor.ts';
import type { Role } from '../../contract/words.ts';
import { formatNumber, formatTime } from '../../ui-shared/format.ts';
import { Icon, type IconDrawing } from '../../ui-shared/icon.tsx';
import { serverNow } from '../../ui-shared/server-clock.ts';
import { alarmTexts, floorTexts } from '../../ui-shared/texts/counter-floor-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { timeZone } from '../catalogue-store.ts';
import { mayOpen } from '../permissions.ts';
import { navigate } from '../route.ts';
import { orderAlarms } from './floor-order.ts';

const ICONS: Record<FloorAlarm['kind'], IconDrawing> = {
  unattended: UserRoundX,
  overdue: TimerOff,
  displayAway: MonitorX,
};

/** A list that nobody can read to its end helps nobody. */
const MOST = 6;

/** What needs a supervisor now, the gravest first. */
export function AlarmList({ alarms, role }: { alarms: readonly FloorAlarm[]; role: Role }) {
  return (
    <aside class="alarms">
      <h2>{t(floorTexts.alarms)}</h2>
      {alarms.length === 0 && <p class="muted">{t(floorTexts.noAlarms)}</p>}
      <ol>
        {orderAlarms(alarms)
          .slice(0, MOST)
          .map((alarm) => (
            <AlarmRow key={`${alarm.kind}/${alarm.subjectId}`} alarm={alarm} role={role} />
          ))}
      </ol>
      {alarms.length > MOST && <p class="muted">{t(floorTexts.moreAlarms(formatNumber(alarms.length - MOST)))}</p>}
    </aside>
  );
}

function AlarmRow({ alarm, role }: { alarm: FloorAlarm; role: Role }) {
  const [what, next] = alarmTexts[alarm.kind](alarm.subject, formatNumber(alarm.count));
  const page = alarm.kind === 'displayAway' ? 'devices' : 'services';
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
        <p class="muted">{t(next)}</p>
        {mayOpen(page, role) && alarm.kind !== 'overdue' && (
          <button type="button" class="quiet-button" onClick={() => navigate(page)}>
            {t(page === 'devices' ? floorTexts.toDevices : floorTexts.toServices)}
          </button>
        )}
      </div>
    </li>
  );
}
