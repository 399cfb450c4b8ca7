import cliProgress from 'cli-progress';
import { KIOSK_OPENS, LAST_CALL, MINUTE, writeTime } from './day-times.ts';
import type { Progress } from './run-simulation.ts';

type ProgressShower = { show(progress: Progress): void; stop(): void };

/** A bar over the simulated day on a terminal, a line every simulated half hour elsewhere. */
export function createProgress(output: NodeJS.WriteStream): ProgressShower {
  return output.isTTY ? createBar(output) : createLines((line) => output.write(`${line}\n`));
}

function createBar(stream: NodeJS.WriteStream): ProgressShower {
  const format = '{bar} {time} · {issued}/{visitors} tickets · {ended} served · {here} in the mall';
  const bar = new cliProgress.SingleBar(
    { format, stream, hideCursor: true, fps: 5 },
    cliProgress.Presets.shades_classic,
  );
  bar.start(LAST_CALL - KIOSK_OPENS, 0, { time: writeTime(KIOSK_OPENS), issued: 0, visitors: 0, ended: 0, here: 0 });
  return {
    show: (progress) => {
      const { now, issued, visitors, ended } = progress;
      const value = Math.min(now, LAST_CALL) - KIOSK_OPENS;
      bar.update(value, { time: writeTime(now), issued, visitors, ended, here: issued - ended });
    },
    stop: () => bar.stop(),
  };
}

const LINE_EVERY_MS = 30 * MINUTE;

export function createLines(write: (line: string) => void): ProgressShower {
  let due = 0;
  return {
    show: ({ now, issued, visitors, ended }) => {
      if (now < due) return;
      due = (Math.floor(now / LINE_EVERY_MS) + 1) * LINE_EVERY_MS;
      write(`${writeTime(now)}  ${issued}/${visitors} tickets, ${ended} served`);
    },
    stop: () => {},
  };
}
