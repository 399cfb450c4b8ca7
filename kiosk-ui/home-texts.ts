/** The first page a technician sees. */
export const homeTexts = {
  question: { id: 'Layar ini untuk apa?', en: 'What is this screen for?' },
  hint: {
    id: 'Pilih satu kali, lalu simpan alamatnya sebagai halaman awal peramban di mesin ini.',
    en: "Choose once, then keep the address as the start page of this machine's browser.",
  },
  kiosk: { id: 'Kiosk', en: 'Kiosk' },
  kioskHint: { id: 'Anjungan tempat pengunjung mengambil nomor', en: 'Where visitors take a queue number' },
  boards: { id: 'Papan ruang tunggu', en: 'Waiting-room boards' },
  boardsHint: {
    id: 'Layar dan suara panggilan, satu papan untuk tiap zona',
    en: 'Screen and voice of the calls, one board for each zone',
  },
  counter: { id: 'Petugas dan penyelia', en: 'Officers and supervisors' },
  counterHint: {
    id: 'Masuk untuk memanggil, mengawasi, dan melihat laporan',
    en: 'Sign in to call, supervise and report',
  },
  api: { id: 'Dokumentasi API', en: 'API documentation' },
  boardsLoading: { id: 'Memuat papan tiap zona…', en: 'Loading the boards…' },
  boardsFailed: {
    id: 'Server belum menjawab, jadi papan tiap zona belum dapat ditampilkan. Halaman ini mencoba lagi sendiri.',
    en: 'The server does not answer, so the boards cannot be listed yet. This page tries again by itself.',
  },
  boardsNone: { id: 'Belum ada zona yang disiapkan.', en: 'No zone has been set up yet.' },
  demo: {
    id: 'Ini MPP contoh: semua boleh dicoba. Pengguna: admin, penyelia, pengawas, petugas1, petugas2, dan seterusnya. Kata sandinya tertulis di terminal tempat Loket dijalankan.',
    en: 'This is a demo mall: try anything. Users: admin, penyelia, pengawas, petugas1, petugas2 and so on. Their password is printed in the terminal that runs Loket.',
  },
};
