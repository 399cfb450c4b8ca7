import type { CallExplanation } from '../../contract/explanation.ts';
import type { CallReason, Priority } from '../../contract/words.ts';

const REASONS: Record<CallReason, string> = {
  earliestPromise: 'Janji waktunya paling dekat di antara semua yang dapat dipanggil loket itu.',
  assistIdle: 'Loket itu membantu layanan lain karena pada layanan utamanya tidak ada yang dapat dipanggil.',
  assistOverdue: 'Loket itu membantu karena nomor ini sudah lewat janji, sedangkan layanan utamanya belum.',
  outOfOrder: 'Dipanggil di luar urutan.',
  walkDirect: 'Dilayani langsung di loket, tanpa dipanggil.',
};

const PRIORITY: Record<Priority, string> = {
  none: 'tanpa prioritas',
  elderly: 'prioritas lansia',
  disability: 'prioritas penyandang disabilitas',
  pregnant: 'prioritas ibu hamil atau menyusui',
  child: 'prioritas membawa anak',
  disaster: 'prioritas korban bencana',
};

type Clockwork = { time(at: number): string };

/** Why a call was made, in plain Indonesian, for whoever asks on the spot: built from the facts alone. */
export function explainSentences(call: CallExplanation, clock: Clockwork): string[] {
  const { time } = clock;
  const inOrder = call.reason !== 'outOfOrder' && call.reason !== 'walkDirect';
  const sentences = [
    `Pukul ${time(call.at)} di ${call.counterName} oleh ${call.personName}, untuk ${call.serviceName} (jurnal ${call.seq}).`,
    REASONS[call.reason],
  ];
  if (call.ownReason !== null) sentences.push(`Alasan petugas: "${call.ownReason}".`);
  sentences.push(promiseSentence(call, clock));
  if (call.runnerUp !== null) {
    const { label, dueAt } = call.runnerUp;
    sentences.push(
      inOrder
        ? `Sesudahnya ${label}, dengan janji ${time(dueAt)}.`
        : `Menurut urutan seharusnya ${label}, dengan janji ${time(dueAt)}.`,
    );
  }
  for (const { label, dueAt } of call.passedOver) {
    sentences.push(`${label} (janji ${time(dueAt)}) lebih dahulu, tetapi pengunjungnya sedang di loket lain.`);
  }
  sentences.push(`Saat itu ${call.waiting} nomor dapat dipanggil loket itu, nomor ini termasuk.`);
  return sentences;
}

function promiseSentence(call: CallExplanation, { time }: Clockwork): string {
  const promised = call.dueAt - call.orderAt;
  const minutes = Math.round(call.waitTargetMs / 60_000);
  const came = `Urutannya dihitung dari pukul ${time(call.orderAt)}`;
  if (promised === call.waitTargetMs)
    return `${came}; batas tunggu ${minutes} menit, jadi dijanjikan pukul ${time(call.dueAt)}.`;
  if (call.priority !== 'none' && promised >= 0 && promised < call.waitTargetMs) {
    const shorter = Math.round(promised / 60_000);
    return `${came}; ${PRIORITY[call.priority]}: batas tunggu ${shorter} menit, bukan ${minutes}, jadi dijanjikan pukul ${time(call.dueAt)}.`;
  }
  return `${came}; tempatnya (janji ${time(call.dueAt)}) menurut aturan bagi yang kembali membawa berkas.`;
}
