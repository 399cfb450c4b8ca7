import type { Text } from './language.ts';

export const pairingTexts = {
  title: {
    kiosk: { id: 'Anjungan ini belum dipasangkan', en: 'This kiosk is not paired yet' },
    display: { id: 'Layar ini belum dipasangkan', en: 'This display is not paired yet' },
  },
  code: { id: 'Kode pemasangan', en: 'Pairing code' },
  how: {
    id: 'Pengelola: di komputer Anda, masuk ke Loket, buka halaman Perangkat, lalu setujui kode ini.',
    en: 'Administrator: on your computer, sign in to Loket, open the Devices page and accept this code.',
  },
  waiting: {
    id: 'Layar ini terbuka sendiri begitu kodenya disetujui.',
    en: 'This screen opens by itself once the code is accepted.',
  },
  asking: { id: 'Meminta kode dari server…', en: 'Asking the server for a code…' },
} satisfies Record<string, Text | Record<string, Text>>;
