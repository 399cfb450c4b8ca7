import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../contract/catalogue.ts';
import type { CounterList } from '../contract/counter.ts';
import type { TicketDetail } from '../contract/ticket.ts';
import { DEMO_PASSWORD, startServerProcess } from '../test/support/process.ts';
import { createOfficer, type Officer } from './support/officer.ts';
import type { Finding } from './support/report.ts';

/** How much memory the server holds after so many tickets have lived their whole life at all counters, and after as many again. */
export async function benchMemory(folder: string, size: { tickets: number }): Promise<Finding[]> {
  const dataDir = join(folder, 'memory');
  mkdirSync(dataDir, { recursive: true });
  await using server = await startServerProcess({ dataDir });
  const desks = await openDesks(server.url);
  const resident: number[] = [];
  for (const day of [1, 2, 3]) {
    await Promise.all(desks.map((desk) => serveMany(desk, Math.ceil(size.tickets / desks.length))));
    const rss = residentMegabytes(server.pid);
    console.log(`      after day ${day}: ${rss.toFixed(0)} MB resident`);
    resident.push(rss);
  }
  const [first = 0, , last = 0] = resident;
  const growth = last / first;
  const tickets = size.tickets.toLocaleString('en');
  return [
    {
      what: `resident after a day of ${tickets} tickets`,
      value: `${first.toFixed(0)} MB`,
      budget: '≤ 150 MB',
      kept: first <= 150,
    },
    { what: 'after the third day against the first', value: growth.toFixed(2), budget: '≤ 1.10', kept: growth <= 1.1 },
  ];
}

/** `serviceIds`: those without a quota, which three such days would use up. */
type Desk = { officer: Officer; counterId: string; serviceIds: string[] };

async function openDesks(url: string): Promise<Desk[]> {
  const first = await createOfficer(url, 'petugas1', DEMO_PASSWORD);
  const answer = await fetch(`${url}/api/v1/counters`, { headers: { cookie: first.cookie } });
  const { counters } = (await answer.json()) as CounterList;
  const { live } = (await (await fetch(`${url}/api/v1/catalogue`)).json()) as Catalogue;
  const bounded = new Set(live.filter(({ quotaLeft }) => quotaLeft !== null).map(({ serviceId }) => serviceId));
  const desks: Desk[] = [];
  for (const counter of counters) {
    const officer = await createOfficer(url, `petugas${counter.number}`, DEMO_PASSWORD);
    await officer.post(`/counters/${counter.id}/open`, {});
    const serviceIds = counter.services.map(({ serviceId }) => serviceId).filter((id) => !bounded.has(id));
    desks.push({ officer, counterId: counter.id, serviceIds });
  }
  return desks;
}

async function serveMany({ officer, counterId, serviceIds }: Desk, tickets: number): Promise<void> {
  for (let i = 0; i < tickets; i += 1) {
    const serviceId = serviceIds[i % serviceIds.length];
    if (serviceId === undefined) return;
    await officer.issue({ requestId: randomUUID(), serviceId });
    const { ticket } = await officer.post<{ ticket: TicketDetail | null }>(`/counters/${counterId}/call-next`, {});
    // A colleague of the same agency may have been quicker.
    if (ticket !== null) await officer.finish(ticket.id);
  }
}

/** Linux only: the bench says so plainly elsewhere. */
function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1_024;
}
