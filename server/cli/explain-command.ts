import type { Command } from 'commander';
import { systemClock } from '../clock.ts';
import type { Config } from '../config.ts';
import { isCalendarDay } from '../domain/business-day.ts';
import type { CallFacts } from '../domain/call-facts.ts';
import { ticketLabel } from '../domain/ticket-label.ts';
import type { Installation } from '../installation.ts';
import { type CheckedCall, checkCalls } from '../store/call-check.ts';
import { findTicketIdByLabel } from '../store/find-ticket.ts';
import { loadTicket } from '../store/ticket-store.ts';
import { beginReading, type Reading } from '../store/view-source.ts';
import { explainCalls, type PastCall, readCalls } from '../views/explanation-view.ts';
import { CliError } from './cli-error.ts';
import { explainSentences } from './explain-sentences.ts';
import { withInstallation } from './with-installation.ts';

export function explainCommand(program: Command, config: () => Config): void {
  program
    .command('explain <ticket>')
    .description(
      'Say why each call of a ticket was next, worked out anew from the journal; <ticket> is a number or an id',
    )
    .option('--day <day>', 'business day of the number, e.g. 2026-11-23 (default: today)')
    .action(async (ticket: string, { day }: { day?: string }) => {
      if (day !== undefined && !isCalendarDay(day)) throw new CliError(`${day} is not a day like 2026-11-23`);
      const { lines, agrees } = await withInstallation(config(), (installation) => explain(installation, ticket, day));
      for (const line of lines) console.log(line);
      if (!agrees) process.exitCode = 1;
    });
}

type Explained = { lines: string[]; agrees: boolean };

/** `agrees`: everything that was written down follows from what was written before it. */
export async function explain(
  { store, deps, mallId }: Installation,
  name: string,
  day: string | undefined,
): Promise<Explained> {
  const reading = await beginReading({ reader: store.reader, setUp: deps.setUp, clock: systemClock, mallId });
  const businessDay = day ?? reading.businessDay;
  const id = (await findTicketIdByLabel(reading.db, { mallId, businessDay, label: name })) ?? name;
  const ticket = await loadTicket(reading.db, id);
  if (ticket === null) throw new CliError(`no ticket ${name} on ${businessDay}`);
  const asked = { mallId, businessDay: ticket.businessDay, ticketId: id };
  const serves = (counterId: string) => reading.setUp.counters.get(counterId)?.services ?? [];
  const checked = new Map((await checkCalls(reading.db, asked, serves)).map((call) => [call.seq, call]));
  const lines = [`${ticketLabel(ticket.seriesCode, ticket.number)}, ${longDay(ticket.businessDay)}`];
  const calls = await readCalls(reading, id);
  if (calls.length === 0) lines.push('', 'Belum pernah dipanggil.');
  for (const call of calls) {
    const check = checked.get(call.seq);
    if (check !== undefined) lines.push('', ...(await callLines(reading, call, check)));
  }
  return { lines, agrees: [...checked.values()].every((call) => call.agrees || call.facts === null) };
}

async function callLines(reading: Reading, call: PastCall, check: CheckedCall): Promise<string[]> {
  const time = new Intl.DateTimeFormat('id-ID', { timeStyle: 'medium', timeZone: reading.setUp.mall.timeZone });
  const told = async (facts: CallFacts) => {
    const explained = await explainCalls(reading, [{ ...call, facts }]);
    return explained.flatMap((one) => explainSentences(one, { time: (at) => time.format(at) }));
  };
  const before = `jurnal 1–${call.seq - 1}`;
  if (call.facts === null) {
    return [
      `Panggilan ini dicatat tanpa alasan, oleh Loket versi lama. Menurut ${before}:`,
      ...(await told(check.expected)),
    ];
  }
  const lines = await told(call.facts);
  if (check.agrees) return [...lines, `Dihitung ulang dari ${before}: sama.`];
  const changed = check.setUpChangedSince;
  return [
    ...lines,
    `Dihitung ulang dari ${before}: BERBEDA. Menurut jurnal:`,
    ...(await told(check.expected)),
    ...(changed === null ? [] : [`Pengaturan diubah sesudahnya (jurnal ${changed}); bedanya dapat berasal dari situ.`]),
  ];
}

function longDay(day: string): string {
  const format = new Intl.DateTimeFormat('id-ID', { dateStyle: 'full', timeZone: 'UTC' });
  return format.format(Date.parse(`${day}T00:00:00Z`));
}
