import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Summary } from '../../server/demo/simulation/tally.ts';
import type { TestServer } from '../support/server.ts';
import { type FlakyLine, openFlakyLine } from './flaky-line.ts';
import { liveThrough, startDayServer } from './live-through.ts';

const VISITORS = 80;

let server: TestServer;
let line: FlakyLine;
let summary: Summary;

beforeAll(async () => {
  server = await startDayServer();
  line = await openFlakyLine(server.url);
  summary = await liveThrough(server, { visitors: VISITORS, url: line.url });
}, 180_000);

afterAll(async () => {
  await line.close();
  await server.close();
});

describe('a day on a line that breaks all the time', () => {
  it('goes on to the evening, by asking again', () => {
    expect(line.cuts()).toBeGreaterThan(20);
    expect(summary.repeats).toBeGreaterThan(20);
  });

  it('gives every visitor one ticket an errand, and none twice', () => {
    const [tickets] = server.query<{ n: number; requests: number; visits: number }>(
      'select count(*) as n, count(distinct request_id) as requests, count(distinct visit_id) as visits from ticket',
    );
    expect(tickets).toEqual({ n: summary.issued, requests: summary.issued, visits: VISITORS });
  });

  it('forgets nobody: whoever was called was served or did not come', () => {
    const states = server.query<{ state: string; n: number }>('select state, count(*) as n from ticket group by state');
    const left = states.filter(({ state }) => !['done', 'noShow', 'cancelled'].includes(state));
    expect(left).toEqual([]);
    expect(summary.left).toBe(0);
    expect(summary.sentHome).toBeLessThanOrEqual(3);
    expect(server.query("select id from duty where state <> 'closed'")).toEqual([]);
  });

  it('counts what the server counts, although half of the answers it counts by were lost', () => {
    const results = server.query<{ result: string; n: number }>(
      'select result, count(*) as n from leg group by result',
    );
    const counted = new Map(results.map(({ result, n }) => [result, n]));
    expect(counted.get('completed')).toBe(summary.served);
    expect(counted.get('returned') ?? 0).toBe(summary.returned);
    expect(counted.get('transferred') ?? 0).toBe(summary.transferred);
  });
});
