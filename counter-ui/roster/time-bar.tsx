import type { TimeSpan } from '../../contract/duty-history.ts';
import { type Frame, placeIn, ticksOf } from './timeline.ts';

export interface Layer {
  readonly kind: 'serving' | 'planned' | 'open' | 'break' | 'alone';
  readonly times: readonly TimeSpan[];
}

/** A day as a line: layers over one another, the hours as hairlines, now as a stronger one. What it shows stands beside it in words. */
export function TimeBar({ frame, layers, now }: { frame: Frame; layers: readonly Layer[]; now: number }) {
  const nowAt = placeIn(frame, { from: now, to: frame.to });
  return (
    <span class="time-bar" aria-hidden="true">
      {ticksOf(frame).map((at) => (
        <Mark key={at} frame={frame} at={at} kind="tick" />
      ))}
      {layers.flatMap(({ kind, times }) =>
        times.map((time) => {
          const place = placeIn(frame, time);
          if (place === null) return null;
          return (
            <span
              key={`${kind}${time.from}`}
              class={`time-${kind}`}
              style={{ left: `${place.left}%`, width: `${place.width}%` }}
            />
          );
        }),
      )}
      {nowAt !== null && now >= frame.from && <span class="time-now" style={{ left: `${nowAt.left}%` }} />}
    </span>
  );
}

function Mark({ frame, at, kind }: { frame: Frame; at: number; kind: string }) {
  const left = ((at - frame.from) * 100) / (frame.to - frame.from);
  return <span class={`time-${kind}`} style={{ left: `${left}%` }} />;
}
