import { breaks, day, ownId, REMOVE, reference, text, time, word } from './column.ts';
import { weekday } from './service-sheets.ts';
import { plain, type Sheet } from './sheet.ts';

const agency = reference('agencyId', 'ID instansi', 'agencies', { required: false, hint: 'Kosong: seluruh mal.' });

const hoursColumns = [
  time('opens', 'Buka', { hint: 'Kosong: tutup.' }),
  time('closes', 'Tutup'),
  breaks(),
  time('ticketsFrom', 'Nomor mulai', { hint: 'Kosong: sejak loket buka.' }),
  time('ticketsUntil', 'Nomor sampai', { hint: 'Kosong: sampai loket tutup.' }),
];

export const SEASONS: Sheet = {
  name: 'seasons',
  title: 'Masa khusus',
  hint: 'Masa dengan jam sendiri, misalnya Ramadan. Jamnya di lembar Jam layanan.',
  label: (row) => plain(row.name),
  columns: [
    ownId(),
    agency,
    text('name', 'Nama', { maxLength: 100 }),
    day('fromDay', 'Dari tanggal'),
    day('toDay', 'Sampai tanggal'),
    { ...REMOVE, hint: 'ya: masa ini dan jamnya dihapus.' },
  ],
};

export const HOURS: Sheet = {
  name: 'hours',
  title: 'Jam layanan',
  hint: 'Jam per hari, untuk mal (ID instansi kosong) atau satu instansi. Instansi tanpa baris mengikuti mal.',
  label: (row) => [row.agencyId, row.seasonId, row.weekday].map(plain).filter(Boolean).join(' · '),
  columns: [
    { ...agency, inKey: true },
    reference('seasonId', 'ID masa', 'seasons', { required: false, inKey: true, hint: 'Kosong: jam biasa.' }),
    weekday,
    ...hoursColumns,
    REMOVE,
  ],
};

export const EXCEPTIONS: Sheet = {
  name: 'exceptions',
  title: 'Tanggal khusus',
  hint: 'Tutup (jam kosong) atau buka tambahan pada tanggal tertentu.',
  label: (row) => plain(row.name),
  columns: [
    ownId(),
    agency,
    day('fromDay', 'Dari tanggal'),
    day('toDay', 'Sampai tanggal'),
    text('name', 'Nama', { maxLength: 100 }),
    ...hoursColumns,
    REMOVE,
  ],
};

export const HOLIDAYS: Sheet = {
  name: 'holidays',
  title: 'Hari libur',
  hint: 'Libur nasional dan cuti bersama: mal tutup.',
  label: (row) => `${plain(row.day)} ${plain(row.name)}`,
  columns: [
    day('day', 'Tanggal', { inKey: true }),
    text('name', 'Nama', { maxLength: 100 }),
    word(
      'kind',
      'Jenis',
      [
        { value: 'national', label: 'libur nasional' },
        { value: 'jointLeave', label: 'cuti bersama' },
      ],
      { fallback: 'national' },
    ),
    REMOVE,
  ],
};
