import type { Problem, ProblemCode } from '../../contract/problem.ts';
import type { Text } from './language.ts';

/** What happened, and what to do next. */
export interface ProblemText {
  readonly title: Text;
  readonly next: Text;
}

const say = (titleId: string, titleEn: string, nextId: string, nextEn: string): ProblemText => ({
  title: { id: titleId, en: titleEn },
  next: { id: nextId, en: nextEn },
});

const problemTexts: Record<ProblemCode, ProblemText> = {
  validationFailed: say(
    'Isian tidak sesuai',
    'Something was filled in wrongly',
    'Periksa isian, lalu coba lagi.',
    'Check it and try again.',
  ),
  bodyTooLarge: say(
    'Isian terlalu panjang',
    'Too long',
    'Persingkat isian, lalu coba lagi.',
    'Shorten it and try again.',
  ),
  unsupportedMediaType: say(
    'Permintaan tidak dikenali',
    'The request was not understood',
    'Muat ulang halaman ini.',
    'Reload this page.',
  ),
  notSignedIn: say('Anda belum masuk', 'You are not signed in', 'Silakan masuk kembali.', 'Please sign in again.'),
  wrongPassword: say(
    'Nama pengguna atau kata sandi salah',
    'Wrong user name or password',
    'Periksa kembali, lalu coba lagi.',
    'Check both and try again.',
  ),
  notAllowed: say(
    'Anda tidak berwenang melakukan ini',
    'You are not allowed to do this',
    'Mintalah bantuan penyelia.',
    'Ask a supervisor.',
  ),
  originRefused: say(
    'Permintaan ditolak demi keamanan',
    'Refused for safety',
    'Buka Loket langsung dari alamat servernya.',
    'Open Loket from its own address.',
  ),
  notFound: say('Tidak ditemukan', 'Not found', 'Kembali, lalu muat ulang.', 'Go back and reload.'),
  tooManyRequests: say(
    'Terlalu banyak percobaan',
    'Too many attempts',
    'Tunggu satu menit, lalu coba lagi.',
    'Wait a minute and try again.',
  ),
  requestTimeout: say(
    'Server terlalu lama menjawab',
    'The server took too long',
    'Coba lagi sebentar lagi.',
    'Try again in a moment.',
  ),
  internal: say(
    'Terjadi gangguan pada server',
    'Something went wrong on the server',
    'Coba lagi. Bila terulang, hubungi pengelola.',
    'Try again; if it happens again, call the administrator.',
  ),
  unavailable: say(
    'Server sedang tidak siap',
    'The server is not ready',
    'Coba lagi sebentar lagi.',
    'Try again in a moment.',
  ),
  ticketWrongState: say(
    'Nomor ini sudah berubah status',
    'This ticket has moved on',
    'Lihat status terbarunya di layar.',
    'See its newest state on the screen.',
  ),
  ticketTakenByOther: say(
    'Nomor ini baru saja diambil loket lain',
    'Another counter just took this ticket',
    'Silakan panggil nomor berikutnya.',
    'Call the next one.',
  ),
  ticketNotAtCounter: say(
    'Nomor ini tidak berada di loket Anda',
    'This ticket is not at your counter',
    'Lihat nomor yang sedang Anda layani.',
    'See the ticket you are serving.',
  ),
  counterBusy: say(
    'Loket masih melayani satu nomor',
    'The counter still has a ticket',
    'Selesaikan nomor itu dahulu.',
    'Finish that one first.',
  ),
  counterNotOpen: say(
    'Loket belum dibuka',
    'The counter is not open',
    'Buka loket dahulu, lalu panggil.',
    'Open the counter, then call.',
  ),
  counterTaken: say(
    'Loket ini sedang dipakai petugas lain',
    'Another officer has this counter',
    'Pilih loket lain, atau ambil alih dengan sepengetahuannya.',
    'Choose another one, or take it over openly.',
  ),
  counterNotYours: say(
    'Anda tidak bertugas di loket ini',
    'You are not on duty at this counter',
    'Buka loket ini dahulu.',
    'Open this counter first.',
  ),
  officerElsewhere: say(
    'Anda masih bertugas di loket lain',
    'You are on duty at another counter',
    'Tutup loket itu dahulu.',
    'Close that one first.',
  ),
  dutyWrongState: say(
    'Status loket sudah berubah',
    'The counter has changed state',
    'Lihat status terbarunya di layar.',
    'See its newest state on the screen.',
  ),
  serviceClosed: say(
    'Layanan ini sedang tutup',
    'This service is closed',
    'Pilih layanan lain atau tanyakan ke meja informasi.',
    'Choose another service or ask at the information desk.',
  ),
  serviceUnknown: say(
    'Layanan ini tidak ada',
    'There is no such service',
    'Kembali ke awal, lalu pilih lagi.',
    'Go back to the start and choose again.',
  ),
  serviceNotHere: say(
    'Loket ini tidak melayani layanan itu',
    'This counter does not serve it',
    'Pilih layanan yang sesuai.',
    'Choose a matching service.',
  ),
  sameService: say(
    'Nomor ini sudah di layanan itu',
    'The ticket is at that service already',
    'Pilih layanan tujuan yang lain.',
    'Choose another service.',
  ),
  visitorElsewhere: say(
    'Pengunjung sedang dilayani di loket lain',
    'The visitor is at another counter',
    'Panggil nomor lain dahulu.',
    'Call another ticket first.',
  ),
  graceOver: say(
    'Masa tenggang nomor ini sudah lewat',
    'The grace period is over',
    'Ambilkan nomor baru untuk pengunjung.',
    'Issue a new ticket for the visitor.',
  ),
  callNotPermitted: say(
    'Anda tidak boleh memanggil di luar urutan',
    'You may not call out of order',
    'Panggil nomor berikutnya, atau hubungi penyelia.',
    'Call the next one, or ask a supervisor.',
  ),
  pairingUnknown: say(
    'Kode perangkat tidak dikenal',
    'Unknown device code',
    'Gunakan kode yang tampil di layar perangkat.',
    'Use the code on the device.',
  ),
  pairingExpired: say(
    'Kode perangkat sudah kedaluwarsa',
    'The device code has expired',
    'Gunakan kode baru yang tampil di layar perangkat.',
    'Use the new code on the device.',
  ),
  periodInvalid: say(
    'Rentang tanggal tidak sah',
    'The period is not valid',
    'Pilih tanggal awal sebelum tanggal akhir.',
    'Choose a start before the end.',
  ),
  serviceQuotaFull: say(
    'Kuota layanan ini untuk hari ini sudah habis',
    'Today’s tickets for this service are all taken',
    'Silakan datang pada hari kerja berikutnya, atau tanyakan kepada petugas informasi.',
    'Please come on the next working day, or ask at the information desk.',
  ),
  serviceLineFull: say(
    'Antrean layanan ini sudah penuh sampai jam tutup',
    'The line for this service is full until closing time',
    'Silakan datang pada hari kerja berikutnya, atau tanyakan kepada petugas informasi.',
    'Please come on the next working day, or ask at the information desk.',
  ),
  recallTooSoon: say(
    'Panggilan ulang terlalu cepat',
    'It is too soon to call again',
    'Beri waktu pengunjung berjalan ke loket, lalu panggil ulang.',
    'Give the visitor time to walk over, then call again.',
  ),
  recallLimit: say(
    'Nomor ini sudah dipanggil ulang sebanyak batasnya',
    'This ticket was called as often as is allowed',
    'Tandai tidak hadir; nomor tetap berlaku selama masa tenggang.',
    'Mark it as not present; the number stays valid for the grace period.',
  ),
  undoTooLate: say(
    'Langkah itu tidak dapat dibatalkan lagi',
    'That step can no longer be taken back',
    'Lanjutkan dari keadaan yang tampil di layar.',
    'Go on from what the screen shows.',
  ),
  nothingToUndo: say(
    'Tidak ada langkah yang dapat dibatalkan',
    'There is no step to take back',
    'Lanjutkan dari keadaan yang tampil di layar.',
    'Go on from what the screen shows.',
  ),
  notReturned: say(
    'Karcis ini tidak dapat dipakai untuk kembali',
    'This slip cannot be used to come back',
    'Hanya karcis hari ini yang berkasnya dikembalikan. Silakan ambil nomor baru.',
    'Only for documents handed back today. Please take a new number.',
  ),
  outageOver: say(
    'Gangguan ini sudah dinyatakan selesai',
    'This disruption is over already',
    'Nyatakan gangguan baru bila terjadi lagi.',
    'Declare a new one if it happens again.',
  ),
  setUpErrors: say(
    'Pengaturan mengandung kesalahan',
    'The set-up has errors',
    'Perbaiki baris yang ditandai. Belum ada yang disimpan.',
    'Mend the marked rows. Nothing was saved.',
  ),
  setUpChangedMeanwhile: say(
    'Pengaturan telah diubah orang lain',
    'Somebody else has changed the set-up',
    'Muat ulang, periksa, lalu simpan sekali lagi.',
    'Reload, check, and save again.',
  ),
  fileUnreadable: say(
    'Berkas tidak dapat dibaca',
    'The file cannot be read',
    'Gunakan berkas XLSX, CSV, atau JSON hasil ekspor Loket.',
    'Use an XLSX, CSV or JSON file as exported by Loket.',
  ),
};

export const serverAwayText: ProblemText = say(
  'Server tidak terjangkau',
  'The server cannot be reached',
  'Periksa jaringan. Layar ini mencoba lagi sendiri.',
  'Check the network. This screen tries again by itself.',
);

/** The text for a failed reply; null means that the server did not answer. A code of a newer server reads as `internal`. */
export function problemText(problem: Problem | null): ProblemText {
  if (problem === null) return serverAwayText;
  const known: Partial<Record<string, ProblemText>> = problemTexts;
  return known[problem.code] ?? problemTexts.internal;
}
