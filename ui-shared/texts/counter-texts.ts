import type { Text } from './language.ts';

/** What staff read around their work: signing in, getting about, choosing a counter. */
export const counterTexts = {
  product: { id: 'Loket', en: 'Loket' },
  skip: { id: 'Langsung ke isi', en: 'Skip to content' },
  loading: { id: 'Memuat…', en: 'Loading…' },
  pageFailed: { id: 'Halaman ini tidak dapat dimuat.', en: 'This page could not be loaded.' },
  reload: { id: 'Muat ulang', en: 'Reload' },
  switchLanguage: { id: 'English', en: 'Indonesia' },
  signOut: { id: 'Keluar', en: 'Sign out' },
  pages: { id: 'Halaman', en: 'Pages' },
  pageCounter: { id: 'Loket', en: 'Counter' },
  pageFloor: { id: 'Lantai', en: 'Floor' },
  pageReport: { id: 'Laporan', en: 'Report' },
  pageDevices: { id: 'Perangkat', en: 'Devices' },
  pageRoster: { id: 'Kehadiran', en: 'Attendance' },
  pageOutages: { id: 'Gangguan', en: 'Disruptions' },
  pageSetUp: { id: 'Pengaturan', en: 'Set-up' },
  notForYou: { id: 'Halaman ini bukan untuk peran Anda', en: 'This page is not for your role' },
  ownPage: { id: 'Ke halaman saya', en: 'To my page' },
  notForYouNext: {
    id: 'Kembali ke halaman Anda, atau masuk sebagai orang lain.',
    en: 'Go back to your own page, or sign in as someone else.',
  },
} satisfies Record<string, Text>;

export const signInTexts = {
  title: { id: 'Masuk', en: 'Sign in' },
  lead: {
    id: 'Untuk petugas, penyelia, pengawas, dan pengelola.',
    en: 'For officers, supervisors, auditors and admins.',
  },
  username: { id: 'Nama pengguna', en: 'User name' },
  password: { id: 'Kata sandi', en: 'Password' },
  show: { id: 'Lihat', en: 'Show' },
  hide: { id: 'Sembunyikan', en: 'Hide' },
  submit: { id: 'Masuk', en: 'Sign in' },
  busy: { id: 'Memeriksa…', en: 'Checking…' },
  demo: {
    id: 'Mall contoh: petugas1 …, kata sandi ada di layar server',
    en: 'Example mall: petugas1 …, the password is on the server’s screen',
  },
  expired: {
    id: 'Sesi Anda telah berakhir. Masuk lagi; Anda kembali ke loket yang sama.',
    en: 'Your session has ended. Sign in again; you come back to the same counter.',
  },
  expiredHere: {
    id: 'Sesi Anda telah berakhir. Masuk lagi; Anda kembali ke halaman yang sama.',
    en: 'Your session has ended. Sign in again; you come back to the same page.',
  },
  missing: { id: 'Isi nama pengguna dan kata sandi.', en: 'Fill in user name and password.' },
} satisfies Record<string, Text>;

export const chooseTexts = {
  title: { id: 'Pilih loket', en: 'Choose a counter' },
  lead: {
    id: 'Panah untuk memilih, Enter untuk bertugas.',
    en: 'Arrow keys to choose, Enter to go on duty.',
  },
  filter: { id: 'Cari loket, instansi, atau layanan', en: 'Find a counter, agency or service' },
  last: { id: 'Terakhir Anda pakai', en: 'Your last one' },
  free: { id: 'Kosong', en: 'Free' },
  onBreak: { id: 'istirahat', en: 'on break' },
  yours: { id: 'Tugas Anda', en: 'Your duty' },
  none: { id: 'Belum ada loket untuk instansi Anda', en: 'No counter is set up for your agency' },
  noneNext: { id: 'Mintalah pengelola menambahkannya.', en: 'Ask the administrator to add one.' },
  noMatch: { id: 'Tidak ada loket yang cocok.', en: 'No counter matches.' },
  takeOver: { id: 'Ambil alih', en: 'Take over' },
  takeOverTitle: (counter: string, person: string): Text => ({
    id: `${counter} sedang dijaga ${person}`,
    en: `${person} is on duty at ${counter}`,
  }),
  takeOverSince: (time: string): Text => ({ id: `Sejak ${time}.`, en: `Since ${time}.` }),
  takeOverMeaning: {
    id: 'Bila Anda mengambil alih, layarnya langsung memberi tahu nama Anda, nomor yang sedang dilayani ikut pindah, dan pergantian ini tercatat di jurnal.',
    en: 'If you take over, that screen says your name at once, the ticket being served comes to you, and the journal records it.',
  },
  elsewhereTitle: (counter: string): Text => ({
    id: `Anda masih melayani pengunjung di ${counter}`,
    en: `You still have a visitor at ${counter}`,
  }),
  elsewhereNext: {
    id: 'Selesaikan atau alihkan dahulu; sesudah itu loket lain dapat dibuka.',
    en: 'Finish or transfer them first; then another counter can be opened.',
  },
  elsewhereBack: (counter: string): Text => ({ id: `Kembali ke ${counter}`, en: `Back to ${counter}` }),
  serving: (label: string): Text => ({ id: `melayani ${label}`, en: `serving ${label}` }),
} satisfies Record<string, Text | ((...args: string[]) => Text)>;
