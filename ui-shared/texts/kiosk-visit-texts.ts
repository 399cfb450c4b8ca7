import type { Text } from './language.ts';

/** What was collected, and what came of it. */
export const visitTexts = {
  basketTitle: { id: 'Urus beberapa layanan', en: 'Several services in one visit' },
  basketNote: {
    id: 'Satu karcis untuk semuanya. Anda mendapat tempat di setiap antrean dan tidak dipanggil ke dua loket sekaligus.',
    en: 'One slip for all. You get a place in every line and are never called to two counters at once.',
  },
  remove: { id: 'Hapus', en: 'Remove' },
  removeOf: (service: string): Text => ({ id: `Hapus ${service}`, en: `Remove ${service}` }),
  mostReached: (most: number): Text => ({
    id: `Paling banyak ${most} layanan dalam satu kunjungan.`,
    en: `At most ${most} services in one visit.`,
  }),
  gone: { id: 'Layanan ini tidak lagi disediakan', en: 'This service is no longer offered' },

  refusedTitle: { id: 'Belum semua dapat diambil', en: 'Not all can be taken' },
  refusedNote: {
    id: 'Belum ada nomor yang dibuat. Anda dapat melanjutkan tanpa layanan yang ditandai.',
    en: 'No number has been made yet. You can go on without the marked one.',
  },
  goOnWith: (count: number): Text => ({
    id: count === 1 ? 'Ambil nomor lainnya' : `Ambil ${count} nomor lainnya`,
    en: count === 1 ? 'Take the other number' : `Take the other ${count}`,
  }),
  removeClosed: { id: 'Hapus yang tutup', en: 'Remove what is closed' },

  yourNumbers: (count: number): Text => ({ id: `${count} nomor antrean Anda`, en: `Your ${count} queue numbers` }),
  startHere: { id: 'Mulai di sini', en: 'Start here' },
  keepPlace: {
    id: 'Selama dilayani di satu loket, tempat Anda di antrean lain tetap terjaga.',
    en: 'While you are served at one counter, your places in the other lines are kept.',
  },
  slipFirst: { id: 'Mulai dari', en: 'Start with' },
  slipScan: { id: 'Pantau semua nomor di ponsel', en: 'Follow all numbers by phone' },
};
