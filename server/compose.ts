import { existsSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { type Clock, systemClock } from './clock.ts';
import type { Config } from './config.ts';
import type { Actor } from './domain/actor.ts';
import { startHousekeeping } from './housekeeping.ts';
import { buildApp } from './http/app.ts';
import { findActor, isLocalAddress, SESSION_COOKIE } from './http/auth.ts';
import { isOwnOrigin } from './http/origin.ts';
import { type Ids, systemIds } from './ids.ts';
import { openInstallation } from './installation.ts';
import { createGateway } from './live/gateway.ts';
import { takeOwnership } from './store/owner-lock.ts';
import { VERSION } from './version.ts';

type Overrides = {
  clock?: Clock;
  ids?: Ids;
  log: Logger;
  /** Called when the disk failed: the process must end, a restart tells what was committed. */
  onFatal?: (error: unknown) => void;
  publicUrl?: string | null;
  /** Folder of the built screens. */
  uiDir?: string;
};

export type Loket = {
  app: FastifyInstance;
  close(): Promise<void>;
  newPasswords: NewPasswords;
  /** Does at once what happens by itself within a minute: for tests that move the clock. */
  housekeep(): Promise<void>;
};

/** Passwords that were generated at this start, to be printed once. */
export type NewPasswords = { admin: string | null; demo: string | null };

const UI_DIR = join(fileURLToPath(import.meta.url), '../../dist');
const TAIL_MS = 500;

/** Builds everything from the config: database, rules, HTTP and live. Does not listen. */
export async function compose(config: Config, overrides: Overrides): Promise<Loket> {
  const { log } = overrides;
  const clock = overrides.clock ?? systemClock;
  const ids = overrides.ids ?? systemIds;
  const onFatal = overrides.onFatal ?? ((error) => log.fatal({ err: error }, 'the disk failed'));
  const ownership = takeOwnership(config.dataDir);
  const installation = await openInstallation(config, { clock, ids, onFatal });
  const { store, deps, mallId } = installation;
  const views = { reader: store.reader, setUp: deps.setUp, clock, mallId };
  const uiDir = overrides.uiDir ?? UI_DIR;
  if (!existsSync(uiDir)) log.warn({ uiDir }, 'the screens are not built');
  const presence = { isConnected: (deviceId: string): boolean => gateway.presence.isConnected(deviceId) };
  const publicUrl = overrides.publicUrl ?? null;
  const app = await buildApp({ deps, views, presence, version: VERSION, publicUrl, uiDir }, log);
  const identify = (request: IncomingMessage, token: string | undefined): Promise<Actor | null> =>
    findActor(views, {
      session: app.parseCookie(request.headers.cookie ?? '')[SESSION_COOKIE],
      bearer: token,
      isLocal: isLocalAddress(request.socket.remoteAddress, request.headers),
    });
  const gateway = await createGateway(app.server, { source: views, identify, isOwnOrigin, log });
  deps.uow.onCommit(gateway.wake);
  app.addHook('preClose', () => gateway.close());
  const housekeeping = startHousekeeping(deps, views, log);
  await housekeeping.run().catch((error: unknown) => log.error({ err: error }, 'housekeeping failed'));
  // The command line may have written beside the server: a token it revoked is cut off within a second, too.
  const tailing = setInterval(gateway.wake, TAIL_MS);
  return {
    app,
    newPasswords: installation.newPasswords,
    housekeep: housekeeping.run,
    close: async () => {
      await housekeeping.stop();
      clearInterval(tailing);
      await app.close();
      await store.close();
      ownership.release();
    },
  };
}
