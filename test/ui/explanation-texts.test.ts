import { describe, expect, it } from 'vitest';
import type { CallExplanation } from '../../contract/explanation.ts';
import { CALL_REASONS } from '../../contract/words.ts';
import { explainCall, explainNext, explainPromise, type Wording } from '../../ui-shared/texts/explanation-texts.ts';

const MINUTE = 60_000;
const words: Wording = { time: (at) => `[${at / MINUTE}]`, minutes: (ms) => `${ms / MINUTE} menit` };

function call(change: Partial<CallExplanation> = {}): CallExplanation {
  return {
    seq: 1,
    at: 40 * MINUTE,
    counterName: 'Loket 3',
    personName: 'Andi',
    reason: 'earliestPromise',
    ownReason: null,
    serviceName: 'Kartu Keluarga',
    orderAt: 20 * MINUTE,
    dueAt: 50 * MINUTE,
    waitTargetMs: 30 * MINUTE,
    priority: 'none',
    waiting: 7,
    runnerUp: { label: 'A118', dueAt: 52 * MINUTE },
    passedOver: [],
    ...change,
  };
}

const told = (change: Partial<CallExplanation> = {}): string[] => explainCall(call(change), words).map(({ id }) => id);

describe('why a ticket was called', () => {
  it('is told from the facts, in order', () => {
    expect(told()).toEqual([
      'Pukul [40] di Loket 3 oleh Andi, untuk Kartu Keluarga.',
      'Janji waktunya paling dekat di antara semua yang menunggu.',
      'Datang [20], dijanjikan dilayani sebelum [50]: batas tunggu 30 menit.',
      'Sesudahnya A\u2009118, dengan janji [52].',
      'Saat itu 7 nomor dapat dipanggil dari loket ini.',
    ]);
  });

  it('names the priority and what it is worth', () => {
    expect(told({ priority: 'elderly', dueAt: 35 * MINUTE })).toContain(
      'Datang [20] dengan prioritas (lansia): batas tunggunya 15 menit, bukan 30 menit, jadi sebelum [35].',
    );
  });

  it('says that a place was given by a rule when it is not the arrival that counts', () => {
    const place = 'Tempatnya dalam antrean: [41], menurut aturan bagi yang kembali atau dipulihkan.';
    expect(told({ dueAt: 41 * MINUTE })).toContain(place);
    // Came back after closing in of the others: a place at the very moment.
    expect(told({ dueAt: 20 * MINUTE, priority: 'child' }).join()).toContain('menurut aturan');
  });

  it('says who came earlier and could not come', () => {
    const sentences = told({ passedOver: [{ label: 'A116', dueAt: 45 * MINUTE }] });
    expect(sentences.join('\n')).toContain('A\u2009116 (janji [45]) lebih dahulu, tetapi pengunjungnya');
  });

  it('says of a call out of order why, and who was passed over', () => {
    const sentences = told({ reason: 'outOfOrder', ownReason: 'Keadaan darurat' });
    expect(sentences).toContain('Alasan: “Keadaan darurat”.');
    expect(sentences).toContain('Menurut urutan seharusnya A\u2009118 (janji [52]).');
  });

  it('speaks of no promise where nobody was called', () => {
    const sentences = told({ reason: 'walkDirect', runnerUp: null });
    expect(sentences).toEqual([
      'Pukul [40] di Loket 3 oleh Andi, untuk Kartu Keluarga.',
      'Dilayani langsung di loket, tanpa dipanggil.',
    ]);
  });

  it.each(CALL_REASONS)('has whole sentences for %s in both languages', (reason) => {
    for (const { id, en } of explainCall(call({ reason }), words)) {
      expect(id).toMatch(/[.”]$/);
      expect(en).toMatch(/[.”]$/);
    }
  });
});

describe('why a ticket is next', () => {
  it('is told in the same words, as it stands now', () => {
    const sentences = explainNext({ reason: 'assistOverdue', promise: call(), passedOver: [] }, words);
    expect(sentences.map(({ id }) => id)).toEqual([
      'Loket ini membantu karena nomor itu sudah lewat janji, sedangkan layanannya sendiri belum.',
      explainPromise(call(), words).id,
    ]);
    expect(explainNext({ reason: 'earliestPromise', promise: null, passedOver: [] }, words)).toHaveLength(1);
  });
});
