import type { OutageCause } from '../../contract/words.ts';
import { said, type Text } from './language.ts';

export const outageCauseTexts: Record<OutageCause, Text> = {
  centralSystem: said('Sistem pusat', 'Central system'),
  network: said('Jaringan', 'Network'),
  power: said('Listrik', 'Power'),
  disaster: said('Bencana', 'Disaster'),
  equipment: said('Alat', 'Equipment'),
  materials: said('Blangko atau bahan habis', 'Forms or materials used up'),
  staff: said('Petugas', 'Staff'),
  other: said('Lainnya', 'Other'),
};

/** Ready words for the visitors, by cause. They go out in Indonesian as they stand; own words can be written instead. */
export const outageReasonTexts: Record<OutageCause, readonly Text[]> = {
  centralSystem: [
    said('Sistem pusat sedang tidak dapat diakses', 'The central system cannot be reached'),
    said('Sistem pusat sedang lambat', 'The central system is slow'),
  ],
  network: [said('Jaringan sedang terputus', 'The network is down')],
  power: [said('Listrik sedang padam', 'The power is out')],
  disaster: [said('Layanan dihentikan karena keadaan darurat', 'Stopped because of an emergency')],
  equipment: [
    said('Alat perekaman sedang rusak', 'The recording device is broken'),
    said('Alat cetak sedang rusak', 'The printer is broken'),
  ],
  materials: [said('Blangko sedang habis', 'The blank forms are used up')],
  staff: [said('Petugas sedang tidak tersedia', 'No officer is available')],
  other: [],
};

export const outageTexts = {
  subject: said('Apa yang terganggu?', 'What is disrupted?'),
  meaning: said(
    'Pembagian nomor berhenti seketika; yang menunggu tetap di tempatnya.',
    'No more numbers are given out at once; those who wait keep their place.',
  ),
  wholeAgency: (agency: string): Text => said(`Seluruh ${agency}`, `All of ${agency}`),
  cause: said('Apa penyebabnya?', 'What is the cause?'),
  reason: said('Apa yang dibaca pengunjung?', 'What do the visitors read?'),
  reasonHint: said(
    'Kalimat ini tampil apa adanya di anjungan, papan, dan ponsel.',
    'This sentence is shown as it is on kiosk, board and phone.',
  ),
  until: said('Kapan diperkirakan pulih?', 'When is it expected back?'),
  untilUnknown: said('Belum diketahui', 'Not known yet'),
  lasting: said('Gangguan yang masih berlangsung', 'Disruptions that last'),
  over: (subject: string): Text => said(`Selesai: ${subject}`, `Over: ${subject}`),
  since: (time: string): Text => said(`sejak ${time}`, `since ${time}`),
  another: said('Nyatakan gangguan lain', 'Declare another one'),
};
