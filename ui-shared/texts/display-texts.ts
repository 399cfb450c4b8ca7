import type { Text } from './language.ts';

/** The waiting-room board: Indonesian large, English small below it. */
export const displayTexts = {
  boardTitle: (zone: string): Text => ({ id: `Papan antrean ${zone}`, en: `Queue board ${zone}` }),
  newest: { id: 'Panggilan terbaru', en: 'Newest call' },
  goTo: { id: 'Silakan menuju', en: 'Please go to' },
  goToCounter: (n: number): Text => ({ id: `Silakan menuju loket ${n}`, en: `Please go to counter ${n}` }),
  lastCalls: { id: 'Panggilan terakhir', en: 'Recent calls' },
  counters: { id: 'Loket di zona ini', en: 'Counters of this zone' },
  counter: { id: 'Loket', en: 'Counter' },
  waiting: { id: 'Menunggu', en: 'Waiting' },
  free: { id: 'Siap', en: 'Ready' },
  backAt: { id: 'Istirahat, kembali', en: 'Break, back at' },
  onBreak: { id: 'Istirahat', en: 'Break' },
  closed: { id: 'Tutup', en: 'Closed' },
  noCallsYet: { id: 'Belum ada panggilan hari ini', en: 'No calls yet today' },
  noCallsHint: {
    id: 'Nomor Anda akan tampil besar di sini begitu dipanggil.',
    en: 'Your number will appear here, large, when it is called.',
  },
  noOtherCalls: { id: 'Panggilan sebelumnya akan tampil di sini.', en: 'Earlier calls will appear here.' },
  defaultNotice: {
    id: 'Jika nomor Anda terlewat, temui petugas: nomor Anda tetap berlaku selama masa tenggang.',
    en: 'If you missed your call, see an officer: your number stays valid for the grace period.',
  },
  soundBlocked: { id: 'Suara mati · sentuh layar', en: 'Sound off · touch the screen' },
  soundNoVoice: { id: 'Suara mati · hanya bel', en: 'No voice · chime only' },
  away: { id: 'Sambungan terputus', en: 'Connection lost' },
  lastData: (time: string): Text => ({ id: `Data terakhir ${time}`, en: `Last data ${time}` }),
  starting: { id: 'Menyiapkan papan antrean…', en: 'Preparing the queue board…' },
  serverAway: { id: 'Server belum terjangkau', en: 'The server cannot be reached' },
  serverAwayHint: {
    id: 'Dengarkan panggilan petugas. Layar ini mencoba lagi sendiri setiap beberapa detik.',
    en: 'Please listen to the officers. This screen tries again by itself every few seconds.',
  },
  failed: { id: 'Papan ini tidak dapat dibuka', en: 'This board cannot be opened' },
  failedHint: {
    id: 'Dengarkan panggilan petugas. Layar ini memuat ulang sendiri dalam setengah menit.',
    en: 'Please listen to the officers. This screen reloads by itself in half a minute.',
  },
  noZone: { id: 'Layar ini belum diberi zona', en: 'This display has no zone yet' },
  noZoneHint: {
    id: 'Pengelola: hapus perangkat ini, lalu pasangkan lagi dengan zonanya.',
    en: 'Administrator: remove this device and pair it again with its zone.',
  },
  chooseZone: { id: 'Papan zona mana yang ditampilkan di sini?', en: 'Which zone’s board should this screen show?' },
  chooseZoneHint: {
    id: 'Contoh MPP sedang berjalan, jadi layar ini tidak perlu dipasangkan.',
    en: 'The demo mall is running, so this screen needs no pairing.',
  },
  unknownZone: { id: 'Zona itu tidak ada. Pilih zona lain:', en: 'There is no such zone. Choose another:' },
};
