import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CallNextAnswer } from '../../contract/ticket.ts';
import { type ApiPerson, NoAnswerError } from '../support/api-person.ts';
import { primary } from './support/console.ts';
import { giveVoice, readSpoken } from './support/fake-voice.ts';
import { eventually, markPage, see, seeText, shown } from './support/see.ts';
import { openStage, SIZES, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const KILLS = 3;
const COUNTER = 'loket-1';

interface TicketRow {
  id: string;
  label: string;
  state: 'called' | 'serving';
}

const LABEL = "series_code || printf('%03d', number) as label";
const atCounter = (): TicketRow | undefined =>
  stage.query<TicketRow>(
    `select id, ${LABEL}, state from ticket where counter_id = ? and state in ('called', 'serving')`,
    COUNTER,
  )[0];

/** Visitors come and are served as fast as the server answers, until it does not. */
async function workUntilCutOff(officer: ApiPerson): Promise<void> {
  try {
    for (let current: Pick<TicketRow, 'id' | 'state'> | null = atCounter() ?? null; ; ) {
      if (current === null) {
        await stage.issue('a-02');
        const { ticket } = await officer.must<CallNextAnswer>(`/counters/${COUNTER}/call-next`);
        if (ticket !== null) current = { id: ticket.id, state: 'called' };
        continue;
      }
      if (current.state === 'called') await officer.must(`/tickets/${current.id}/start`);
      await officer.must(`/tickets/${current.id}/finish`, { outcome: 'completed' });
      current = null;
    }
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
  }
}

/** What each open page must show, as the database has it after the kill. */
async function expectCurrent(board: Page, desk: Page, phone: Page): Promise<void> {
  const [last] = stage.query<{ label: string }>(
    `select ${LABEL} from announcement as a join ticket as t on t.id = a.ticket_id where a.zone_id = 'zona-a' order by a.n desc limit 1`,
  );
  if (last !== undefined) await seeText(board, shown(last.label));
  const here = atCounter();
  if (here === undefined) await see(primary(desk, 'Panggil'));
  else {
    await see(desk.getByRole('heading', { name: shown(here.label) }));
    await see(primary(desk, here.state === 'called' ? 'Mulai' : 'Selesai'));
  }
  const [own] = stage.query<{ state: string }>('select state from ticket where link_token = ?', tokenOf(phone));
  await see(phone.getByRole('heading', { name: PHONE_SAYS[own?.state ?? ''] ?? 'nothing' }));
}

const tokenOf = (phone: Page): string => new URL(phone.url()).hash.slice(1);
const PHONE_SAYS: Record<string, string> = {
  waiting: 'Anda berikutnya',
  called: 'Anda dipanggil',
  serving: 'Sedang dilayani',
  done: 'Selesai',
};

it('pages that stay open catch up by themselves after each kill, and nothing is spoken twice', async () => {
  const officer = await stage.person('petugas1');
  await officer.must(`/counters/${COUNTER}/open`);
  const { token } = await stage.issue('a-02');
  const [board, desk, phone] = await Promise.all([
    stage.open('/display/?zone=zona-a', SIZES.board, { serverLeaves: true, before: giveVoice }),
    stage.open('/counter/', SIZES.console, { serverLeaves: true, as: officer }),
    stage.open(`/t#${token}`, SIZES.phone, { serverLeaves: true }),
  ]);
  await see(primary(desk, 'Panggil'));
  const stayed = await Promise.all([board, desk, phone].map(markPage));
  for (let kill = 0; kill < KILLS; kill += 1) {
    const working = workUntilCutOff(officer);
    await sleep(150 + Math.random() * 600);
    await stage.kill();
    await working;
    await stage.start();
    await expectCurrent(board, desk, phone);
  }
  await Promise.all(stayed.map((check) => check()));
  await eventually(async () => (await readSpoken(board)).length).toBeGreaterThan(0);
  const spoken = await readSpoken(board);
  expect(new Set(spoken).size).toBe(spoken.length);
});
