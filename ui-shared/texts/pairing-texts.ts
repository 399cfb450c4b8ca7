import type { Text } from './language.ts';

export const pairingTexts = {
  title: {
    kiosk: { id: 'Anjungan ini belum dipasangkan', en: 'This kiosk is not paired yet' },
    display: { id: 'Layar ini belum dipasangkan', en: 'This display is not paired yet' },
  },
  code: { id: 'Kode pemasangan', en: 'Pairing code' },
  how: {
    id: 'Pengelola: buka Loket di komputer Anda, pilih Pengaturan, Perangkat, lalu masukkan kode ini.',
    en: 'Administrator: open Loket on your computer, choose Settings, Devices, and enter this code.',
  },
  command: {
    id: 'Atau di server: npm run loket -- device confirm',
    en: 'Or on the server: npm run loket -- device confirm',
  },
  waiting: {
    id: 'Layar ini terbuka sendiri begitu kodenya disetujui.',
    en: 'This screen opens by itself once the code is accepted.',
  },
  asking: { id: 'Meminta kode dari server…', en: 'Asking the server for a code…' },
} satisfies Record<string, Text | Record<string, Text>>;
