import type { Text } from './language.ts';

/** Back the same day with the missing documents. */
export const returnTexts = {
  helpTitle: { id: 'Kembali membawa berkas?', en: 'Back with your documents?' },
  helpText: {
    id: 'Dekatkan kode pada karcis Anda ke pemindai di bawah layar. Anda tidak perlu antre dari awal.',
    en: 'Hold the code on your slip before the scanner below the screen. You need not queue from the start.',
  },
  helpSteps: [
    {
      id: 'Siapkan karcis hari ini, atau kode di ponsel Anda.',
      en: 'Have today’s slip ready, or the code on your phone.',
    },
    { id: 'Dekatkan kodenya ke pemindai sampai berbunyi.', en: 'Hold the code before the scanner until it beeps.' },
    { id: 'Sentuh “Masuk antrean lagi”.', en: 'Touch “Back into line”.' },
  ] satisfies Text[],
  helpLost: {
    id: 'Karcis hilang atau tidak terbaca? Petugas di meja informasi dapat membantu Anda.',
    en: 'Slip lost or unreadable? The officers at the information desk can help you.',
  },

  loading: { id: 'Membaca karcis Anda…', en: 'Reading your slip…' },
  loadingLate: {
    id: 'Server belum menjawab. Kami terus mencoba, mohon tunggu sebentar.',
    en: 'The server has not answered yet. We keep trying, please wait a moment.',
  },
  welcome: { id: 'Selamat datang kembali', en: 'Welcome back' },
  lacked: { id: 'Yang tadi kurang', en: 'What was missing' },
  lackedUnknown: { id: 'Bawa berkas yang diminta petugas.', en: 'Bring what the officer asked for.' },
  rule: (people: number): Text => ({
    id: people === 0 ? 'Anda dipanggil paling dahulu.' : `Anda dipanggil setelah paling banyak ${people} orang.`,
    en:
      people === 0
        ? 'You will be called first.'
        : `You will be called after at most ${people} ${people === 1 ? 'person' : 'people'}.`,
  }),
  reenter: { id: 'Masuk antrean lagi', en: 'Back into line' },
  sending: { id: 'Sebentar…', en: 'One moment…' },

  cannotTitle: { id: 'Karcis ini tidak dapat dipakai lagi', en: 'This slip cannot be used again' },
  unknownTitle: { id: 'Karcis tidak dikenali', en: 'Slip not recognised' },
  unknown: {
    id: 'Karcis ini bukan dari mal ini, atau sudah terlalu lama. Pindai sekali lagi, atau temui petugas di meja informasi.',
    en: 'This slip is not from this mall, or too old. Scan it again, or see the information desk.',
  },
  anotherDay: {
    id: 'Karcis hanya berlaku pada hari yang sama. Silakan ambil nomor baru; berkas Anda tetap dapat diajukan.',
    en: 'A slip is valid on its own day only. Please take a new number; your documents can still be handed in.',
  },
  closedToday: {
    id: 'Loket layanan ini tidak melayani lagi hari ini. Petugas di meja informasi dapat memberi tahu kapan Anda dapat kembali.',
    en: 'The counters for this service are closed for today. The information desk can tell you when to come back.',
  },
  closedTitle: { id: 'Layanan ini sudah tutup', en: 'This service is closed' },
  finished: {
    id: 'Layanan ini sudah selesai. Untuk urusan lain, silakan ambil nomor baru.',
    en: 'This service is finished. For anything else, please take a new number.',
  },
  cancelled: {
    id: 'Nomor ini sudah dibatalkan. Silakan ambil nomor baru.',
    en: 'This number was cancelled. Please take a new one.',
  },
  stillTitle: { id: 'Nomor Anda masih berlaku', en: 'Your number is still valid' },
  waiting: (ahead: number): Text => ({
    id: ahead === 0 ? 'Anda berikutnya. Tetaplah di dekat loket.' : `Masih ${ahead} orang di depan Anda.`,
    en:
      ahead === 0
        ? 'You are next. Please stay near.'
        : `${ahead} ${ahead === 1 ? 'person is' : 'people are'} before you.`,
  }),
  calledTo: (counter: string): Text => ({
    id: `Anda dipanggil. Silakan langsung ke ${counter}.`,
    en: `You are called. Please go to ${counter} now.`,
  }),
  atCounter: (counter: string): Text => ({
    id: `Silakan langsung kembali ke ${counter}. Anda tidak perlu antre lagi.`,
    en: `Please go straight back to ${counter}. You need not queue again.`,
  }),
  missedUntil: (zone: string, until: string): Text => ({
    id: `Panggilan Anda terlewat. Temui petugas di ${zone} sebelum ${until}, Anda tidak perlu mengambil nomor baru.`,
    en: `You missed your call. See an officer in ${zone} before ${until}; you need no new number.`,
  }),
  missedOver: {
    id: 'Panggilan Anda terlewat dan masa tunggunya sudah lewat. Silakan ambil nomor baru.',
    en: 'You missed your call, and the time to come after it is over. Please take a new number.',
  },
  missed: {
    id: 'Panggilan Anda terlewat. Temui petugas di loket, atau ambil nomor baru.',
    en: 'You missed your call. See an officer at the counter, or take a new number.',
  },
};
