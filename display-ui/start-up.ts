import type { BoardView } from '../contract/board.ts';
import type { Catalogue, Zone } from '../contract/catalogue.ts';
import type { DeviceAnswer } from '../contract/device.ts';
import { forgetDeviceToken, loadDeviceToken } from '../ui-shared/device-token.ts';
import { request } from '../ui-shared/http-client.ts';
import { observeServerTime } from '../ui-shared/server-clock.ts';

/** What this screen turns out to be when it is switched on. */
export type StartUp =
  | { readonly phase: 'board'; readonly zoneId: string; readonly token: string | null }
  | { readonly phase: 'choosing'; readonly zones: readonly Zone[]; readonly unknown: boolean }
  | { readonly phase: 'pairing' }
  | { readonly phase: 'noZone' }
  | { readonly phase: 'away' };

/**
 * A paired display shows the zone it was paired for. Without a token only the demo mall's own machine gets a board;
 * the server decides that, so a zone in the address is tried and a refusal leads to pairing.
 */
export async function startUp(zone: string | null): Promise<StartUp> {
  const token = loadDeviceToken('display');
  return token === null ? startUnpaired(zone) : startPaired(token, zone);
}

async function startPaired(token: string, zone: string | null): Promise<StartUp> {
  const reply = await request<DeviceAnswer>('GET', '/devices/me', { token });
  if (reply.ok) {
    const zoneId = reply.value.device.zoneId ?? zone;
    return zoneId === null ? { phase: 'noZone' } : { phase: 'board', zoneId, token };
  }
  if (reply.problem === null || reply.problem.status >= 500 || reply.problem.status === 429) return { phase: 'away' };
  // Revoked: the token will never be good again.
  forgetDeviceToken('display');
  return startUnpaired(zone);
}

async function startUnpaired(zone: string | null): Promise<StartUp> {
  if (zone !== null) return { phase: 'board', zoneId: zone, token: null };
  return chooseZone(false);
}

/** The zones of the demo mall to choose from. `unknown`: the one that was asked for does not exist. */
export async function chooseZone(unknown: boolean): Promise<StartUp> {
  const reply = await request<Catalogue>('GET', '/catalogue');
  if (!reply.ok) return { phase: 'away' };
  observeServerTime(reply.value.serverTime);
  const { demo, zones } = reply.value;
  return demo ? chooseHere(zones, unknown) : { phase: 'pairing' };
}

/** The demo mall lets in the browsers of its own machine alone; whether this is one, only the server knows. */
async function chooseHere(zones: readonly Zone[], unknown: boolean): Promise<StartUp> {
  const first = zones[0];
  const board = first === undefined ? null : await request<BoardView>('GET', `/zones/${first.id}/board`);
  if (board === null || board.ok) return { phase: 'choosing', zones, unknown };
  return board.problem?.code === 'notSignedIn' ? { phase: 'pairing' } : { phase: 'away' };
}
