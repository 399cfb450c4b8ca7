import { integer, number, optionalText, ownId, REMOVE, RETIRED, reference, text, time, word, yesNo } from './column.ts';
import { plain, type Sheet } from './sheet.ts';

export const TIME_ZONES = [
  { value: 'Asia/Jakarta', label: 'WIB' },
  { value: 'Asia/Pontianak', label: 'WIB (Pontianak)' },
  { value: 'Asia/Makassar', label: 'WITA' },
  { value: 'Asia/Jayapura', label: 'WIT' },
];

const CLOSING_FORECASTS = [
  { value: 'stop', label: 'hentikan' },
  { value: 'warn', label: 'peringatkan' },
  { value: 'off', label: 'tidak' },
];

/** Above 1 a priority visitor would be put behind the regular line, 0 before everybody (server/store/json-column.ts). */
const factor = (key: string, title: string) =>
  number(key, title, {
    fallback: 0.5,
    min: 0.01,
    max: 1,
    hint: 'Bagian dari target waktu tunggu: 0,5 berarti dijanjikan dua kali lebih cepat.',
  });

const minutes = (key: string, title: string, fallback: number, hint: string) =>
  number(key, title, { fallback, max: 1440, hint });

export const MALL: Sheet = {
  name: 'mall',
  title: 'Mal',
  hint: 'Satu baris: aturan umum mal.',
  label: (row) => plain(row.name),
  columns: [
    text('name', 'Nama'),
    text('shortName', 'Nama singkat', { maxLength: 60 }),
    word('timeZone', 'Zona waktu', TIME_ZONES, { hint: 'WIB, WITA, atau WIT. Tetap setelah ada nomor antrean.' }),
    time('dayStarts', 'Hari layanan mulai', {
      fallback: '00:00',
      max: 1439,
      hint: '00:00, kecuali buka lewat tengah malam.',
    }),
    yesNo('alwaysOpen', 'Selalu buka', { hint: 'ya: jam layanan tidak berlaku.' }),
    factor('factorElderly', 'Faktor lansia'),
    factor('factorDisability', 'Faktor disabilitas'),
    factor('factorPregnant', 'Faktor hamil/menyusui'),
    factor('factorChild', 'Faktor anak'),
    factor('factorDisaster', 'Faktor korban bencana'),
    minutes('graceMinutes', 'Nomor terlewat berlaku (menit)', 15, 'Selama ini nomor terlewat dapat dipulihkan.'),
    number('recallIntervalSeconds', 'Jeda panggil ulang (detik)', { fallback: 20, max: 600 }),
    integer('recallMax', 'Panggil ulang paling banyak', { fallback: 3, max: 20 }),
    minutes('holdRemindMinutes', 'Pengingat tunda (menit)', 15, 'Petugas diingatkan tentang pengunjung yang ditunda.'),
    number('autoStartSeconds', 'Mulai otomatis (detik)', {
      required: false,
      min: 1,
      max: 600,
      hint: 'Kosong: hanya bila petugas menekan mulai.',
    }),
    number('undoSeconds', 'Batas urungkan (detik)', { fallback: 15, max: 300 }),
    integer('returnAfter', 'Kembali setelah (orang)', {
      fallback: 2,
      max: 100,
      hint: 'Berkas dilengkapi di hari yang sama: dipanggil setelah sekian orang.',
    }),
    minutes('unattendedAlarmMinutes', 'Alarm loket kosong (menit)', 5, 'Ada yang menunggu dan tidak ada petugas.'),
    number('idleCloseMinutes', 'Tutup bila diam (menit)', {
      required: false,
      min: 1,
      max: 1440,
      hint: 'Kosong: tidak pernah.',
    }),
    minutes('afterHoursCloseMinutes', 'Tutup setelah jam layanan (menit)', 30, 'Loket yang lupa ditutup.'),
    word('closingForecast', 'Menjelang tutup', CLOSING_FORECASTS, {
      fallback: 'stop',
      hint: 'hentikan, peringatkan, atau tidak: bila nomor baru tidak akan terlayani sebelum tutup.',
    }),
  ],
};

export const ZONES: Sheet = {
  name: 'zones',
  title: 'Zona',
  hint: 'Ruang tunggu: layar dan suara panggilannya.',
  label: (row) => plain(row.name),
  columns: [
    ownId(),
    text('code', 'Kode', { maxLength: 4 }),
    text('name', 'Nama', { maxLength: 100 }),
    optionalText('nameEn', 'Nama Inggris', { maxLength: 100, hint: 'Kosong: sama dengan nama.' }),
    RETIRED,
  ],
};

export const AGENCIES: Sheet = {
  name: 'agencies',
  title: 'Instansi',
  hint: 'Penyelenggara layanan di mal.',
  label: (row) => plain(row.shortName),
  columns: [
    ownId(),
    text('code', 'Kode', { maxLength: 4 }),
    text('shortName', 'Nama singkat', { maxLength: 40 }),
    text('name', 'Nama'),
    text('kind', 'Jenis', { maxLength: 40, hint: 'Misalnya pemda, vertikal, bumn, bumd, badan.' }),
    text('colour', 'Warna', { pattern: /^#[0-9a-fA-F]{6}$/, hint: 'Misalnya #1f6fb2.' }),
    reference('zoneId', 'ID zona', 'zones'),
    RETIRED,
  ],
};

export const SERIES: Sheet = {
  name: 'series',
  title: 'Seri',
  hint: 'Deret nomor antrean dengan hurufnya.',
  label: (row) => plain(row.code),
  columns: [ownId(), text('code', 'Kode', { maxLength: 8, hint: 'A, 4K, AB. Tanpa I dan O.' }), RETIRED],
};

export const COUNTERS: Sheet = {
  name: 'counters',
  title: 'Loket',
  hint: 'Meja pelayanan.',
  label: (row) => plain(row.name),
  columns: [
    ownId(),
    integer('number', 'Nomor', { min: 1, max: 999 }),
    text('name', 'Nama', { maxLength: 60 }),
    reference('zoneId', 'ID zona', 'zones'),
    reference('agencyId', 'ID instansi', 'agencies'),
    RETIRED,
  ],
};

export const COUNTER_SERVICES: Sheet = {
  name: 'counterServices',
  title: 'Layanan loket',
  hint: 'Layanan mana dilayani loket mana.',
  label: (row) => `${plain(row.counterId)} · ${plain(row.serviceId)}`,
  columns: [
    reference('counterId', 'ID loket', 'counters', { inKey: true }),
    reference('serviceId', 'ID layanan', 'services', { inKey: true }),
    word(
      'kind',
      'Sebagai',
      [
        { value: 'primary', label: 'utama' },
        { value: 'assist', label: 'bantuan' },
      ],
      { fallback: 'primary', hint: 'utama atau bantuan. Setiap layanan perlu paling sedikit satu loket utama.' },
    ),
    integer('minWaiting', 'Membantu bila menunggu', {
      fallback: 1,
      min: 1,
      max: 1000,
      hint: 'Untuk bantuan: sekian orang menunggu.',
    }),
    REMOVE,
  ],
};
