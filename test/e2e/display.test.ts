import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallNextAnswer } from '../../contract/ticket.ts';
import type { ApiPerson } from '../support/api-person.ts';
import { pressPrimary } from './support/console.ts';
import { giveVoice, readSpoken, readTones } from './support/fake-voice.ts';
import { changeSetUp } from './support/mall-state.ts';
import { eventually, markPage, see, seeGone, seeText, shown } from './support/see.ts';
import { openStage, SIZES, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ flags: ['--autoplay-policy=no-user-gesture-required'] });
  // The tests that repeat a call move the page's clock, not the server's.
  await changeSetUp(stage, { mall: [{ recallIntervalSeconds: 0 }] });
});
afterAll(() => stage.close());

const newest = (page: Page) => page.getByRole('region', { name: 'Panggilan terbaru' });
const lastCalls = (page: Page) => page.getByRole('region', { name: 'Panggilan terakhir' });
const showsCall = (page: Page, label: string) => see(newest(page).getByText(shown(label), { exact: true }));

async function openBoard(zone: string, options: { serverLeaves?: boolean; timed?: boolean } = {}): Promise<Page> {
  const page = await stage.open(`/display/?zone=${zone}`, SIZES.board, {
    ...(options.serverLeaves === undefined ? {} : { serverLeaves: options.serverLeaves }),
    before: async (context) => {
      await giveVoice(context);
      if (options.timed === true) await context.clock.install();
    },
  });
  await see(newest(page));
  return page;
}

/** The officer of a counter who has a ticket of their own called, over the API. */
async function callAt(n: number, serviceId: string): Promise<{ officer: ApiPerson; id: string; label: string }> {
  const officer = await stage.person(`petugas${n}`);
  await officer.must(`/counters/loket-${n}/open`);
  await stage.issue(serviceId);
  const { ticket } = await officer.must<CallNextAnswer>(`/counters/loket-${n}/call-next`);
  if (ticket === null) throw new Error(`nobody was called at loket ${n}`);
  return { officer, id: ticket.id, label: ticket.label };
}

async function finish({ officer, id }: { officer: ApiPerson; id: string }): Promise<void> {
  await officer.must(`/tickets/${id}/start`);
  await officer.must(`/tickets/${id}/finish`, { outcome: 'completed' });
}

describe('a call', () => {
  it('sounds once: not again after a reload, nor after the server was away', async () => {
    const page = await openBoard('zona-a', { serverLeaves: true });
    const first = await callAt(1, 'a-01');
    await showsCall(page, first.label);
    await eventually(() => readSpoken(page)).toHaveLength(1);
    expect((await readSpoken(page))[0]).toMatch(/^Nomor antrean a, satu\. Silakan menuju loket satu, Disdukcapil\.$/);
    expect(await readTones(page)).toBe(4);

    await page.reload();
    await showsCall(page, first.label);
    const stayed = await markPage(page);
    await stage.kill();
    await seeText(page, /Data terakhir \d\d\.\d\d/);
    // The numbers stay, with their age beside them.
    await showsCall(page, first.label);
    await stage.start();
    await seeGone(page.getByText(/Data terakhir/));
    await stayed();

    // The next word it speaks is the next call's.
    await finish(first);
    const second = await callAt(1, 'a-01');
    await showsCall(page, second.label);
    await eventually(() => readSpoken(page)).toHaveLength(2);
    expect((await readSpoken(page))[1]).toMatch(/^Nomor antrean a, dua\./);
    await see(lastCalls(page).getByText(shown(first.label)));
    await finish(second);
  });

  it('is caught up with when it was made while the display was cut off', async () => {
    const page = await openBoard('zona-d', { serverLeaves: true, timed: true });
    const before = await callAt(18, 'j-03');
    await showsCall(page, before.label);
    await eventually(() => readSpoken(page)).toHaveLength(1);
    await page.context().setOffline(true);
    await seeText(page, /Data terakhir/, 30_000);
    const missed = await callAt(19, 'j-02');
    await page.context().setOffline(false);
    await see(lastCalls(page).getByText(shown(missed.label)));
    // The one before has its eight seconds first.
    await page.clock.fastForward(8_000);
    await showsCall(page, missed.label);
    await eventually(() => readSpoken(page)).toHaveLength(2);
    await finish(before);
    await finish(missed);
  });

  it('is spoken again, and said to be so, when the officer repeats it', async () => {
    const page = await openBoard('zona-b', { timed: true });
    const call = await callAt(8, 'c-01');
    await eventually(() => readSpoken(page)).toHaveLength(1);
    await page.clock.fastForward(8_000);
    await call.officer.must(`/tickets/${call.id}/recall`);
    await eventually(() => readSpoken(page)).toHaveLength(2);
    expect((await readSpoken(page))[1]).toMatch(/^Panggilan ulang\. Nomor antrean/);
    await showsCall(page, call.label);
    // The same ticket does not stand among the earlier calls as well.
    expect(await lastCalls(page).getByText(shown(call.label)).count()).toBe(0);
    await finish(call);
  });

  it('waits its turn in a burst: in order, each for at least eight seconds, never two voices at once', async () => {
    const page = await openBoard('zona-a', { timed: true });
    const calls = [];
    for (const n of [2, 3, 4]) calls.push(await callAt(n, n === 4 ? 'a-09' : 'a-02'));
    const [first, second, third] = calls;
    if (!first || !second || !third) throw new Error('no calls');
    await showsCall(page, first.label);
    await eventually(() => readSpoken(page)).toHaveLength(1);
    // Everybody is on the board at once; only the voice and the large number wait.
    await see(lastCalls(page).getByText(shown(third.label)));
    await page.clock.fastForward(5_000);
    await showsCall(page, first.label);
    await page.clock.fastForward(3_000);
    await showsCall(page, second.label);
    await eventually(() => readSpoken(page)).toHaveLength(2);
    await page.clock.fastForward(5_000);
    await showsCall(page, second.label);
    await page.clock.fastForward(3_000);
    await showsCall(page, third.label);
    await eventually(() => readSpoken(page)).toHaveLength(3);
    expect((await readSpoken(page)).map((sentence) => /loket (\w+),/.exec(sentence)?.[1])).toEqual([
      'dua',
      'tiga',
      'empat',
    ]);
    for (const call of calls) await finish(call);
  });
});

describe('a zone', () => {
  it('has every display show the call, and the officer is told on how many', async () => {
    const [left, right] = await Promise.all([openBoard('zona-c'), openBoard('zona-c')]);
    const officer = await stage.person('petugas16');
    await officer.must('/counters/loket-16/open');
    const desk = await stage.open('/counter/', SIZES.console, { as: officer });
    await seeText(desk, '2 layar siap');
    const callNext = async () => {
      const { view } = await stage.issue('h-02');
      await pressPrimary(desk, 'Panggil');
      return view.label;
    };
    const serve = async () => {
      await pressPrimary(desk, 'Mulai');
      await pressPrimary(desk, 'Selesai');
    };
    const first = await callNext();
    await Promise.all([showsCall(left, first), showsCall(right, first)]);
    await seeText(desk, 'Tampil di 2 dari 2 layar');
    await serve();
    await left.context().close();
    await seeText(desk, '1 layar siap');
    await callNext();
    await seeText(desk, 'Tampil di 1 dari 1 layar');
    await serve();
    // With nobody to show it, it is for the officer's voice.
    await right.context().close();
    await callNext();
    await seeText(desk, 'Tidak ada layar tersambung');
    await seeText(desk, 'Panggil dengan suara');
  });

  it('shows its counters, who waits, and its notices in turn, without being touched', async () => {
    const page = await openBoard('zona-d', { timed: true });
    const waiting = page.getByRole('region', { name: 'Menunggu' });
    const counters = page.getByRole('region', { name: 'Loket di zona ini' });
    await see(waiting.getByRole('listitem').filter({ hasText: 'Dinsos' }).getByText('0', { exact: true }));
    const call = await callAt(27, 'q-01');
    await see(counters.getByRole('listitem').filter({ hasText: 'Dinsos' }).getByText(shown(call.label)));
    await stage.issue('q-01');
    await see(waiting.getByRole('listitem').filter({ hasText: 'Dinsos' }).getByText('1', { exact: true }));
    await finish(call);
    await see(counters.getByRole('listitem').filter({ hasText: 'Dinsos' }).getByText('Siap'));
    await see(page.getByText(/^Nomor terlewat\?/));
    for (const notice of [/^Lansia, penyandang disabilitas/, /^Semua layanan di sini tanpa perantara/]) {
      // A word of the server first, or so long a leap would look like silence.
      const call = await callAt(30, 't-01');
      await seeText(page, shown(call.label));
      await finish(call);
      await page.clock.fastForward(10_000);
      await see(page.getByText(notice));
    }
  });

  it('is chosen on the screen where the demo mall needs no pairing', async () => {
    const page = await stage.open('/display/', SIZES.board);
    await see(page.getByRole('heading', { name: 'Papan zona mana yang ditampilkan di sini?' }));
    await page.getByRole('link', { name: /Pajak, Pertanahan/ }).click();
    await see(page.getByRole('heading', { name: /^Papan antrean Zona C/ }));
    await page.goto('/display/?zone=zona-x');
    await see(page.getByRole('heading', { name: /Zona itu tidak ada/ }));
  });
});
