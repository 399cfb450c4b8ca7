import type { Text } from './language.ts';

/** Several errands in one go, as far as every screen of the kiosk speaks of them. */
export const basketTexts = {
  addMore: { id: 'Tambah layanan lain', en: 'Add another service' },
  takeSeveral: (count: number): Text => ({ id: `Ambil ${count} nomor`, en: `Take ${count} numbers` }),
  chosen: (count: number): Text => ({
    id: `${count} layanan dipilih`,
    en: count === 1 ? '1 service chosen' : `${count} services chosen`,
  }),
  look: { id: 'Lihat pilihan', en: 'Look through' },
  alreadyChosen: { id: 'Layanan ini sudah Anda pilih', en: 'You have chosen this service already' },
  numbers: (labels: string): Text => ({ id: `Nomor Anda: ${labels}`, en: `Your numbers: ${labels}` }),
};
