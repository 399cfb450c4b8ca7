import type { Text } from './language.ts';

/** Hours, quota and closing time on the kiosk, beyond the one sentence of hours-texts.ts. */
export const kioskHoursTexts = {
  quotaLeft: (left: string): Text => ({ id: `Sisa kuota hari ini: ${left}`, en: `Left of today’s quota: ${left}` }),
  quotaTile: (left: string): Text => ({ id: `sisa ${left}`, en: `${left} left` }),
  quotaPriorityTile: { id: 'khusus prioritas', en: 'priority only' },
  quotaPriority: (left: string): Text => ({
    id: `Kuota umum hari ini habis. Sisa ${left} nomor disediakan untuk lansia, penyandang disabilitas, ibu hamil atau menyusui, pembawa anak kecil, dan korban bencana.`,
    en: `The regular quota is used up. ${left} numbers are kept for the elderly, persons with disabilities, pregnant or nursing mothers, small children and disaster victims.`,
  }),
  regularUsedUp: { id: 'Kuota umum hari ini habis', en: 'Today’s regular quota is used up' },
  servesLater: (hours: string): Text => ({
    id: `${hours}. Nomor dapat diambil sekarang.`,
    en: `${hours}. You can take a number now.`,
  }),

  tightTitle: { id: 'Mungkin tidak sempat dilayani hari ini', en: 'You may not be served today' },
  tightText: (closing: string): Text => ({
    id: `Antrean panjang, loket tutup pukul ${closing}. Anda tetap boleh mengambil nomor. Lebih pasti: datang pagi pada hari kerja berikutnya.`,
    en: `The line is long, counters close at ${closing}. You may still take a number. Safer: come early on the next working day.`,
  }),
  tightOpen: {
    id: 'Antrean panjang. Anda tetap boleh mengambil nomor. Lebih pasti: datang pagi pada hari kerja berikutnya.',
    en: 'The line is long. You may still take a number. Safer: come early on the next working day.',
  },

  comeBack: (when: string): Text => ({
    id: `Datang lagi: nomor dibagikan mulai ${when}`,
    en: `Come again: numbers are given out from ${when}`,
  }),
  comeBackDay: { id: 'Datang pagi pada hari kerja berikutnya', en: 'Come early on the next working day' },
  otherServices: { id: 'Urus layanan lain lebih dulu', en: 'See to another service first' },
  askDesk: { id: 'Tanyakan kepada petugas di meja informasi', en: 'Ask at the information desk' },
};
