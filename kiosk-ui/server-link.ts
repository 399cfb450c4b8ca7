import { effect, signal } from '@preact/signals';
import type { Catalogue, KioskView, ServiceLive } from '../contract/catalogue.ts';
import type { HoursView } from '../contract/hours.ts';
import type { IssuedTicket, IssueTicket } from '../contract/ticket.ts';
import type { IssuedVisit, IssueVisit } from '../contract/visit.ts';
import { forgetDeviceToken, loadDeviceToken } from '../ui-shared/device-token.ts';
import { type Reply, request } from '../ui-shared/http-client.ts';
import { connectLive, type LiveConnection } from '../ui-shared/live-client.ts';
import { observeServerTime } from '../ui-shared/server-clock.ts';
import { isNewer, type Stamp } from '../ui-shared/stale-view.ts';
import type { Attempt } from './attempt.ts';
import { catalogue, liveHours, liveServices, loadFailed, pairingNeeded } from './kiosk-store.ts';

/** Shorter than the client's default: a visitor stands before the screen, and repeating is safe. */
const ISSUE_TIMEOUT_MS = 5_000;
const RELOAD_MS = 3_000;
/** While pushes do not come, the catalogue is asked for instead. */
const POLL_MS = 10_000;

const connection = signal<LiveConnection | null>(null);
/** Who waits, to be woken when the server is back or this device has been let in. */
const wakers = new Set<() => void>();

function wakeAll(): void {
  for (const wake of wakers) wake();
}

/** Waits `ms` milliseconds, or until the server is back. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer);
      wakers.delete(wake);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    wakers.add(wake);
  });
}

/** Whether the screen should say that the server is away. */
export function isAway(): boolean {
  const status = connection.value?.status.value;
  return status === 'away' || status === 'refused';
}

/** Server time of the newest word heard (epoch ms); null before the first. */
export function lastHeardAt(): number | null {
  return connection.value?.heardAt.value ?? catalogue.value?.serverTime ?? null;
}

let newest: Stamp | null = null;

/** A catalogue that was long under way must not undo a newer push. */
function takeLive(stamped: Stamp & { live: readonly ServiceLive[]; hours: HoursView }): void {
  if (!isNewer(newest, stamped)) return;
  newest = { epoch: stamped.epoch, seq: stamped.seq, serverTime: stamped.serverTime };
  liveServices.value = stamped.live;
  liveHours.value = stamped.hours;
}

function takeView(view: KioskView): void {
  takeLive(view);
  if (catalogue.value !== null && catalogue.value.version !== view.catalogueVersion) void loadCatalogue();
}

let loading: Promise<boolean> | null = null;

/** Loads the catalogue once, however many ask for it meanwhile. Says whether it came. */
function loadCatalogue(): Promise<boolean> {
  loading ??= fetchCatalogue().finally(() => {
    loading = null;
  });
  return loading;
}

async function fetchCatalogue(): Promise<boolean> {
  const reply = await request<Catalogue>('GET', '/catalogue', { timeoutMs: ISSUE_TIMEOUT_MS });
  loadFailed.value = !reply.ok;
  if (!reply.ok) return false;
  observeServerTime(reply.value.serverTime);
  catalogue.value = reply.value;
  takeLive(reply.value);
  return true;
}

async function keepCatalogue(): Promise<never> {
  for (;;) {
    if (catalogue.value === null || connection.value?.status.value !== 'live') await loadCatalogue();
    await pause(catalogue.value === null ? RELOAD_MS : POLL_MS);
  }
}

function connect(): void {
  connection.value?.close();
  connection.value = connectLive({
    want: { view: 'kiosk' },
    token: loadDeviceToken('kiosk'),
    onView: (name, view) => {
      if (name === 'kiosk:view') takeView(view);
    },
  });
}

/** Opens the live connection, keeps the catalogue, and notices when this device must be paired. */
export function startServerLink(): void {
  connect();
  void keepCatalogue();
  effect(() => {
    if (connection.value?.status.value === 'live') wakeAll();
  });
  effect(() => {
    const refusal = connection.value?.refusal.value ?? null;
    if (refusal === 'notSignedIn' || refusal === 'notAllowed') askForPairing();
  });
}

/** A token that was refused is of no use any more. Without one the server may still let this machine in (demo). */
function askForPairing(): void {
  if (loadDeviceToken('kiosk') === null) {
    pairingNeeded.value = true;
    return;
  }
  forgetDeviceToken('kiosk');
  connect();
}

export function finishPairing(): void {
  pairingNeeded.value = false;
  connect();
  wakeAll();
}

/** Resolves once this device has been let in. */
export async function waitForPairing(): Promise<void> {
  askForPairing();
  while (pairingNeeded.value) await pause(RELOAD_MS);
}

/** A command of this kiosk. Repeating it with the same `requestId` is safe. */
export function command<T>(path: string, body: object): Promise<Reply<T>> {
  return request<T>('POST', path, { body, token: loadDeviceToken('kiosk'), timeoutMs: ISSUE_TIMEOUT_MS });
}

/** One errand is a ticket; several are a visit. */
export async function sendAttempt(attempt: Attempt): Promise<Reply<readonly IssuedTicket[]>> {
  const { requestId, serviceIds, priority } = attempt;
  const [serviceId, second] = serviceIds;
  if (serviceId === undefined || second !== undefined) {
    const body: IssueVisit = { requestId, serviceIds: [...serviceIds], priority };
    const reply = await command<IssuedVisit>('/visits', body);
    return reply.ok ? { ...reply, value: reply.value.tickets } : reply;
  }
  const body: IssueTicket = { requestId, serviceId, priority };
  const reply = await command<IssuedTicket>('/tickets', body);
  return reply.ok ? { ...reply, value: [reply.value] } : reply;
}
