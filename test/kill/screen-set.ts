import { setTimeout as sleep } from 'node:timers/promises';
import type { BoardView } from '../../contract/board.ts';
import type { KioskView } from '../../contract/catalogue.ts';
import type { ConsoleView } from '../../contract/counter.ts';
import type { Rng } from '../../server/demo/simulation/rng.ts';
import type { ApiPerson } from '../support/api-person.ts';
import type { Found } from './audit.ts';
import type { Ledger } from './ledger.ts';
import type { Desk } from './officer.ts';
import { type Display, openDisplay, openScreen, type Screen } from './screens.ts';

const ZONES = ['zona-a', 'zona-b'];
/** Nearly all are back within two seconds; one that was just connecting to the dying server first gives that up. */
const BACK_WITHIN_MS = 12_000;

export type Screens = ReturnType<typeof openScreens>;

/** Every kind of screen, open through the whole campaign: steady displays and restless ones, consoles, a kiosk, the floor. */
export function openScreens(
  of: { url: string; desks: readonly Desk[]; supervisor: ApiPerson },
  { isQuiet, ledger }: { isQuiet: () => boolean; ledger: Ledger },
) {
  const { url } = of;
  const fault = (text: string) => ledger.fault(text);
  const steady = ZONES.map((zoneId) => openDisplay({ url, zoneId, name: `display ${zoneId}` }, isQuiet, fault));
  const restless = ZONES.map((zoneId) => openDisplay({ url, zoneId, name: `restless ${zoneId}` }, isQuiet, fault));
  const displays: Display[] = [...steady, ...restless];
  const consoles = of.desks.map(({ counterId, person }) => {
    const options = { url, want: { view: 'console', counterId }, cookie: person.cookie } as const;
    return { counterId, screen: openScreen(`console ${counterId}`, options, fault) };
  });
  const kiosk = openScreen('kiosk', { url, want: { view: 'kiosk' } }, fault);
  const floor = openScreen('floor', { url, want: { view: 'floor' }, cookie: of.supervisor.cookie }, fault);
  const screens: Screen[] = [...displays, ...consoles.map(({ screen }) => screen), kiosk, floor];

  /** All of them at the newest entry, in the same epoch, showing what the database has, and no call missed. */
  async function waitUntilCurrent(found: Found): Promise<void> {
    const giveUpAt = performance.now() + BACK_WITHIN_MS;
    for (let late = listLate(found); late.length > 0; late = listLate(found)) {
      if (performance.now() > giveUpAt) {
        for (const text of late) fault(`not back within ${BACK_WITHIN_MS} ms: ${text}`);
        return;
      }
      await sleep(20);
    }
  }

  function listLate(found: Found): string[] {
    const behind = screens.filter((screen) => !screen.isCurrent(found.head)).map((screen) => screen.describe());
    return [...behind, ...listDeaf(found), ...listWrong(found)];
  }

  function listDeaf({ lastAnnouncement }: Found): string[] {
    return displays
      .filter((display) => display.lastHeard() !== lastAnnouncement.get(display.zoneId))
      .map(
        (display) => `${display.describe()}, heard ${display.lastHeard()} of ${lastAnnouncement.get(display.zoneId)}`,
      );
  }

  function listWrong({ lastAnnouncement, waiting }: Found): string[] {
    const wrong: string[] = [];
    for (const display of displays) {
      const view = display.view() as BoardView | null;
      if (view?.lastAnnouncement !== lastAnnouncement.get(display.zoneId))
        wrong.push(`${display.name} shows an old board`);
    }
    for (const { counterId, screen } of consoles) {
      const current = (screen.view() as ConsoleView | null)?.counter.current?.id;
      const is = of.desks.find((desk) => desk.counterId === counterId)?.current?.ticketId;
      if (current !== is) wrong.push(`${screen.name} shows ${current}, it is ${is}`);
    }
    const shown = (kiosk.view() as KioskView | null)?.live.reduce((sum, live) => sum + live.waiting, 0);
    if (shown !== waiting) wrong.push(`the kiosk shows ${shown} waiting, it is ${waiting}`);
    return wrong;
  }

  return {
    size: screens.length,
    waitUntilCurrent,
    dropOne: (rng: Rng) => rng.pick(restless).drop(),
    close: () => {
      for (const screen of screens) screen.close();
    },
  };
}
