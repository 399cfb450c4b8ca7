import { type ReadonlySignal, signal } from '@preact/signals';
import type { BoardView } from '../contract/board.ts';
import { connectLive, type LiveConnection } from '../ui-shared/live-client.ts';
import { announce, startAnnouncer } from './announcer.ts';
import type { AnnouncerEffect, AnnouncerEvent, ShownCall } from './announcer-state.ts';
import { loadPlayed, savePlayed } from './played-memory.ts';
import { openSound, type SoundState } from './sound/sound.ts';

/** The dominant call and whether it is new enough to be set off. */
export interface Headline {
  readonly call: ShownCall;
  readonly sounding: boolean;
  readonly startedAt: number;
}

export interface BoardLink {
  readonly view: ReadonlySignal<BoardView | null>;
  readonly headline: ReadonlySignal<Headline | null>;
  readonly sound: ReadonlySignal<SoundState>;
  readonly live: Pick<LiveConnection, 'status' | 'refusal' | 'heardAt'>;
  /** Tell the server which calls stand on the screen now. Each is told once a connection. */
  reportShown(numbers: readonly number[]): void;
  close(): void;
}

const TIME_MS = 500;

/** Joins what the server says, the announcer's rules and the machine's sound. All it holds is bounded: boards run for weeks. */
export function openBoard(zoneId: string, token: string | null): BoardLink {
  const view = signal<BoardView | null>(null);
  const headline = signal<Headline | null>(null);
  const sound = openSound();
  let state = startAnnouncer(loadPlayed(zoneId));
  let reported: readonly number[] = [];

  const send = (event: AnnouncerEvent): void => {
    const step = announce(state, event);
    const changed = step.state.dominant !== state.dominant;
    state = step.state;
    for (const effect of step.effects) carryOut(effect);
    if (changed) headline.value = state.dominant;
  };
  const carryOut = (effect: AnnouncerEffect): void => {
    switch (effect.type) {
      case 'remember':
        savePlayed(zoneId, effect.played);
        break;
      case 'play':
        void sound.play(effect.spoken).then((spoken) => {
          if (spoken) live.sendReceipt('spoken', { zoneId, n: effect.call.n });
          send({ type: 'soundEnded', n: effect.call.n, at: performance.now() });
        });
        break;
    }
  };

  const live = connectLive({
    want: { view: 'board', zoneId },
    token,
    lastAnnouncement: () => {
      reported = [];
      return state.played;
    },
    onView: (name, next) => {
      if (name !== 'board:view') return;
      view.value = next;
      const { epoch, lastCalls: calls, lastAnnouncement } = next;
      send({ type: 'viewed', epoch, listed: { calls, lastAnnouncement }, at: performance.now() });
    },
    onAnnouncement: (announcement) => {
      if (announcement.zoneId === zoneId) send({ type: 'announced', announcement, at: performance.now() });
    },
  });
  const timer = setInterval(() => send({ type: 'timePassed', at: performance.now() }), TIME_MS);

  return {
    view,
    headline,
    sound: sound.state,
    live,
    reportShown: (numbers) => {
      for (const n of numbers) if (!reported.includes(n)) live.sendReceipt('shown', { zoneId, n });
      reported = numbers;
    },
    close: () => {
      clearInterval(timer);
      live.close();
      sound.close();
    },
  };
}
