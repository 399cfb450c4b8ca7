import { describe, expect, it } from 'vitest';
import { focusVisit } from '../../kiosk-ui/ticket-focus.ts';
import { adviseVisitor, describeOrigin, isOver } from '../../kiosk-ui/ticket-model.ts';
import { makeErrand, makeTicketView } from './kiosk.fixture.ts';

const MINUTE_MS = 60_000;
const view = makeTicketView();
const now = view.issuedAt;

describe('the phone page', () => {
  it('says how many are ahead and where to wait', () => {
    expect(adviseVisitor(view, now)).toEqual({
      tone: 'wait',
      title: '7 orang di depan Anda',
      sentence: 'Silakan menunggu di Zona A. Halaman ini memberi tahu saat Anda dipanggil.',
    });
  });

  it('asks to stay near when the turn is near', () => {
    expect(adviseVisitor({ ...view, ahead: 2 }, now)).toMatchObject({
      tone: 'near',
      title: 'Sebentar lagi giliran Anda',
    });
    expect(adviseVisitor({ ...view, ahead: 0 }, now)).toMatchObject({ tone: 'near', title: 'Anda berikutnya' });
  });

  it('promises no turn while nobody serves', () => {
    const nobody = { ...view, ahead: 0, estimate: null };
    expect(adviseVisitor(nobody, now)).toMatchObject({
      tone: 'wait',
      title: 'Anda berikutnya',
      sentence: expect.stringContaining('Silakan menunggu di Zona A'),
    });
  });

  it('turns to the call, the service and the hold', () => {
    const at = { ahead: null, estimate: null, counterName: 'Loket 3', counterNumber: 3 };
    expect(adviseVisitor({ ...view, ...at, state: 'called' }, now).tone).toBe('call');
    expect(adviseVisitor({ ...view, ...at, state: 'serving' }, now).sentence).toContain('Loket 3');
    expect(adviseVisitor({ ...view, ...at, state: 'held' }, now).sentence).toContain('kembali ke Loket 3');
  });

  it('says until when a missed call can be put right, and when it cannot any more', () => {
    const missed = {
      ...view,
      state: 'noShow' as const,
      ahead: null,
      lastCalledAt: now,
      graceUntil: now + 15 * MINUTE_MS,
    };
    expect(adviseVisitor(missed, now)).toMatchObject({
      tone: 'missed',
      sentence: 'Anda dipanggil pukul 08.00. Temui petugas di Zona A sebelum 08.15: nomor Anda masih berlaku.',
    });
    expect(adviseVisitor(missed, now + 15 * MINUTE_MS + 1)).toMatchObject({ tone: 'over' });
    expect(adviseVisitor({ ...missed, graceUntil: null }, now).sentence).toContain('secepatnya');
  });

  it('tells every end apart', () => {
    const title = (more: Partial<typeof view>) => adviseVisitor({ ...view, ahead: null, ...more }, now).title;
    expect(title({ state: 'done', outcome: 'completed' })).toBe('Selesai');
    expect(title({ state: 'done', outcome: 'returned' })).toBe('Berkas dikembalikan');
    expect(title({ state: 'done', outcome: 'referred' })).toBe('Dirujuk');
    expect(title({ state: 'cancelled' })).toBe('Dibatalkan');
    expect(title({ state: 'expired' })).toBe('Sudah tidak berlaku');
    expect(isOver({ state: 'noShow' })).toBe(false);
    expect(isOver({ state: 'expired' })).toBe(true);
  });

  it('says what a disruption and closed counters mean for the place in line', () => {
    const outage = {
      id: 'g',
      cause: 'network',
      reason: 'Jaringan putus',
      declaredAt: now,
      expectedUntil: null,
    } as const;
    expect(adviseVisitor({ ...view, outage }, now)).toEqual({
      tone: 'near',
      title: 'Sedang ada gangguan',
      sentence: 'Gangguan: Jaringan putus · belum diketahui kapan pulih. Tempat Anda dalam antrean tetap terjaga.',
    });
    expect(adviseVisitor({ ...view, opensAt: now + 60 * MINUTE_MS }, now)).toMatchObject({
      tone: 'wait',
      sentence: 'Loket mulai melayani 09.00. Tempat Anda dalam antrean tetap terjaga.',
    });
  });

  it('tells how to come back, while one may', () => {
    const returned = { ...view, state: 'done', outcome: 'returned', ahead: null } as const;
    expect(adviseVisitor({ ...returned, mayReenter: true }, now)).toMatchObject({
      tone: 'near',
      sentence: expect.stringContaining('Anda dipanggil setelah paling banyak 2 orang'),
    });
    expect(adviseVisitor({ ...returned, mayReenter: true, returnAfter: 0 }, now).sentence).toContain('paling dahulu');
    expect(adviseVisitor(returned, now)).toMatchObject({
      tone: 'over',
      sentence: expect.stringContaining('nomor baru'),
    });
  });

  it('names where one was referred to, and how one came to where one waits', () => {
    const referred = { ...view, state: 'done', outcome: 'referred', ahead: null } as const;
    expect(adviseVisitor({ ...referred, referredTo: 'Kantor Pos' }, now).sentence).toContain('ke Kantor Pos');
    expect(adviseVisitor(referred, now).sentence).toContain('tempat lain');
    expect(describeOrigin({ ...view, origin: 'transferred' })).toContain('dialihkan ke Disdukcapil');
    expect(describeOrigin({ ...view, origin: 'returned' })).toBe('Anda kembali dalam antrean.');
    expect(describeOrigin(view)).toBeNull();
    expect(describeOrigin({ ...view, origin: 'referred', state: 'done' })).toBeNull();
  });
});

describe('the phone page of a visit', () => {
  const own = makeErrand({ label: 'A117' });

  it('shows the number to go to first, and the others below', () => {
    const next = makeErrand({ label: 'C005', state: 'called', ahead: null, counterName: 'Loket 8', next: true });
    const { view: shown, others } = focusVisit({ ...view, visit: [own, next] });
    expect(shown).toMatchObject({ label: 'C005', state: 'called', counterName: 'Loket 8', agencyName: 'Imigrasi' });
    expect(shown.standard.requirements).toEqual(['Kartu Keluarga']);
    expect(others).toEqual([own]);
    expect(adviseVisitor(shown, now).tone).toBe('call');
  });

  it('is its own number where that is next, or nothing is', () => {
    const mine = { ...view, visit: [{ ...own, next: true }, makeErrand()] };
    expect(focusVisit(mine)).toEqual({ view: mine, others: [makeErrand()] });
    const over = { ...view, visit: [own, makeErrand()] };
    expect(focusVisit(over).view).toBe(over);
    expect(focusVisit(view)).toEqual({ view, others: [] });
  });
});
