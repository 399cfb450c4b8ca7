import { day, integer, number, optionalText, ownId, REMOVE, RETIRED, reference, text, texts, time } from './column.ts';
import { plain, type Sheet } from './sheet.ts';

export const SERVICES: Sheet = {
  name: 'services',
  title: 'Layanan',
  hint: 'Yang dapat diurus pengunjung.',
  label: (row) => plain(row.name),
  columns: [
    ownId(),
    reference('agencyId', 'ID instansi', 'agencies'),
    reference('zoneId', 'ID zona', 'zones'),
    reference('seriesId', 'ID seri', 'series'),
    text('name', 'Nama'),
    text('category', 'Kategori', { maxLength: 60 }),
    texts('keywords', 'Kata kunci', { maxLength: 60, hint: 'Yang diketik orang di kiosk; satu baris per kata kunci.' }),
    optionalText('errand', 'Keperluan', {
      maxLength: 40,
      hint: 'Misalnya ktp, paspor: layanan sejenis di satu tombol kiosk.',
    }),
    time('ticketsFrom', 'Nomor mulai', { hint: 'Kosong: mengikuti jam instansi.' }),
    time('ticketsUntil', 'Nomor sampai', { hint: 'Kosong: mengikuti jam instansi.' }),
    RETIRED,
  ],
};

export const STANDARDS: Sheet = {
  name: 'standards',
  title: 'Standar pelayanan',
  hint: 'Versi standar menurut tanggal. Versi yang sudah berlaku tidak dapat diganti: buat versi baru.',
  label: (row) => `${plain(row.serviceId)} · ${plain(row.validFrom)}`,
  columns: [
    reference('serviceId', 'ID layanan', 'services', { inKey: true }),
    day('validFrom', 'Berlaku mulai', { inKey: true }),
    number('waitTargetMinutes', 'Target tunggu (menit)', { max: 1440 }),
    number('serviceTargetMinutes', 'Target layanan (menit)', { min: 0.1, max: 1440 }),
    optionalText('completionText', 'Waktu penyelesaian', { maxLength: 300 }),
    integer('tariffRupiah', 'Tarif (rupiah)', {
      required: false,
      max: 1_000_000_000_000,
      hint: 'Kosong: tidak diketahui atau berbeda-beda. 0: gratis.',
    }),
    optionalText('tariffText', 'Keterangan tarif', { maxLength: 300 }),
    texts('requirements', 'Persyaratan'),
    texts('legalBasis', 'Dasar hukum'),
    texts('sources', 'Sumber'),
    texts('verified', 'Diperiksa', { hint: 'Bagian yang sudah dicocokkan dengan sumber.' }),
    { ...REMOVE, hint: 'Hanya versi yang belum berlaku.' },
  ],
};

const bound = (key: string, title: string, hint: string) => integer(key, title, { required: false, max: 10_000, hint });

export const WEEKDAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'];

const weekdayWords = WEEKDAYS.map((label, index) => ({ value: String(index + 1), label }));

/** 1 is Monday. */
export const weekday = integer('weekday', 'Hari', {
  inKey: true,
  min: 1,
  max: 7,
  words: weekdayWords,
  hint: 'Senin sampai Minggu.',
});

/** 0 is every day without a row of its own. */
const weekdayOrAny = {
  ...weekday,
  min: 0,
  words: [{ value: '0', label: 'Setiap hari' }, ...weekdayWords],
  hint: 'Setiap hari, atau Senin sampai Minggu.',
};

export const QUOTAS: Sheet = {
  name: 'quotas',
  title: 'Kuota',
  hint: 'Berapa nomor antrean per layanan dan hari.',
  label: (row) => `${plain(row.serviceId)} · ${plain(row.weekday)}`,
  columns: [
    reference('serviceId', 'ID layanan', 'services', { inKey: true }),
    weekdayOrAny,
    bound('total', 'Seluruhnya', 'Kosong: tanpa batas.'),
    bound('kiosk', 'Lewat kiosk', 'Kosong: tanpa batas.'),
    bound('officer', 'Lewat petugas', 'Kosong: tanpa batas.'),
    integer('priorityReserved', 'Khusus prioritas', {
      fallback: 0,
      max: 10_000,
      hint: 'Bagian terakhir, hanya untuk prioritas.',
    }),
    REMOVE,
  ],
};
