import type { HoursReason } from '../../contract/words.ts';
import type { Text } from './language.ts';

/** A mall in which nothing can be taken. */
export const closedMallTexts: Record<HoursReason | 'outage' | 'other', Text> = {
  notYetOpen: { id: 'Kami belum buka', en: 'We are not open yet' },
  break: { id: 'Kami sedang istirahat', en: 'We are on a break' },
  afterHours: { id: 'Hari ini kami sudah tutup', en: 'We are closed for today' },
  dayOff: { id: 'Hari ini kami tutup', en: 'We are closed today' },
  holiday: { id: 'Hari ini libur', en: 'Today is a holiday' },
  closure: { id: 'Kami sedang tutup', en: 'We are closed' },
  outage: { id: 'Sedang ada gangguan', en: 'There is a disruption' },
  other: { id: 'Nomor belum dapat diambil', en: 'No numbers can be taken now' },
};

export const closedTexts = {
  opensFirst: { id: 'Buka pukul', en: 'We open at' },
  opens: { id: 'Buka kembali', en: 'We open again' },
  expectedBack: { id: 'Perkiraan pulih', en: 'Expected back' },
  tickets: (when: string): Text => ({
    id: `Nomor antrean dapat diambil mulai ${when}.`,
    en: `Queue numbers can be taken from ${when}.`,
  }),
  unknown: {
    id: 'Belum diketahui kapan nomor dapat diambil lagi. Petugas di meja informasi dapat membantu.',
    en: 'It is not known yet when numbers can be taken again. The information desk can help.',
  },
  meanwhile: {
    id: 'Sambil menunggu, Anda dapat melihat syarat, biaya, dan lama layanan.',
    en: 'Meanwhile you can look up requirements, costs and times.',
  },
  browse: { id: 'Lihat semua layanan', en: 'See all services' },
};
