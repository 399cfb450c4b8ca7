import { describe, expect, it } from 'vitest';
import { adviseVisitor, isOver } from '../../kiosk-ui/ticket-model.ts';
import { makeTicketView } from './kiosk.fixture.ts';

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
});
