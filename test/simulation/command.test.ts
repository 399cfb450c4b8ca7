import { createServer } from 'node:http';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { simulateCommand } from '../../server/demo/simulation/command.ts';
import { timeOfDay } from '../../server/demo/simulation/day-times.ts';
import { createLines } from '../../server/demo/simulation/progress.ts';
import { writeSummary } from '../../server/demo/simulation/summary-table.ts';
import { Tally } from '../../server/demo/simulation/tally.ts';

function run(args: string[], demoPassword: string | null = null): Promise<unknown> {
  const program = new Command('loket').exitOverride().configureOutput({ writeErr: () => {}, writeOut: () => {} });
  simulateCommand(program, { demoPassword });
  return program.parseAsync(['simulate', ...args], { from: 'user' });
}

describe('loket simulate', () => {
  it.each([
    ['no password', [], 'the demo people’s password is needed'],
    ['half a visitor', ['--visitors', '0.5'], 'A whole number, at least 1.'],
    ['no speed', ['--speed', '0'], 'A number above 0.'],
    ['an unknown option', ['--clock', '9'], 'unknown option'],
  ])('refuses %s', async (_, args, message) => {
    await expect(run(args)).rejects.toThrow(message);
  });

  it('says that there is no server', async () => {
    await expect(run(['--url', 'http://127.0.0.1:9/', '--password', 'x'])).rejects.toThrow('does not answer');
  });

  it('refuses a mall that is not the demo: its journal is for real people', async () => {
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ demo: false }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : null;
    await expect(run(['--url', `http://127.0.0.1:${port}`], 'x')).rejects.toThrow('is not a demo mall');
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('what it prints', () => {
  it('is a line every simulated half hour where there is no terminal', () => {
    const lines: string[] = [];
    const { show } = createLines((line) => lines.push(line));
    for (let at = timeOfDay(7, 40); at <= timeOfDay(9, 10); at += 60_000) {
      show({ now: at, visitors: 100, issued: 20, ended: 7 });
    }
    expect(lines.map((line) => line.slice(0, 5))).toEqual(['07.40', '08.00', '08.30', '09.00']);
    expect(lines[0]).toBe('07.40  20/100 tickets, 7 served');
  });

  it('is a summary with every figure and what was refused', () => {
    const tally = new Tally();
    tally.count('issued', 2031);
    tally.refuse('graceOver');
    const text = writeSummary(tally.summary({ visitors: 2031, left: 4, wallMs: 61_300 }));
    expect(text).toMatch(/Tickets issued +2031/);
    expect(text).toMatch(/Still there +4/);
    expect(text).toMatch(/Wall time +61\.3 s/);
    expect(text).toContain('Refusals: graceOver 1');
  });
});
