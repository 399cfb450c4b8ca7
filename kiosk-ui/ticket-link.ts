import { effect, signal } from '@preact/signals';
import type { TicketView } from '../contract/ticket.ts';
import { request } from '../ui-shared/http-client.ts';
import { connectLive, type LiveConnection } from '../ui-shared/live-client.ts';
import { observeServerTime, serverNow } from '../ui-shared/server-clock.ts';
import { isNewer } from '../ui-shared/stale-view.ts';

/** While pushes do not come (a phone on the mobile network behind a proxy), the ticket is asked for. */
const POLL_MS = 10_000;

export const ticket = signal<TicketView | null>(null);
/** The server knows no ticket by this token. */
export const isUnknown = signal(false);
/** The last question was not answered. */
export const isUnanswered = signal(false);
/** Server time (epoch ms) of the newest word about the ticket. */
export const heardAt = signal<number | null>(null);

let connection: LiveConnection | null = null;

function take(view: TicketView): void {
  observeServerTime(view.serverTime);
  heardAt.value = serverNow();
  isUnanswered.value = false;
  if (isNewer(ticket.peek(), view)) ticket.value = view;
}

async function ask(token: string): Promise<void> {
  const reply = await request<TicketView>('GET', '/my-ticket', { token });
  if (reply.ok) {
    take(reply.value);
    return;
  }
  const code = reply.problem?.code;
  if (code === 'notSignedIn' || code === 'notFound' || code === 'notAllowed' || code === 'validationFailed') {
    isUnknown.value = true;
    connection?.close();
    connection = null;
  } else {
    isUnanswered.value = true;
  }
}

/** Whether pushes come at present. */
function isLive(): boolean {
  return connection?.status.value === 'live';
}

/** Follows the ticket of `token` for as long as the page is open. */
export function followTicket(token: string): void {
  void ask(token);
  connection = connectLive({
    want: { view: 'ticket' },
    ticketToken: token,
    onView: (name, view) => {
      if (name === 'ticket:view') take(view);
    },
  });
  effect(() => {
    const heard = connection?.heardAt.value ?? null;
    if (heard !== null && isLive()) {
      heardAt.value = heard;
      isUnanswered.value = false;
    }
  });
  effect(() => {
    // Asked at once, so that the page says soon that it is cut off, or goes on by asking.
    if (connection?.status.value === 'away') void ask(token);
  });
  setInterval(() => {
    if (!isUnknown.value && !isLive()) void ask(token);
  }, POLL_MS);
  // A phone that comes out of the pocket has slept through its pushes.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && !isUnknown.value) void ask(token);
  });
}
