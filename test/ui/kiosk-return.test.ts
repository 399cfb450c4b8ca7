import { describe, expect, it } from 'vitest';
import type { Problem, ProblemCode } from '../../contract/problem.ts';
import type { IssuedTicket } from '../../contract/ticket.ts';
import { evolveFlow } from '../../kiosk-ui/flow.ts';
import { type Flow, START } from '../../kiosk-ui/flow-step.ts';
import { type ReturnTools, readSlip, reenter } from '../../kiosk-ui/return-link.ts';
import { judgeReturn } from '../../kiosk-ui/return-model.ts';
import { NO_SCAN, type Scan, scanKey } from '../../kiosk-ui/scanner.ts';
import type { Reply } from '../../ui-shared/http-client.ts';
import { makeErrand, makeTicketView } from './kiosk.fixture.ts';

const TOKEN = 'Zk3_x-9aQw7';

/** Types keys `gapMs` apart and tells what the last one gave. */
function type(keys: readonly string[], gapMs = 5, from: { scan: Scan; at: number } = { scan: NO_SCAN, at: 1_000 }) {
  let { scan, at } = from;
  let token: string | null = null;
  for (const key of keys) {
    at += gapMs;
    ({ scan, token } = scanKey(scan, key, at));
  }
  return { scan, at, token };
}
const keysOf = (text: string): string[] => [...text.split(''), 'Enter'];

describe('a scanner is a keyboard', () => {
  it('gives the token of a slip, with or without TLS, whatever was typed before', () => {
    expect(type(keysOf(`http://192.168.1.10:3000/t#${TOKEN}`)).token).toBe(TOKEN);
    expect(type(keysOf(`https://mpp.example.go.id/t#${TOKEN}`)).token).toBe(TOKEN);
    expect(type(keysOf(`pasporhttp://x/t#${TOKEN}`)).token).toBe(TOKEN);
  });

  it('takes no notice of the shift keys between', () => {
    const keys = ['Shift', 'h', 'Shift', ...keysOf(`ttp://x/t#${TOKEN}`)];
    expect(type(keys).token).toBe(TOKEN);
  });

  it('ignores everything else that ends with Enter', () => {
    for (const text of [
      '',
      'paspor',
      'https://example.com/',
      'http://x/t#',
      'http://x/t#short',
      `http://x/u#${TOKEN}`,
    ]) {
      expect(type(keysOf(text)).token).toBeNull();
    }
  });

  it('does not join what a hand types slowly, nor two codes', () => {
    expect(type(keysOf(`http://x/t#${TOKEN}`), 600).token).toBeNull();
    const first = type(keysOf(`http://x/t#${TOKEN}`));
    expect(type(['Enter'], 5, first).token).toBeNull();
  });
});

describe('a scanned slip on the screen', () => {
  const scanned = (from: Flow) => evolveFlow(from, { type: 'scanned', token: TOKEN });

  it('is answered at any step, and ends what was under way', () => {
    const expected = { step: { name: 'return', token: TOKEN }, trail: [], basket: [] };
    const number = { name: 'number', attempt: makeAttempt(), tickets: [] } as const;
    for (const step of [{ name: 'start' }, { name: 'search', query: 'x' }, number] as const) {
      expect(scanned({ step, trail: [START.step], basket: ['A'] })).toEqual(expected);
    }
  });

  it('waits while a number is being made', () => {
    const issuing: Flow = { ...START, step: { name: 'issuing', attempt: makeAttempt(), tries: 0 } };
    expect(scanned(issuing)).toBe(issuing);
  });

  it('shows the place only to whoever asked for it', () => {
    const ticket = { id: 't1', token: TOKEN } as IssuedTicket;
    const back = evolveFlow(scanned(START), { type: 'reentered', token: TOKEN, ticket });
    expect(back.step).toEqual({ name: 'returned', ticket });
    expect(evolveFlow(START, { type: 'reentered', token: TOKEN, ticket })).toBe(START);
  });

  it('is explained before it is scanned', () => {
    const help = evolveFlow(START, { type: 'returnOpened' });
    expect(help.step).toEqual({ name: 'return', token: null });
    expect(evolveFlow(help, { type: 'back' })).toEqual(START);
  });
});

function makeAttempt() {
  return { requestId: 'r1', serviceIds: ['A'], priority: 'none', startedAt: 0, printed: false } as const;
}

describe('what a slip opens', () => {
  const returned = { state: 'done', outcome: 'returned', ahead: null, estimate: null } as const;

  it('is a place near the front for documents that were handed back today', () => {
    const view = makeTicketView({ ...returned, mayReenter: true, lacking: ['KTP-el'] });
    expect(judgeReturn(view)).toMatchObject({ kind: 'may', numbers: [{ label: 'A117', lacking: ['KTP-el'] }] });
  });

  it('counts every number of the visit, since it has one slip', () => {
    const visit = [
      makeErrand({ label: 'A117', state: 'waiting', next: true }),
      makeErrand({ ...returned, mayReenter: true, lacking: ['Kartu Keluarga'] }),
    ];
    expect(judgeReturn(makeTicketView({ visit }))).toMatchObject({ kind: 'may', numbers: [{ label: 'C005' }] });
  });

  it('is nothing new for a number that is still in line', () => {
    expect(judgeReturn(makeTicketView())).toEqual({
      kind: 'still',
      label: 'A117',
      sentence: 'Masih 7 orang di depan Anda.',
    });
    const called = makeErrand({ state: 'called', counterName: 'Loket 3', next: true });
    expect(judgeReturn(makeTicketView({ visit: [called] }))).toEqual({
      kind: 'still',
      label: 'C005',
      sentence: 'Anda dipanggil. Silakan langsung ke Loket 3.',
    });
    const at = { ahead: null, counterName: 'Loket 3' };
    for (const state of ['serving', 'held'] as const) {
      expect(judgeReturn(makeTicketView({ ...at, state }))).toMatchObject({ kind: 'still' });
    }
  });

  it('is over for everything else, and says why', () => {
    const sentence = (more: Parameters<typeof makeTicketView>[0]) =>
      judgeReturn(makeTicketView({ ahead: null, ...more }));
    expect(sentence({ ...returned })).toMatchObject({
      kind: 'cannot',
      sentence: expect.stringContaining('hari yang sama'),
    });
    expect(sentence({ state: 'expired' })).toMatchObject({
      kind: 'cannot',
      sentence: expect.stringContaining('hari yang sama'),
    });
    expect(sentence({ state: 'done', outcome: 'completed' })).toMatchObject({
      sentence: expect.stringContaining('sudah selesai'),
    });
    expect(sentence({ state: 'cancelled' })).toMatchObject({ sentence: expect.stringContaining('dibatalkan') });
    expect(sentence({ state: 'noShow' })).toMatchObject({ sentence: expect.stringContaining('terlewat') });
  });

  it('holds after a missed call as long as the phone page says so', () => {
    const missed = makeTicketView({ ahead: null, state: 'noShow' });
    const graceUntil = missed.serverTime + 15 * 60_000;
    expect(judgeReturn({ ...missed, graceUntil })).toEqual({
      kind: 'still',
      label: 'A117',
      sentence:
        'Panggilan Anda terlewat. Temui petugas di Zona A sebelum 08.15, Anda tidak perlu mengambil nomor baru.',
    });
    expect(judgeReturn({ ...missed, graceUntil: missed.serverTime - 1 })).toMatchObject({
      kind: 'cannot',
      sentence: expect.stringContaining('sudah lewat'),
    });
  });
});

describe('asking for the place', () => {
  const away: Reply<IssuedTicket> = { ok: false, problem: null };
  const refuse = (code: ProblemCode): Reply<never> => {
    const problem: Problem = { type: 'about:blank', title: code, status: 400, code };
    return { ok: false, problem };
  };
  const ticket = { id: 't1', token: TOKEN } as IssuedTicket;
  const given: Reply<IssuedTicket> = { ok: true, status: 200, value: ticket };
  const body = { requestId: 'r1', token: TOKEN };

  function stage(leavesAfter = Number.POSITIVE_INFINITY) {
    const seen = { sent: [] as string[], pauses: 0, paired: 0, late: 0 };
    const tools: ReturnTools = {
      pause: async () => {
        seen.pauses += 1;
      },
      pair: async () => {
        seen.paired += 1;
      },
      isWanted: () => seen.sent.length < leavesAfter,
      onLate: () => {
        seen.late += 1;
      },
    };
    const play = (replies: Reply<IssuedTicket>[]) =>
      reenter(
        body,
        async ({ requestId }) => {
          seen.sent.push(requestId);
          return replies[seen.sent.length - 1] ?? given;
        },
        tools,
      );
    return { seen, tools, play };
  }

  it('repeats the same request until there is an answer', async () => {
    const { seen, play } = stage();
    expect(await play([away, refuse('unavailable'), given])).toEqual({ ok: true, value: ticket });
    expect(seen).toEqual({ sent: ['r1', 'r1', 'r1'], pauses: 2, paired: 0, late: 2 });
  });

  it('stops at a refusal, and when the visitor has left', async () => {
    expect(await stage().play([refuse('notReturned')])).toEqual({ ok: false, code: 'notReturned' });
    expect(await stage(1).play([away, given])).toBeNull();
  });

  it('has this kiosk let in where that is what is missing', async () => {
    const { seen, play } = stage();
    expect(await play([refuse('notSignedIn'), given])).toMatchObject({ ok: true });
    expect(seen.paired).toBe(1);
  });

  it('takes a token that is not known for an answer about the slip', async () => {
    const { seen, tools } = stage();
    expect(await readSlip(async () => refuse('notSignedIn'), tools)).toEqual({ ok: false, code: 'notSignedIn' });
    expect(seen.paired).toBe(0);
  });
});
