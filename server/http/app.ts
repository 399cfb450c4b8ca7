import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { Refused } from '../use-cases/refused.ts';
import { registerScope } from './api.ts';
import { registerAuth } from './auth.ts';
import { answerClientError } from './client-error.ts';
import { registerOpenApi } from './openapi.ts';
import { isOwnOrigin } from './origin.ts';
import { registerPages } from './pages.ts';
import { handleError } from './problem.ts';
import { boardRoutes } from './routes/board-routes.ts';
import { callRoutes, counterListRoutes, counterRoutes } from './routes/counter-routes.ts';
import { deviceRoutes, ownDeviceRoutes, pairingRoutes } from './routes/device-routes.ts';
import { explanationRoutes } from './routes/explanation-routes.ts';
import { issueRoutes } from './routes/issue-routes.ts';
import { outageListRoutes, outageRoutes } from './routes/outage-routes.ts';
import { publicRoutes } from './routes/public-routes.ts';
import { reportRoutes } from './routes/report-routes.ts';
import { returnRoutes } from './routes/return-routes.ts';
import { serviceRoutes } from './routes/service-routes.ts';
import { sessionRoutes, signInRoutes } from './routes/session-routes.ts';
import { setUpHoursRoute } from './routes/set-up-hours-route.ts';
import { setUpImportRoutes } from './routes/set-up-import-routes.ts';
import { setUpReadingRoutes, setUpRoutes } from './routes/set-up-routes.ts';
import { ticketRoutes } from './routes/ticket-routes.ts';
import { visitRoutes } from './routes/visit-routes.ts';
import type { ServerContext } from './server-context.ts';

const BODY_LIMIT = 16 * 1024;
const REQUEST_TIMEOUT_MS = 10_000;

/** The HTTP side, without listening. */
export async function buildApp(context: ServerContext, log: FastifyBaseLogger): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: log,
    // One line a request would drown what matters; errors are logged where they are masked.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    connectionTimeout: 2 * REQUEST_TIMEOUT_MS,
    // Node looks for slow requests every half minute only, and takes the longer of the two limits for the body.
    http: {
      connectionsCheckingInterval: 1_000,
      headersTimeout: REQUEST_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
    },
    clientErrorHandler: answerClientError,
    // Query strings are text here and nothing is coerced or dropped: what does not fit is refused.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, allErrors: true } },
    routerOptions: { ignoreTrailingSlash: false },
  });
  // Fastify takes plain text, too, which a form of any page could send.
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler(handleError);
  await registerGuards(app);
  registerAuth(app, context.views);
  await registerOpenApi(app, context.version);
  await app.register(async (api) => registerRoutes(api, context), { prefix: '/api/v1' });
  await registerPages(app, context.uiDir);
  return app;
}

async function registerGuards(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", 'ws:', 'wss:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        frameAncestors: ["'self'"],
        // No upgradeInsecureRequests: displays on a LAN speak plain http.
      },
    },
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
  await app.register(cookie);
  await app.register(compress, { threshold: 2048 });
  await app.register(rateLimit, { global: false });
  app.addHook('onRequest', async (request) => {
    if (request.method === 'GET' || request.method === 'HEAD') return;
    if (!isOwnOrigin(request.headers.origin, request.headers.host)) throw new Refused('originRefused');
  });
}

async function registerRoutes(app: FastifyInstance, context: ServerContext): Promise<void> {
  // What a line looks like now, and what a token opens, is nobody's to keep.
  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
  await registerScope(app, 'anyone', (api) => {
    publicRoutes(api, context);
    signInRoutes(api, context);
    pairingRoutes(api, context);
  });
  await registerScope(app, 'kiosk', (api) => {
    issueRoutes(api, context);
    visitRoutes(api, context);
    returnRoutes(api, context);
  });
  await registerScope(app, 'display', (api) => boardRoutes(api, context));
  await registerScope(app, 'device', (api) => ownDeviceRoutes(api, context));
  await registerScope(app, 'staff', (api) => {
    sessionRoutes(api, context);
    counterListRoutes(api, context);
    outageListRoutes(api, context);
    explanationRoutes(api, context);
  });
  await registerScope(app, 'officer', (api) => {
    counterRoutes(api, context);
    callRoutes(api, context);
    ticketRoutes(api, context);
  });
  await registerScope(app, 'outage', (api) => outageRoutes(api, context));
  await registerScope(app, 'supervisor', (api) => serviceRoutes(api, context));
  await registerScope(app, 'reports', (api) => reportRoutes(api, context));
  await registerScope(app, 'setUpReading', (api) => {
    setUpReadingRoutes(api, context);
    setUpHoursRoute(api, context);
  });
  await registerScope(app, 'setUp', (api) => setUpRoutes(api, context));
  await registerScope(app, 'setUp', (api) => setUpImportRoutes(api, context));
  await registerScope(app, 'admin', (api) => deviceRoutes(api, context));
}
