import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Catalogue } from '../contract/catalogue.ts';
import { startServerProcess } from '../test/support/process.ts';
import { createLoad } from './support/http-load.ts';
import { emptyLines, giveHours } from './support/open-mall.ts';
import { type Finding, median } from './support/report.ts';
import { prepareIssue, seedTickets } from './support/ticket-rows.ts';

type Rates = { http: number[]; bare: number[] };

/**
 * Issuing a ticket over HTTP (durable, journaled, answered with its view) against bare better-sqlite3 transactions that write the
 * same rows into a copy of the same database, round by round in turn; and the same with many tickets already there. The mall has
 * hours, so that every ticket is forecast against closing, with an officer at every counter.
 */
export async function benchIssue(
  folder: string,
  size: { tickets: number; rounds: number; perRound: number },
): Promise<Finding[]> {
  const empty = await prepare(join(folder, 'empty'), 0);
  const full = await prepare(join(folder, 'full'), size.tickets);
  const rates = { empty: { http: [], bare: [] } as Rates, full: { http: [], bare: [] } as Rates };
  await using serverOfEmpty = await startServerProcess({ dataDir: empty.dataDir });
  await using serverOfFull = await startServerProcess({ dataDir: full.dataDir });
  for (let round = -1; round < size.rounds; round += 1) {
    for (const [name, server, database] of [
      ['empty', serverOfEmpty, empty],
      ['full', serverOfFull, full],
    ] as const) {
      const bare = runBare(database.bare, size.perRound);
      const http = await runHttp(server.url, size.perRound);
      emptyLines(database.dataDir);
      // The first round warms up.
      if (round >= 0) rates[name].bare.push(bare);
      if (round >= 0) rates[name].http.push(http);
      console.log(`      ${name.padEnd(5)} bare ${bare.toFixed(0)}/s, HTTP ${http.toFixed(0)}/s`);
    }
  }
  empty.bare.close();
  full.bare.close();
  const ratio = (of: Rates) => median(of.http.map((http, i) => http / (of.bare[i] ?? Number.NaN)));
  const flat = median(rates.full.http.map((http, i) => http / (rates.empty.http[i] ?? Number.NaN)));
  const budget = '≥ 0.5 of bare SQLite';
  return [
    {
      what: 'issue over HTTP, empty database',
      value: ratio(rates.empty).toFixed(2),
      budget,
      kept: ratio(rates.empty) >= 0.5,
    },
    {
      what: `issue over HTTP, ${size.tickets.toLocaleString('en')} tickets there`,
      value: ratio(rates.full).toFixed(2),
      budget,
      kept: ratio(rates.full) >= 0.5,
    },
    { what: 'rate with many tickets against none', value: flat.toFixed(2), budget: '≥ 0.9', kept: flat >= 0.9 },
  ];
}

/** A data folder with the demo mall and so many past tickets, and a bare connection to a copy of its database. */
async function prepare(dataDir: string, tickets: number): Promise<{ dataDir: string; bare: Database.Database }> {
  mkdirSync(dataDir, { recursive: true });
  const server = await startServerProcess({ dataDir });
  await server.stop();
  const file = join(dataDir, 'loket.db');
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  if (tickets > 0) seedTickets(db, tickets);
  giveHours(db, Date.now());
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  const copy = join(dataDir, 'bare.db');
  copyFileSync(file, copy);
  const bare = new Database(copy);
  bare.pragma('journal_mode = WAL');
  bare.pragma('foreign_keys = ON');
  bare.pragma('synchronous = FULL');
  return { dataDir, bare };
}

function runBare(db: Database.Database, total: number): number {
  const { one } = prepareIssue(db);
  const begun = performance.now();
  for (let i = 0; i < total; i += 1) one(Date.now(), false);
  return (total / (performance.now() - begun)) * 1_000;
}

async function runHttp(url: string, total: number): Promise<number> {
  const load = createLoad(url, 32);
  try {
    const services = await readServiceIds(url);
    let next = 0;
    const body = () => {
      next += 1;
      return JSON.stringify({ requestId: randomUUID(), serviceId: services[next % services.length] });
    };
    return await load.run('/tickets', body, total, 201);
  } finally {
    load.close();
  }
}

/** Visitors come for all services: no line of a real mall is thousands long. */
async function readServiceIds(url: string): Promise<string[]> {
  const answer = await fetch(`${url}/api/v1/catalogue`);
  const { services } = (await answer.json()) as Catalogue;
  return services.map((service) => service.id);
}
