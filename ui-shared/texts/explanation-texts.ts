import type { CallExplanation } from '../../contract/explanation.ts';
import type { CallReason } from '../../contract/words.ts';
import { formatTicketLabel } from '../ticket-label.ts';
import { said, type Text } from './language.ts';
import { priorityTexts } from './shared-texts.ts';

/** How times and durations are written; they follow the language of the screen. Both take milliseconds. */
export interface Wording {
  time(at: number): string;
  minutes(ms: number): string;
}

const REASONS: Record<CallReason, Text> = {
  earliestPromise: said(
    'Janji waktunya paling dekat di antara semua yang menunggu.',
    'Its promised time was the earliest of all who waited.',
  ),
  assistIdle: said(
    'Loket ini membantu layanan lain karena layanan utamanya sedang kosong.',
    'This counter was helping another service, since nobody waited for its own.',
  ),
  assistOverdue: said(
    'Loket ini membantu karena nomor itu sudah lewat janji, sedangkan layanannya sendiri belum.',
    'This counter was helping: that ticket was past its promise, and its own were not.',
  ),
  outOfOrder: said('Dipanggil di luar urutan.', 'It was called out of order.'),
  walkDirect: said('Dilayani langsung di loket, tanpa dipanggil.', 'Served directly at the counter, without a call.'),
};

/** The promise of a ticket, as the call's facts give it. Epoch ms and ms. */
type Promised = Pick<CallExplanation, 'dueAt' | 'orderAt' | 'waitTargetMs' | 'priority'>;

/** When it came, until when it was promised, and what made that sooner: orderAt + wait target × factor (design §4). */
export function explainPromise(of: Promised, words: Wording): Text {
  const came = words.time(of.orderAt);
  const due = words.time(of.dueAt);
  const promised = of.dueAt - of.orderAt;
  const target = words.minutes(of.waitTargetMs);
  if (promised === of.waitTargetMs) {
    return said(
      `Datang ${came}, dijanjikan dilayani sebelum ${due}: batas tunggu ${target}.`,
      `It came at ${came} and was promised service by ${due}: a wait of at most ${target}.`,
    );
  }
  if (of.priority !== 'none' && promised > 0 && promised < of.waitTargetMs) {
    const { id, en } = priorityTexts[of.priority];
    const share = words.minutes(promised);
    return said(
      `Datang ${came} dengan prioritas (${id.toLowerCase()}): batas tunggunya ${share}, bukan ${target}, jadi sebelum ${due}.`,
      `It came at ${came} with priority (${en.toLowerCase()}): a wait of at most ${share} instead of ${target}, so by ${due}.`,
    );
  }
  return said(
    `Tempatnya dalam antrean: ${due}, menurut aturan bagi yang kembali atau dipulihkan.`,
    `Its place in the line is ${due}, by the rule for those who come back or are reinstated.`,
  );
}

/** Why a call was made, as plain sentences in the order in which somebody would tell it. Built from the journal's facts alone. */
export function explainCall(call: CallExplanation, words: Wording): Text[] {
  const sentences: Text[] = [
    said(
      `Pukul ${words.time(call.at)} di ${call.counterName} oleh ${call.personName}, untuk ${call.serviceName}.`,
      `At ${words.time(call.at)} at ${call.counterName} by ${call.personName}, for ${call.serviceName}.`,
    ),
    REASONS[call.reason],
  ];
  if (call.ownReason !== null) sentences.push(said(`Alasan: “${call.ownReason}”.`, `Reason: “${call.ownReason}”.`));
  if (call.reason !== 'walkDirect') sentences.push(explainPromise(call, words));
  sentences.push(...explainOthers(call, words));
  return sentences;
}

function explainOthers(call: CallExplanation, words: Wording): Text[] {
  const sentences = call.passedOver.map((other) => explainPassedOver(other, words));
  if (call.runnerUp !== null) {
    const label = formatTicketLabel(call.runnerUp.label);
    const due = words.time(call.runnerUp.dueAt);
    const skipped = call.reason === 'outOfOrder' || call.reason === 'walkDirect';
    sentences.push(
      skipped
        ? said(
            `Menurut urutan seharusnya ${label} (janji ${due}).`,
            `By order it would have been ${label} (due ${due}).`,
          )
        : said(`Sesudahnya ${label}, dengan janji ${due}.`, `After it ${label}, due ${due}.`),
    );
  }
  if (call.waiting > 0 && call.reason !== 'walkDirect') {
    sentences.push(
      said(
        `Saat itu ${call.waiting} nomor dapat dipanggil dari loket ini.`,
        `This counter could have called ${call.waiting} tickets then.`,
      ),
    );
  }
  return sentences;
}

/** An earlier promise whose visitor could not come. */
function explainPassedOver(other: { label: string; dueAt: number }, words: Wording): Text {
  const label = formatTicketLabel(other.label);
  const due = words.time(other.dueAt);
  return said(
    `${label} (janji ${due}) lebih dahulu, tetapi pengunjungnya sedang di loket lain; tempatnya tetap.`,
    `${label} (due ${due}) comes earlier, but the visitor is at another counter; the place is kept.`,
  );
}

/** Why a ticket is the next one. `facts` as the console has them; the same sentences as for a call. */
export function explainNext(
  facts: { reason: CallReason; promise: Promised | null; passedOver: readonly { label: string; dueAt: number }[] },
  words: Wording,
): Text[] {
  return [
    NEXT_REASONS[facts.reason] ?? REASONS[facts.reason],
    ...(facts.promise === null ? [] : [explainPromise(facts.promise, words)]),
    ...facts.passedOver.map((other) => explainPassedOver(other, words)),
  ];
}

const NEXT_REASONS: Partial<Record<CallReason, Text>> = {
  earliestPromise: said(
    'Janji waktunya paling dekat di antara semua yang menunggu.',
    'Its promised time is the earliest of all who wait.',
  ),
  assistIdle: said(
    'Loket ini membantu layanan lain karena layanan utamanya sedang kosong.',
    'This counter helps another service, since nobody waits for its own.',
  ),
  assistOverdue: said(
    'Loket ini membantu karena nomor itu sudah lewat janji, sedangkan layanannya sendiri belum.',
    'This counter helps: that ticket is past its promise, and its own are not.',
  ),
};
