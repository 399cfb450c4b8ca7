import type { Text } from './language.ts';

/** Everything the kiosk says. Formal Indonesian (antrean, silakan, Anda), addressed to one visitor. */
export const kioskTexts = {
  morning: { id: 'Selamat pagi', en: 'Good morning' },
  noon: { id: 'Selamat siang', en: 'Good afternoon' },
  afternoon: { id: 'Selamat sore', en: 'Good afternoon' },
  evening: { id: 'Selamat malam', en: 'Good evening' },

  whichErrand: { id: 'Anda mau mengurus apa?', en: 'What are you here for?' },
  whatElse: { id: 'Mau mengurus apa lagi?', en: 'What else are you here for?' },
  allAgencies: { id: 'Semua instansi', en: 'All agencies' },
  searchOpen: { id: 'Cari layanan', en: 'Search for a service' },
  searchLabel: { id: 'Ketik yang Anda urus', en: 'Type what you need' },
  searchExample: { id: 'Misalnya: ktp hilang, paspor, bpjs', en: 'For example: lost ktp, passport, bpjs' },
  searchLoading: { id: 'Mencari…', en: 'Searching…' },
  searchFound: (count: number): Text => ({
    id: count === 0 ? 'Belum ketemu' : `${count} hasil`,
    en: count === 0 ? 'Nothing found yet' : count === 1 ? '1 result' : `${count} results`,
  }),
  searchNothing: (query: string): Text => ({
    id: `Tidak ada layanan yang cocok dengan “${query}”.`,
    en: `No service matches “${query}”.`,
  }),
  searchNothingNext: {
    id: 'Coba kata lain yang lebih pendek, atau tanyakan kepada petugas di meja informasi.',
    en: 'Try another, shorter word, or ask the officer at the information desk.',
  },
  keyDelete: { id: 'Hapus', en: 'Delete' },
  keyClear: { id: 'Kosongkan', en: 'Clear' },
  keySpace: { id: 'Spasi', en: 'Space' },
  keyboard: { id: 'Papan ketik', en: 'Keyboard' },
  scrollDown: { id: 'Lihat ke bawah', en: 'See more below' },

  chooseService: { id: 'Pilih layanan', en: 'Choose a service' },
  people: (count: number): Text => ({
    id: `${count} orang`,
    en: count === 1 ? '1 person' : `${count} people`,
  }),
  waiting: (count: number): Text => ({
    id: count === 0 ? 'Tidak ada antrean' : `${count} orang menunggu`,
    en: count === 0 ? 'Nobody waiting' : count === 1 ? '1 person waiting' : `${count} people waiting`,
  }),
  noQueue: { id: 'Tanpa antrean', en: 'No queue' },
  closedHere: { id: 'Nomor belum dapat diambil', en: 'No number can be taken now' },

  waitTarget: (minutes: string): Text => ({
    id: `Janji kami: dipanggil paling lama ${minutes}`,
    en: `Our promise: called within ${minutes}`,
  }),
  noCounterYet: {
    id: 'Belum ada loket yang buka. Nomor sudah dapat diambil.',
    en: 'No counter is open yet. You can already take a number.',
  },
  atCounter: { id: 'Lama di loket', en: 'Time at the counter' },
  about: (minutes: string): Text => ({ id: `sekitar ${minutes}`, en: `about ${minutes}` }),
  cost: { id: 'Biaya', en: 'Cost' },
  free: { id: 'Gratis', en: 'Free' },
  notSet: { id: 'Belum ditetapkan', en: 'Not set yet' },
  completion: { id: 'Selesai', en: 'Ready' },
  bring: { id: 'Yang perlu dibawa', en: 'What to bring' },
  bringNothing: { id: 'Tidak perlu membawa berkas', en: 'No documents needed' },
  bringMissing: {
    id: 'Belum lengkap? Anda tetap boleh mengambil nomor dan bertanya kepada petugas.',
    en: 'Something missing? You may still take a number and ask the officer.',
  },
  legalBasis: { id: 'Dasar hukum', en: 'Legal basis' },
  take: { id: 'Ambil nomor', en: 'Take a number' },

  whoseTurn: { id: 'Apakah Anda perlu didahulukan?', en: 'Should we serve you sooner?' },
  whoseTurnWhy: {
    id: 'Pilih yang sesuai, tanpa bukti.',
    en: 'Choose what fits, no proof needed.',
  },
  whoseTurnRule: (share: string): Text => ({
    id: `Yang didahulukan dijanjikan waktu tunggu ${share} dari antrean biasa.`,
    en: `Those served sooner are promised ${share} of the regular wait.`,
  }),
  half: { id: 'separuh', en: 'half' },
  elderly: { id: 'Lansia', en: 'Elderly' },
  elderlyHint: { id: '60 tahun ke atas', en: '60 years or older' },
  disability: { id: 'Disabilitas', en: 'Disability' },
  disabilityHint: { id: 'Tampak maupun tidak', en: 'Visible or not' },
  pregnant: { id: 'Hamil atau menyusui', en: 'Pregnant or nursing' },
  child: { id: 'Membawa anak kecil', en: 'With a small child' },
  noPriority: { id: 'Tidak', en: 'No' },
  noPriorityHint: { id: 'Antrean biasa', en: 'Regular queue' },
  disaster: { id: 'Korban bencana', en: 'Disaster victim' },

  making: { id: 'Nomor Anda sedang dibuat…', en: 'Your number is being made…' },
  makingHint: { id: 'Sebentar saja.', en: 'Just a moment.' },
  makingLate: { id: 'Server belum menjawab', en: 'The server has not answered yet' },
  makingSafe: {
    id: 'Nomor Anda tidak hilang. Kami terus mencoba, dan Anda hanya mendapat satu nomor.',
    en: 'Your number is not lost. We keep trying, and you will get one number only.',
  },
  makingTries: (tries: number): Text => ({ id: `Percobaan ke-${tries}`, en: `Try number ${tries}` }),
  giveUp: { id: 'Batal', en: 'Cancel' },
  refusedTitle: { id: 'Nomor tidak dapat dibuat', en: 'No number could be made' },
  refusedClosed: {
    id: 'Layanan ini baru saja ditutup.',
    en: 'This service has just closed.',
  },
  refusedHelp: {
    id: 'Silakan temui petugas di meja informasi.',
    en: 'Please see the officer at the information desk.',
  },
  toStart: { id: 'Kembali ke awal', en: 'Back to the start' },

  backInLine: { id: 'Anda kembali dalam antrean', en: 'You are back in line' },
  comingBack: { id: 'Kembali membawa berkas?', en: 'Back with documents?' },
  loadingPart: { id: 'Sebentar…', en: 'One moment…' },
  refusedQuota: { id: 'Kuota hari ini baru saja habis.', en: 'Today’s quota has just been used up.' },
  refusedFull: {
    id: 'Antrean baru saja penuh sampai jam tutup.',
    en: 'The line has just become full until closing time.',
  },
  refusedUnknown: { id: 'Layanan ini tidak lagi disediakan.', en: 'This service is no longer offered.' },
  yourNumber: { id: 'Nomor antrean Anda', en: 'Your queue number' },
  ahead: (count: number): Text => ({
    id: count === 0 ? 'Anda berikutnya' : `${count} orang di depan Anda`,
    en: count === 0 ? 'You are next' : count === 1 ? '1 person before you' : `${count} people before you`,
  }),
  noEstimate: { id: 'Lama tunggu belum dapat diperkirakan', en: 'The wait cannot be estimated yet' },
  waitIn: { id: 'Silakan menunggu di', en: 'Please wait in' },
  takeSlip: { id: 'Ambil karcis Anda', en: 'Take your slip' },
  photograph: { id: 'Pindai atau foto nomor ini', en: 'Scan or photograph this number' },
  scan: { id: 'Pindai dengan ponsel untuk memantau giliran Anda', en: 'Scan with your phone to follow your turn' },
  print: { id: 'Cetak', en: 'Print' },
  done: { id: 'Selesai', en: 'Done' },
  closesIn: (seconds: number): Text => ({
    id: `Layar ini menutup dalam ${seconds} detik`,
    en: `This screen closes in ${seconds} seconds`,
  }),
  journal: (seq: number, code: string): Text => ({
    id: `Jurnal ${seq} · ${code}`,
    en: `Journal ${seq} · ${code}`,
  }),

  progress: (step: number, total: number): Text => ({
    id: `Langkah ${step} dari ${total}`,
    en: `Step ${step} of ${total}`,
  }),
  stepErrand: { id: 'Keperluan', en: 'Errand' },
  stepCheck: { id: 'Syarat', en: 'Check' },
  stepPriority: { id: 'Prioritas', en: 'Priority' },
  stepNumber: { id: 'Nomor', en: 'Number' },

  loading: { id: 'Memuat daftar layanan…', en: 'Loading the services…' },
  failed: { id: 'Daftar layanan belum dapat dimuat', en: 'The services cannot be loaded yet' },
  failedNext: {
    id: 'Server belum menjawab. Layar ini mencoba lagi sendiri. Sementara itu, silakan temui petugas.',
    en: 'The server does not answer. This screen tries again by itself. Meanwhile, please see an officer.',
  },
  emptyMall: { id: 'Belum ada layanan yang disiapkan', en: 'No services have been set up yet' },
  emptyMallNext: { id: 'Pengelola perlu mengisi daftar layanan.', en: 'The administrator needs to add services.' },
  away: (time: string): Text => ({
    id: `Server sedang tidak terjangkau. Data terakhir ${time}. Layar ini tersambung kembali sendiri.`,
    en: `The server cannot be reached. Last data ${time}. This screen reconnects by itself.`,
  }),
  awayUnknown: {
    id: 'Server sedang tidak terjangkau. Layar ini tersambung kembali sendiri.',
    en: 'The server cannot be reached. This screen reconnects by itself.',
  },

  stillThere: { id: 'Masih di sana?', en: 'Are you still there?' },
  stillThereIn: (seconds: number): Text => ({
    id: `Layar kembali ke awal dalam ${seconds} detik.`,
    en: `Going back to the start in ${seconds} seconds.`,
  }),
  stillYes: { id: 'Ya, lanjutkan', en: 'Yes, go on' },
  stillNo: { id: 'Kembali ke awal', en: 'Back to the start' },

  otherLanguage: { id: 'English', en: 'Indonesia' },
  largerText: { id: 'Teks besar', en: 'Larger text' },
  contrast: { id: 'Kontras', en: 'Contrast' },
  readAloud: { id: 'Bacakan', en: 'Read aloud' },
  moveDown: { id: 'Pindah ke bawah', en: 'Move down' },
  help: { id: 'Bantuan', en: 'Help' },
  helpTitle: { id: 'Cara mengambil nomor', en: 'How to take a number' },
  helpSteps: [
    { id: 'Sentuh yang mau Anda urus, atau cari namanya.', en: 'Touch what you are here for, or search for it.' },
    { id: 'Baca biaya dan berkas yang perlu dibawa.', en: 'Read what it costs and what to bring.' },
    { id: 'Sentuh “Ambil nomor”.', en: 'Touch “Take a number”.' },
    {
      id: 'Tunggu di zona yang tertulis sampai nomor Anda dipanggil.',
      en: 'Wait in the zone shown until you are called.',
    },
  ] satisfies Text[],
  helpStaff: {
    id: 'Perlu ditemani? Petugas di meja informasi siap membantu.',
    en: 'Need a hand? The officers at the information desk are glad to help.',
  },
  understood: { id: 'Mengerti', en: 'Understood' },

  missed: (minutes: string): Text => ({
    id: `Jika terlewat: temui petugas, nomor Anda tetap berlaku selama ${minutes}.`,
    en: `If you miss your call: see an officer, your number stays valid for ${minutes}.`,
  }),
  priorityRule: {
    id: 'Lansia, penyandang disabilitas, ibu hamil atau menyusui, pembawa anak kecil, dan korban bencana didahulukan.',
    en: 'The elderly, persons with disabilities, pregnant or nursing mothers, small children and disaster victims go first.',
  },
  slipScan: { id: 'Pantau giliran di ponsel', en: 'Follow your turn by phone' },
};

/** The names on the errand tiles; what people say, not what the regulation calls it. */
export const errandTexts: Record<string, { name: Text; hint: Text }> = {
  ktp: { name: { id: 'KTP', en: 'KTP' }, hint: { id: 'Kartu penduduk', en: 'Identity card' } },
  kk: { name: { id: 'KK', en: 'KK' }, hint: { id: 'Kartu keluarga', en: 'Family card' } },
  akta: { name: { id: 'Akta', en: 'Akta' }, hint: { id: 'Akta kelahiran', en: 'Birth certificate' } },
  paspor: { name: { id: 'Paspor', en: 'Passport' }, hint: { id: 'Baru dan ganti', en: 'New and renewal' } },
  skck: { name: { id: 'SKCK', en: 'SKCK' }, hint: { id: 'Catatan polisi', en: 'Police record' } },
  bpjs: { name: { id: 'BPJS', en: 'BPJS' }, hint: { id: 'Sehat dan kerja', en: 'Health and work' } },
  nib: { name: { id: 'NIB', en: 'NIB' }, hint: { id: 'Izin usaha', en: 'Business licence' } },
  pajak: { name: { id: 'Pajak', en: 'Tax' }, hint: { id: 'NPWP, SPT, PBB', en: 'NPWP, SPT, PBB' } },
};
