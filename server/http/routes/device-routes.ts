import {
  ConfirmPairing,
  DeviceAnswer,
  DeviceList,
  type DeviceView,
  PairAnswer,
  PairDevice,
  PairingCode,
  PairingList,
  PairingRequested,
  RequestPairing,
} from '../../../contract/device.ts';
import { closed, Type, Uuid } from '../../../contract/schema.ts';
import { NoBody } from '../../../contract/ticket.ts';
import { type Device, listDevices, listPairings } from '../../store/device-store.ts';
import { revokeDevice } from '../../use-cases/add-device.ts';
import { collectToken, confirmPairing, requestPairing } from '../../use-cases/pair-device.ts';
import { Refused } from '../../use-cases/refused.ts';
import { type Api, problems } from '../api.ts';
import { personOf } from '../auth.ts';
import type { ServerContext } from '../server-context.ts';

/** A device asks every few seconds; a guesser would need thousands of tries in the ten minutes that a code lives. */
const rateLimit = { max: 60, timeWindow: 60_000 };

function viewOf(device: Device, context: ServerContext): DeviceView {
  const { tokenHash: _, mallId: __, ...view } = device;
  return { ...view, connected: context.presence.isConnected(device.id) };
}

/** What a device may ask before it is known. */
export function pairingRoutes(api: Api, context: ServerContext): void {
  const { deps } = context;
  api.post(
    '/devices/pairings',
    {
      schema: {
        operationId: 'requestPairing',
        summary: 'A new device asks to be let in and shows the code',
        tags: ['device'],
        body: RequestPairing,
        response: { 200: PairingRequested, ...problems },
      },
      config: { rateLimit },
    },
    async (request) => requestPairing(deps, request.body),
  );
  api.post(
    '/devices/pair',
    {
      schema: {
        operationId: 'pairDevice',
        summary: 'The device collects its token; null until an admin has confirmed the code',
        tags: ['device'],
        body: PairDevice,
        response: { 200: PairAnswer, ...problems },
      },
      config: { rateLimit },
    },
    async (request) => {
      const { token, device } = await collectToken(deps, request.body);
      return { token, device: device === null ? null : viewOf(device, context) };
    },
  );
}

export function ownDeviceRoutes(api: Api, context: ServerContext): void {
  api.get(
    '/devices/me',
    {
      schema: {
        operationId: 'getMyDevice',
        summary: 'What the bearer of this token is',
        tags: ['device'],
        response: { 200: DeviceAnswer, ...problems },
      },
    },
    async (request) => {
      const { actor } = request;
      const devices = await listDevices(context.views.reader, context.views.mallId);
      const device = devices.find((candidate) => actor?.kind === 'device' && candidate.id === actor.deviceId);
      if (device === undefined) throw new Refused('notFound');
      return { device: viewOf(device, context) };
    },
  );
}

export function deviceRoutes(api: Api, context: ServerContext): void {
  const { deps, views } = context;
  api.get(
    '/devices',
    {
      schema: {
        operationId: 'listDevices',
        summary: 'Kiosks and displays',
        tags: ['device'],
        response: { 200: DeviceList, ...problems },
      },
    },
    async () => {
      const devices = await listDevices(views.reader, views.mallId);
      return { devices: devices.map((device) => viewOf(device, context)) };
    },
  );
  api.get(
    '/devices/pairings',
    {
      schema: {
        operationId: 'listPairings',
        summary: 'Devices that wait to be confirmed',
        tags: ['device'],
        response: { 200: PairingList, ...problems },
      },
    },
    async () => {
      const waiting = await listPairings(views.reader, views.mallId, views.clock.now());
      const pairings = waiting.map(({ code, kind, requestedAt, expiresAt }) => ({
        code,
        kind,
        requestedAt,
        expiresAt,
      }));
      return { pairings };
    },
  );
  api.post(
    '/devices/pairings/:code/confirm',
    {
      schema: {
        operationId: 'confirmPairing',
        summary: 'The device with this code on its screen is one of ours',
        tags: ['device'],
        params: closed({ code: PairingCode }),
        body: ConfirmPairing,
        response: { 200: DeviceAnswer, ...problems },
      },
    },
    async (request) => {
      const device = await confirmPairing(deps, personOf(request), request.params.code, request.body);
      return { device: viewOf(device, context) };
    },
  );
  api.post(
    '/devices/:id/revoke',
    {
      schema: {
        operationId: 'revokeDevice',
        summary: 'The token opens nothing any more, within a second',
        tags: ['device'],
        params: closed({ id: Uuid }),
        body: NoBody,
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      await revokeDevice(deps, personOf(request), request.params.id);
      return reply.code(204).send(null);
    },
  );
}
