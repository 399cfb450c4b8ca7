import type { Text } from './language.ts';

const said = (id: string, en: string): Text => ({ id, en });

/** The columns of the officer's console. */
export const workTexts = {
  space: said('Spasi', 'Space'),
  idleTitle: said('Siap memanggil', 'Ready to call'),
  idleAhead: said('Siap memanggil. Berikutnya:', 'Ready to call. Next:'),
  idleNext: said('Tekan Spasi untuk memanggil', 'Press Space to call'),
  idleEmpty: said('Belum ada yang menunggu', 'Nobody is waiting'),
  idleEmptyNext: said('Nomor baru muncul di sini dengan sendirinya.', 'New tickets appear here by themselves.'),
  breakTitle: said('Loket sedang istirahat', 'The counter is on a break'),
  breakSince: (reason: string, time: string): Text => said(`${reason}, sejak ${time}`, `${reason}, since ${time}`),
  breakWaiting: (n: number): Text => said(`${n} orang menunggu di antrean Anda`, `${n} waiting in your line`),
  arrived: (time: string): Text => said(`Datang ${time}`, `Arrived ${time}`),
  calledAt: (time: string): Text => said(`Dipanggil ${time}`, `Called ${time}`),
  recalled: (n: number): Text => said(`dipanggil ulang ${n}×`, `called again ${n}×`),
  byTransfer: (leg: number): Text => said(`Alihan, tahap ${leg}`, `Transferred, stage ${leg}`),
  heldFor: (time: string): Text => said(`ditahan ${time}`, `held ${time}`),
  ticketHere: said('Nomor di loket ini', 'The ticket at this counter'),
  errands: said('Keperluan lain dalam kunjungan ini', 'Other errands of this visit'),
  requirements: said('Persyaratan', 'Requirements'),
  requirementsHint: said('tekan angka untuk menandai', 'press a number to tick'),
  requirementsNone: said('Tidak ada persyaratan tertulis', 'No requirements are published'),
  ticked: (n: number, of: number): Text => said(`${n} dari ${of} lengkap`, `${n} of ${of} there`),
  next: said('Berikutnya', 'Next'),
  nextNone: said('Belum ada yang menunggu', 'Nobody is waiting'),
  nextUnknown: said('Menunggu kabar dari server', 'Waiting for the server'),
  line: said('Antrean', 'Line'),
  lineCount: (n: number): Text => said(`${n} menunggu`, `${n} waiting`),
  lineMore: (n: number): Text => said(`dan ${n} lagi`, `and ${n} more`),
  lineEmpty: said('Antrean kosong.', 'The line is empty.'),
  justNow: said('baru', 'just now'),
  overdueWord: said('lewat janji', 'past promise'),
  nearWord: said('hampir lewat', 'nearly past'),
  held: said('Ditahan', 'On hold'),
  missed: said('Tidak hadir', 'Missed'),
  missedUntil: (time: string): Text => said(`dapat dipulihkan sampai ${time}`, `can come back until ${time}`),
  tally: said('Hari ini di loket ini', 'Today at this counter'),
  tallyServed: said('selesai', 'finished'),
  tallyReturned: said('berkas kurang', 'incomplete'),
  tallyReferred: said('dirujuk', 'referred'),
  tallyTransferred: said('dialihkan', 'transferred'),
  tallyNoShow: said('tidak hadir', 'missed'),
  tallyMean: said('rata-rata layanan', 'mean service'),
  tallyWithin: said('sesuai standar', 'within standard'),
  duty: said('Bertugas', 'On duty'),
  awayTitle: said('Sambungan ke server terputus', 'The connection to the server is lost'),
  awayAge: (time: string): Text =>
    said(
      `Layar menunjukkan keadaan pukul ${time}. Perintah tetap dikirim satu per satu; yang tidak dijawab tidak diulang sendiri.`,
      `The screen shows how things stood at ${time}. Commands are still sent one by one; what is not answered is not repeated.`,
    ),
  refusedTitle: said('Server menolak layar ini', 'The server refused this screen'),
  refusedNext: said(
    'Muat ulang halaman. Bila terulang, pilih loket lain.',
    'Reload. If it happens again, choose another counter.',
  ),
  takenTitle: (counter: string, person: string): Text =>
    said(`${counter} diambil alih oleh ${person}`, `${person} has taken over ${counter}`),
  takenSince: (time: string): Text => said(`Sejak pukul ${time}.`, `Since ${time}.`),
  takenMeaning: said('Pergantian ini tercatat di jurnal.', 'The change stands in the journal.'),
  takenWithTicket: said(
    'Nomor yang sedang dilayani ikut pindah dan sudah tercatat. Tidak ada yang hilang.',
    'The ticket being served went along and is recorded. Nothing is lost.',
  ),
  takenBack: said('Ambil kembali', 'Take it back'),
  chooseOther: said('Pilih loket lain', 'Choose another counter'),
  closedTitle: (counter: string): Text => said(`${counter} sudah ditutup`, `${counter} has been closed`),
  closedMeaning: said(
    'Mungkin dari jendela lain atau oleh penyelia.',
    'Perhaps from another window or by a supervisor.',
  ),
  openAgain: said('Buka lagi', 'Open again'),
  dismiss: said('Tutup pesan', 'Dismiss'),
};

/** What has just happened, said once. */
export const doneTexts = {
  noneWaiting: said('Tidak ada yang menunggu saat ini', 'Nobody is waiting right now'),
  noneWaitingNext: said('Mungkin loket lain baru saja memanggilnya.', 'Another counter may have called them just now.'),
  alreadyHere: (label: string): Text => said(`${label} sudah ada di loket ini`, `${label} is at this counter already`),
  alreadyHereNext: said(
    'Mungkin dipanggil dari jendela lain. Lanjutkan dengan nomor di layar.',
    'Perhaps called from another window. Go on with the number on the screen.',
  ),
  noShow: (label: string): Text => said(`${label} ditandai tidak hadir`, `${label} marked as missed`),
  noShowNext: (time: string): Text =>
    said(`Bila datang sampai ${time}, tekan N untuk memulihkan.`, `If they come by ${time}, press N to reinstate.`),
  held: (label: string): Text => said(`${label} ditahan`, `${label} is on hold`),
  heldNext: said('Tekan J untuk melanjutkannya kapan saja.', 'Press J to resume it at any time.'),
  reinstated: (label: string): Text =>
    said(`${label} kembali ke antrean di tempat semula`, `${label} is back in the line where it stood`),
  transferred: (label: string, service: string): Text =>
    said(`${label} dialihkan ke ${service}`, `${label} goes to ${service}`),
  cancelled: (label: string): Text => said(`${label} dibatalkan`, `${label} is cancelled`),
  returned: (label: string): Text => said(`Berkas ${label} dikembalikan`, `${label}: documents given back`),
  referred: (label: string, place: string): Text =>
    said(`${label} dirujuk ke ${place}`, `${label} referred to ${place}`),
};

export const dialogTexts = {
  pressNumber: said('Tekan angkanya', 'Press its number'),
  escape: said('Batal', 'Cancel'),
  enter: said('Enter', 'Enter'),
  hold: (label: string): Text => said(`Tahan ${label} karena apa?`, `Hold ${label} for what?`),
  pause: said('Istirahat karena apa?', 'A break for what?'),
  transfer: (label: string): Text => said(`Alihkan ${label} ke mana?`, `Transfer ${label} to which service?`),
  transferKeeps: said('Nomor dan waktu datang tetap sama.', 'Number and arrival stay the same.'),
  referred: (label: string): Text => said(`Rujuk ${label} ke mana?`, `Refer ${label} to where?`),
  search: said('Ketik nama layanan atau instansi', 'Type a service or agency'),
  referSearch: said('Ketik tujuan, atau pilih instansi', 'Type where to, or choose an agency'),
  referFree: (place: string): Text => said(`Rujuk ke “${place}”`, `Refer to “${place}”`),
  searchNone: said('Tidak ada yang cocok.', 'Nothing matches.'),
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
  ownReason: said('Alasan lain…', 'Another reason…'),
  ownReasonLabel: said('Tulis alasannya', 'Write the reason'),
  record: said('Catat', 'Record'),
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
