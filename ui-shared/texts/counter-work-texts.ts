import { said, type Text } from './language.ts';

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
  tallyTransferred: said('dialihkan', 'transferred'),
  tallyNoShow: said('tidak hadir', 'missed'),
  tallyMean: said('rata-rata layanan', 'mean service'),
  tallyWithin: said('sesuai standar', 'within standard'),
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
  referredKeeps: said('Nomor dan waktu datangnya tetap.', 'Number and arrival stay the same.'),
  reentered: (label: string): Text => said(`${label} kembali ke antrean`, `${label} is back in the line`),
  reenteredNext: said('Tempatnya dekat depan; karcisnya tetap berlaku.', 'Near the front; the slip stays valid.'),
  undone: (step: Text, label: string): Text =>
    said(`${step.id} ${label} dibatalkan`, `Taken back: ${step.en} ${label}`),
  outageDeclared: said('Gangguan dinyatakan', 'Disruption declared'),
  outageDeclaredNext: said(
    'Nomor baru berhenti dibagikan. Tekan G bila sudah pulih.',
    'No new numbers are given out. Press G once it is over.',
  ),
  outageLifted: said('Gangguan dinyatakan selesai', 'The disruption is over'),
  outageLiftedNext: said('Nomor dapat diambil lagi.', 'Numbers can be taken again.'),
};

/** The frame of every question: its keys and its search. What a question asks stands in counter-question-texts.ts. */
export const dialogTexts = {
  pressNumber: said('Tekan angkanya', 'Press its number'),
  escape: said('Batal', 'Cancel'),
  enter: said('Enter', 'Enter'),
  search: said('Ketik nama layanan atau instansi', 'Type a service or agency'),
  searchNone: said('Tidak ada yang cocok.', 'Nothing matches.'),
  ownReason: said('Alasan lain…', 'Another reason…'),
  ownReasonLabel: said('Tulis alasannya', 'Write the reason'),
  record: said('Catat', 'Record'),
};
