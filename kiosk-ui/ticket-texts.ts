import type { Text } from '../ui-shared/texts/language.ts';

/** What the phone page says: where one stands, and the one thing to do now. */
export const ticketTexts = {
  title: { id: 'Nomor antrean Anda', en: 'Your queue number' },
  loading: { id: 'Memuat nomor Anda…', en: 'Loading your number…' },

  soon: { id: 'Sebentar lagi giliran Anda', en: 'Your turn is near' },
  waitHere: (zone: string): Text => ({
    id: `Silakan menunggu di ${zone}. Halaman ini memberi tahu saat Anda dipanggil.`,
    en: `Please wait in ${zone}. This page tells you when you are called.`,
  }),
  stayNear: (zone: string): Text => ({
    id: `Tetaplah di dekat ${zone}, nomor Anda segera dipanggil.`,
    en: `Stay near ${zone}, your number will be called shortly.`,
  }),
  called: { id: 'Anda dipanggil', en: 'You are called' },
  goTo: { id: 'Silakan menuju', en: 'Please go to' },
  goNow: {
    id: 'Silakan langsung datang dengan berkas Anda. Petugas menunggu.',
    en: 'Please come now with your documents. The officer expects you.',
  },
  serving: { id: 'Sedang dilayani', en: 'Being served' },
  servingAt: (counter: string): Text => ({
    id: `Anda sedang dilayani di ${counter}.`,
    en: `You are being served at ${counter}.`,
  }),
  held: { id: 'Ditahan sebentar', en: 'On hold for a moment' },
  heldAt: (counter: string): Text => ({
    id: `Selesaikan yang diminta petugas, lalu kembali ke ${counter}. Anda tidak perlu antre lagi.`,
    en: `Do what the officer asked for, then return to ${counter}. You need not queue again.`,
  }),
  done: { id: 'Selesai', en: 'Finished' },
  doneCompleted: {
    id: 'Layanan Anda sudah selesai. Terima kasih atas kunjungan Anda.',
    en: 'Your service is finished. Thank you for your visit.',
  },
  returned: { id: 'Berkas dikembalikan', en: 'Documents returned' },
  doneReturned: {
    id: 'Ada berkas yang perlu dilengkapi. Setelah lengkap, silakan ambil nomor baru.',
    en: 'Some documents are missing. Once complete, please take a new number.',
  },
  referred: { id: 'Dirujuk', en: 'Referred' },
  comeBack: (people: number): Text => ({
    id: `Lengkapi yang kurang, lalu kembali hari ini juga: pindai karcis atau kode di bawah ini di anjungan. ${people === 0 ? 'Anda dipanggil paling dahulu.' : `Anda dipanggil setelah paling banyak ${people} orang.`}`,
    en: `Get what is missing and come back today: scan your slip or the code below at the kiosk. ${people === 0 ? 'You will be called first.' : `You will be called after at most ${people} ${people === 1 ? 'person' : 'people'}.`}`,
  }),
  lacked: { id: 'Yang perlu dilengkapi', en: 'What is missing' },
  comeBackCode: { id: 'Kode untuk dipindai di anjungan', en: 'Code to scan at the kiosk' },
  doneReferredTo: (where: string): Text => ({
    id: `Petugas merujuk Anda ke ${where}. Terima kasih atas kunjungan Anda.`,
    en: `The officer referred you to ${where}. Thank you for your visit.`,
  }),
  disrupted: { id: 'Sedang ada gangguan', en: 'There is a disruption' },
  placeKept: { id: 'Tempat Anda dalam antrean tetap terjaga.', en: 'Your place in line is kept.' },
  opensAgain: (when: string): Text => ({
    id: `Loket mulai melayani ${when}.`,
    en: `The counters serve from ${when}.`,
  }),
  passedOn: (agency: string): Text => ({
    id: `Anda dialihkan ke ${agency}. Nomor dan waktu kedatangan Anda tetap.`,
    en: `You were passed on to ${agency}. You keep your number and time of arrival.`,
  }),
  backInLine: { id: 'Anda kembali dalam antrean.', en: 'You are back in line.' },
  visit: { id: 'Nomor Anda yang lain', en: 'Your other numbers' },
  visitNote: {
    id: 'Anda tidak dipanggil ke dua loket sekaligus; tempat Anda di setiap antrean terjaga.',
    en: 'You are never called to two counters at once; your place in every line is kept.',
  },
  doneReferred: {
    id: 'Petugas merujuk Anda ke tempat lain. Terima kasih atas kunjungan Anda.',
    en: 'The officer referred you elsewhere. Thank you for your visit.',
  },
  missed: { id: 'Panggilan terlewat', en: 'You missed your call' },
  missedAt: (called: string, zone: string, until: string): Text => ({
    id: `Anda dipanggil pukul ${called}. Temui petugas di ${zone} sebelum ${until}: nomor Anda masih berlaku.`,
    en: `You were called at ${called}. See an officer in ${zone} before ${until}: your number is still valid.`,
  }),
  missedNow: (zone: string): Text => ({
    id: `Temui petugas di ${zone} secepatnya.`,
    en: `See an officer in ${zone} as soon as you can.`,
  }),
  missedOver: {
    id: 'Masa tunggu setelah panggilan sudah lewat. Silakan ambil nomor baru di anjungan.',
    en: 'The time to come after the call is over. Please take a new number at the kiosk.',
  },
  cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
  cancelledText: {
    id: 'Nomor ini sudah dibatalkan. Bila itu keliru, temui petugas di meja informasi.',
    en: 'This number has been cancelled. If that is a mistake, see the information desk.',
  },
  expired: { id: 'Sudah tidak berlaku', en: 'No longer valid' },
  expiredText: {
    id: 'Nomor hanya berlaku pada hari yang sama. Silakan ambil nomor baru pada kunjungan berikutnya.',
    en: 'A number is valid on its own day only. Please take a new one at your next visit.',
  },

  takenAt: (time: string): Text => ({ id: `Diambil pukul ${time}`, en: `Taken at ${time}` }),

  wrongTitle: { id: 'Nomor ini tidak ditemukan', en: 'This number was not found' },
  wrongText: {
    id: 'Tautannya tidak lengkap atau sudah tidak berlaku. Pindai lagi kode pada karcis Anda, atau temui petugas di meja informasi.',
    en: 'The link is incomplete or no longer valid. Scan the code on your slip again, or see the information desk.',
  },
  failedTitle: { id: 'Server belum terjangkau', en: 'The server cannot be reached' },
  failedText: {
    id: 'Nomor Anda tidak hilang. Halaman ini mencoba lagi sendiri; karcis dan layar ruang tunggu tetap berlaku.',
    en: 'Your number is not lost. This page tries again by itself; your slip and the screens in the hall count.',
  },
  away: (time: string): Text => ({
    id: `Sambungan terputus. Data pukul ${time}. Perhatikan juga layar ruang tunggu.`,
    en: `Connection lost. Data of ${time}. Please watch the screens in the hall too.`,
  }),
};
