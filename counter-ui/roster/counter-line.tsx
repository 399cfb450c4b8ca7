import type { CounterDay, DutyRecordView } from '../../contract/duty-history.ts';
import { formatMinutes } from '../../ui-shared/format.ts';
import { rosterTexts } from '../../ui-shared/texts/counter-roster-texts.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { timeZone } from '../catalogue-store.ts';
import { breakWords, figureWords, stayWords, timesWords } from './duty-words.ts';
import { TimeBar } from './time-bar.tsx';
import { actualTimes, type Frame } from './timeline.ts';

/** Less than this is no absence: nobody sits down on the second. */
const WORTH_SAYING_MS = 60_000;

/** A counter's day as a line, which opens into words: who, from when to when, which breaks. */
export function CounterLine({ counter, frame, now }: { counter: CounterDay; frame: Frame; now: number }) {
  const { open, breaks } = actualTimes(counter, now);
  const people = [...new Set(counter.duties.map(({ personName }) => personName))].join(', ');
  return (
    <li>
      <details class="counter-line">
        <summary>
          <span class="line-name">
            <strong>{counter.name}</strong>
            <span class="line-person">{people}</span>
          </span>
          <TimeBar
            frame={frame}
            now={now}
            layers={[
              { kind: 'planned', times: counter.planned },
              { kind: 'open', times: open },
              { kind: 'break', times: breaks },
            ]}
          />
          <span class="line-figure">
            {figureWords(counter)}
            {counter.absentMs >= WORTH_SAYING_MS && (
              <strong class="line-absent">{t(rosterTexts.absent(formatMinutes(counter.absentMs)))}</strong>
            )}
          </span>
        </summary>
        <Words counter={counter} now={now} />
      </details>
    </li>
  );
}

function Words({ counter, now }: { counter: CounterDay; now: number }) {
  const zone = timeZone.value;
  const who = [...new Set(counter.planned.flatMap(({ personName }) => (personName === null ? [] : [personName])))];
  const isOver = counter.openMs + counter.onBreakMs + counter.absentMs > 0;
  return (
    <div class="line-words">
      {counter.planned.length > 0 && (
        <p class="muted">{t(rosterTexts.plannedLine(timesWords(counter.planned, zone), who.join(', ')))}</p>
      )}
      {counter.duties.length === 0 && <p>{t(isOver ? rosterTexts.nobodyCame : rosterTexts.nobodyYet)}</p>}
      {counter.duties.map((duty) => (
        <Stay key={duty.dutyId} duty={duty} now={now} />
      ))}
    </div>
  );
}

function Stay({ duty, now }: { duty: DutyRecordView; now: number }) {
  const zone = timeZone.value;
  return (
    <div class="stay">
      <p>
        <strong>{duty.personName}</strong> {stayWords(duty, zone)}
      </p>
      {duty.breaks.length > 0 && (
        <ul>
          {duty.breaks.map((pause) => {
            const { words, lateMs } = breakWords(pause, zone, now);
            return (
              <li key={pause.from}>
                {words}
                {lateMs > 0 && <strong class="over-word">, {t(rosterTexts.breakLate(formatMinutes(lateMs)))}</strong>}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
