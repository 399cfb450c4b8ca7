import { said, type Text } from './language.ts';

/** What the officer is asked before a step. Loaded with the questions, not with the console. */
export const questionTexts = {
  hold: (label: string): Text => said(`Tahan ${label} karena apa?`, `Hold ${label} for what?`),
  pause: said('Istirahat karena apa?', 'A break for what?'),
  pauseReturn: said('Kembali kapan?', 'Back when?'),
  pauseReturnHint: said('Ruang tunggu membaca waktunya di papan.', 'The waiting room reads the time on the board.'),
  pauseUnknown: said('Belum tahu', 'Not known'),
  returnTime: said('Jam tertentu…', 'At a certain time…'),
  returnTimeLabel: said('Pukul berapa?', 'At what time?'),
  returnTimeExample: said('misalnya 13.00', 'e.g. 13:00'),
  returnTimeWrong: said('Tulis jam yang belum lewat, misalnya 13.00.', 'Write a time that has not passed, e.g. 13:00.'),
  walkIn: said('Layani langsung: layanan apa?', 'Serve directly: which service?'),
  walkInPriority: said('Apakah pengunjung ini berhak didahulukan?', 'Does this visitor have priority?'),
  walkInReason: said('Mengapa didahulukan dari yang menunggu?', 'Why before those who wait?'),
  why: said('Mengapa nomor ini?', 'Why this number?'),
  whyHint: said('Dapat dibacakan kepada siapa pun yang bertanya.', 'To be read out to anybody who asks.'),
  whyCalled: (label: string): Text => said(`${label} ada di loket ini karena`, `${label} is at this counter because`),
  whyNext: (label: string): Text => said(`${label} berikutnya karena`, `${label} is next because`),
  whyNone: said('Belum ada catatan panggilan.', 'No call is recorded yet.'),
  reenter: said('Siapa yang kembali dengan berkasnya?', 'Who is back with the documents?'),
  reenterHint: said(
    'Nomornya masuk antrean lagi, dekat depan; karcisnya tetap berlaku.',
    'The number joins the line again near the front; the slip stays valid.',
  ),
  transfer: (label: string): Text => said(`Alihkan ${label} ke mana?`, `Transfer ${label} to which service?`),
  transferKeeps: said('Nomor dan waktu datang tetap sama.', 'Number and arrival stay the same.'),
  referred: (label: string): Text => said(`Rujuk ${label} ke mana?`, `Refer ${label} to where?`),
  referredHint: said(
    'Ke layanan lain di sini: nomor dan waktu datang tetap. Ke tempat lain: ketik namanya.',
    'To a service here: number and arrival stay the same. To another place: type its name.',
  ),
  referSearch: said('Ketik layanan, instansi, atau tempat lain', 'Type a service, agency or other place'),
  referFree: (place: string): Text => said(`Rujuk ke “${place}”`, `Refer to “${place}”`),
  returned: (label: string): Text =>
    said(`Berkas ${label} yang mana yang kurang?`, `Which documents of ${label} are lacking?`),
  returnedHint: said(
    'Angka menandai yang kurang, Enter mengembalikan berkas.',
    'Numbers tick what is lacking, Enter returns the documents.',
  ),
  returnedNone: said(
    'Layanan ini tidak punya persyaratan tertulis. Enter mengembalikan berkas tanpa daftar.',
    'This service has no published requirements. Enter returns the documents without a list.',
  ),
  returnedSubmit: (n: number): Text =>
    n === 0
      ? said('Kembalikan berkas', 'Return documents')
      : said(`Kembalikan berkas, ${n} kurang`, `Return documents, ${n} lacking`),
  lacking: said('kurang', 'lacking'),
  cancelPick: said('Batalkan nomor yang mana?', 'Cancel which ticket?'),
  cancel: (label: string): Text => said(`Batalkan ${label} karena apa?`, `Cancel ${label} for what?`),
  callPick: said('Panggil nomor yang mana?', 'Call which ticket?'),
  callReason: (label: string): Text => said(`Mengapa ${label} didahulukan?`, `Why ${label} before the others?`),
  callRecorded: said(
    'Alasan tercatat di jurnal dan laporan atas nama Anda.',
    'The reason stands in the journal and the report under your name.',
  ),
  findTicket: said('Ketik nomornya', 'Type its number'),
  resume: said('Lanjutkan nomor yang mana?', 'Resume which ticket?'),
  reinstate: said('Pulihkan nomor yang mana?', 'Reinstate which ticket?'),
  closeTitle: (counter: string): Text => said(`Tutup ${counter}?`, `Close ${counter}?`),
  closeWaiting: (n: number): Text =>
    n === 0
      ? said('Tidak ada yang menunggu.', 'Nobody is waiting.')
      : said(`Masih ada ${n} orang menunggu di antrean ini.`, `${n} people are still waiting in this line.`),
  closeHeld: (n: number): Text => said(`${n} nomor masih ditahan.`, `${n} tickets are still on hold.`),
  closeDo: said('Tutup loket', 'Close the counter'),
  leaveTitle: (counter: string): Text =>
    said(`Anda masih bertugas di ${counter}`, `You are still on duty at ${counter}`),
  leaveClose: said('Tutup loket, lalu keluar', 'Close the counter and sign out'),
  leaveOnly: said('Keluar saja, loket tetap terbuka', 'Only sign out, the counter stays open'),
};

/** Sent as they stand: a reason is a text in the journal, read by people here. */
export const cancelReasons: readonly Text[] = [
  said('Pengunjung membatalkan sendiri', 'The visitor cancelled'),
  said('Salah mengambil layanan', 'Took the wrong service'),
  said('Nomor ganda', 'Took two numbers'),
  said('Pengunjung sudah pulang', 'The visitor has left'),
];

export const callReasons: readonly Text[] = [
  said('Melengkapi berkas yang dikembalikan hari ini', 'Brings documents returned today'),
  said(
    'Lansia, disabilitas, atau hamil tanpa nomor prioritas',
    'Elderly, disabled or pregnant without a priority number',
  ),
  said('Keadaan darurat', 'Emergency'),
  said('Diminta penyelia', 'Asked for by the supervisor'),
];
