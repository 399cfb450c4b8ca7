import './floor.css';
import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { FloorView } from '../../contract/floor.ts';
import { formatNumber } from '../../ui-shared/format.ts';
import { connectLive } from '../../ui-shared/live-client.ts';
import { floorTexts } from '../../ui-shared/texts/counter-floor-texts.ts';
import { counterTexts } from '../../ui-shared/texts/counter-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import type { PageProps } from '../app.tsx';
import { LinkBand } from '../link-band.tsx';
import { loseSession } from '../session.ts';
import { AlarmList } from './alarm-list.tsx';
import { CounterCard } from './counter-card.tsx';
import { groupByZone } from './floor-order.ts';
import { ServiceLines } from './service-lines.tsx';

function openFloor() {
  const view = signal<FloorView | null>(null);
  const live = connectLive({
    want: { view: 'floor' },
    onView: (...[name, incoming]) => {
      if (name === 'floor:view') view.value = incoming;
    },
  });
  return { view, live };
}

/** Every counter, every line, every alarm, live. */
export function FloorPage({ me }: PageProps) {
  const floor = useMemo(openFloor, []);
  useEffect(() => () => floor.live.close(), [floor]);
  const refusal = floor.live.refusal.value;
  useEffect(() => {
    if (refusal === 'notSignedIn') loseSession();
  }, [refusal]);
  const view = floor.view.value;
  return (
    <div class="floor">
      <LinkBand live={floor.live} />
      {view === null ? (
        <p class="muted">{t(counterTexts.loading)}</p>
      ) : (
        <>
          <FloorHead view={view} />
          <div class="floor-columns">
            <div class="floor-work">
              <Zones view={view} />
              <ServiceLines services={view.services} />
            </div>
            <AlarmList alarms={view.alarms} role={me.role} />
          </div>
        </>
      )}
    </div>
  );
}

function FloorHead({ view }: { view: FloorView }) {
  const sum = (of: (one: FloorView['services'][number]) => number): number =>
    view.services.reduce((total, one) => total + of(one), 0);
  const open = view.counters.filter((one) => one.duty?.state === 'open').length;
  const overdue = sum((one) => one.overdue);
  return (
    <header class="floor-head">
      <h1>{t(floorTexts.title)}</h1>
      <p>{t(floorTexts.waiting(formatNumber(sum((one) => one.waiting))))}</p>
      <p>{t(floorTexts.open(formatNumber(open), formatNumber(view.counters.length)))}</p>
      {overdue > 0 && <p class="over-word">{t(floorTexts.overdue(formatNumber(overdue)))}</p>}
    </header>
  );
}

function Zones({ view }: { view: FloorView }) {
  return (
    <section class="zones" aria-label={t(floorTexts.zones)}>
      {groupByZone(view.counters).map((zone) => (
        <section key={zone.id} class="zone">
          <h2>{zone.name}</h2>
          <ul class="cards">
            {zone.counters.map((counter) => (
              <CounterCard key={counter.id} counter={counter} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
