import { randomUUID } from 'node:crypto';
import type { BoardView } from '../../contract/board.ts';
import type { ConsoleView } from '../../contract/counter.ts';
import type { IssuedTicket, TicketAnswer } from '../../contract/ticket.ts';
import type { IssuedVisit } from '../../contract/visit.ts';
import { checkCalls } from '../../server/store/call-check.ts';
import { openStore } from '../../server/store/database.ts';
import { readSetUp } from '../../server/store/set-up-store.ts';
import { type Verification, verifyJournal } from '../../server/store/verify.ts';
import { applySetUp } from './gate-fixture.ts';
import type { Officer } from './http-fixture.ts';
import { LiveProbe } from './live-probe.ts';
import { type Answer, type Client, signInAs, type TestServer } from './server.ts';

/** What the officer's screen shows now. */
export async function consoleOf(server: TestServer, { client, counterId }: Officer): Promise<ConsoleView> {
  const [head] = server.query<{ seq: number }>('select seq from journal_head');
  const probe = new LiveProbe(server.url, { view: 'console', counterId }, { cookie: client.cookie });
  const view = await probe.waitFor('console:view', (seen) => seen.seq >= (head?.seq ?? 0));
  probe.close();
  return view;
}

export async function boardOf(client: Client, zoneId: string): Promise<BoardView> {
  return (await client.get<BoardView>(`/zones/${zoneId}/board`)).body;
}

/** Changes rules of the mall the way an admin does it, while the server runs. Columns as in the set-up document. */
export async function changeRules(server: TestServer, rules: Record<string, unknown>): Promise<void> {
  await applySetUp(await signInAs(server, 'admin'), { mall: [rules] });
}

export function walkIn(officer: Officer, body: object): Promise<Answer<TicketAnswer>> {
  return officer.client.post(`/counters/${officer.counterId}/walk-in`, { requestId: randomUUID(), ...body });
}

/** Several errands of one visitor. */
export async function visit(kiosk: Client, serviceIds: string[]): Promise<IssuedVisit> {
  return (await kiosk.post<IssuedVisit>('/visits', { requestId: randomUUID(), serviceIds })).body;
}

/** The slip is scanned. */
export function scan(client: Client, token: string, more: object = {}): Promise<Answer<IssuedTicket>> {
  return client.post('/tickets/re-enter', { requestId: randomUUID(), token, ...more });
}

/** What `loket verify` says, and every call of a day that is not explained by the journal before it. */
export async function audit(
  server: TestServer,
  businessDay: string,
): Promise<{ found: Verification; calls: number; unexplained: unknown[] }> {
  const store = await openStore(`${server.dataDir}/loket.db`);
  try {
    const mallId = server.query<{ id: string }>('select id from mall')[0]?.id ?? '';
    const setUp = await readSetUp(store.reader, mallId);
    const serves = (counterId: string) => setUp.counters.get(counterId)?.services ?? [];
    const calls = await checkCalls(store.reader, { mallId, businessDay }, serves);
    const found = await verifyJournal(store.reader, mallId);
    return { found, calls: calls.length, unexplained: calls.filter((call) => !call.agrees) };
  } finally {
    await store.close();
  }
}
