import { field } from './set-up-field-text.ts';

export const zoneFields = {
  code: field('Kode', 'Code', 'Satu atau dua huruf, misalnya A.', 'One or two letters, such as A.'),
  name: field(
    'Nama',
    'Name',
    'Seperti tertulis di papan petunjuk, misalnya Zona A · Kependudukan.',
    'As on the signs, such as Zona A · Kependudukan.',
  ),
  nameEn: field('Nama dalam bahasa Inggris', 'Name in English', 'Kosong: sama dengan nama.', 'Empty: as the name.'),
  retired: field('Tidak dipakai lagi', 'No longer used'),
};

export const agencyFields = {
  code: field('Kode', 'Code', 'Singkat, paling banyak empat huruf.', 'Short, at most four letters.'),
  shortName: field(
    'Nama singkat',
    'Short name',
    'Tampil di anjungan dan layar, misalnya Disdukcapil.',
    'On kiosk and display.',
  ),
  name: field('Nama lengkap', 'Full name'),
  kind: field(
    'Jenis',
    'Kind',
    'Misalnya pemda, vertikal, bumn, bumd, badan.',
    'Such as pemda, vertikal, bumn, bumd, badan.',
  ),
  colour: field(
    'Warna',
    'Colour',
    'Garis warna yang menandai instansi di semua layar.',
    'The bar that marks the agency on every screen.',
  ),
  zoneId: field('Zona tunggu', 'Waiting zone', 'Tempat pengunjungnya menunggu.', 'Where its visitors wait.'),
  retired: field('Tidak dipakai lagi', 'No longer used'),
};

export const seriesFields = {
  code: field(
    'Huruf seri',
    'Code',
    'Huruf di depan nomor, misalnya A menjadi A 001. Tanpa I dan O, yang mudah terbaca sebagai angka.',
    'The letters before the number: A gives A 001. Without I and O, which read like digits.',
  ),
  retired: field('Tidak dipakai lagi', 'No longer used'),
};

export const counterFields = {
  number: field(
    'Nomor loket',
    'Number',
    'Diucapkan saat memanggil: “silakan menuju loket tiga”.',
    'Spoken in calls: “please go to counter three”.',
  ),
  name: field('Nama', 'Name', 'Seperti tertulis di atas meja, misalnya Loket 3.', 'As written above the desk.'),
  zoneId: field(
    'Zona',
    'Zone',
    'Panggilan dari loket ini tampil dan terdengar di zona ini.',
    'Its calls are shown and heard in this zone.',
  ),
  agencyId: field('Instansi', 'Agency'),
  retired: field('Tidak dipakai lagi', 'No longer used'),
};

export const counterServiceFields = {
  counterId: field('Loket', 'Counter'),
  serviceId: field('Layanan', 'Service'),
  kind: field('Sebagai', 'As'),
  minWaiting: field('Membantu bila menunggu', 'Helps when waiting'),
};

export const noticeFields = {
  zoneId: field('Tampil di', 'Shown in'),
  text: field(
    'Teks',
    'Text',
    'Satu kalimat pendek. Tampil bergantian di bawah layar ruang tunggu.',
    'One short sentence. Shown in turn at the bottom of the displays.',
  ),
  textEn: field('Teks dalam bahasa Inggris', 'Text in English', 'Kosong: sama dengan teks.', 'Empty: as the text.'),
};
