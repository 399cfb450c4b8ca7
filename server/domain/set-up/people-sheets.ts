import { optionalText, ownId, REMOVE, RETIRED, reference, text, time, word, yesNo } from './column.ts';
import { weekday } from './service-sheets.ts';
import { plain, type Sheet } from './sheet.ts';

export const PEOPLE: Sheet = {
  name: 'people',
  title: 'Pengguna',
  hint: 'Yang dapat masuk. Kata sandi pengguna baru ditampilkan satu kali setelah diterapkan.',
  label: (row) => plain(row.name),
  columns: [
    text('username', 'Nama pengguna', {
      inKey: true,
      maxLength: 40,
      pattern: /^[a-z0-9][a-z0-9._-]{1,39}$/,
      hint: 'Huruf kecil, angka, titik, garis. Tidak dapat diganti.',
    }),
    text('name', 'Nama', { maxLength: 100 }),
    word('role', 'Peran', [
      { value: 'officer', label: 'petugas' },
      { value: 'supervisor', label: 'penyelia' },
      { value: 'admin', label: 'pengelola' },
      { value: 'auditor', label: 'pengawas' },
    ]),
    reference('agencyId', 'ID instansi', 'agencies', { required: false, hint: 'Wajib untuk petugas.' }),
    yesNo('mayCallOutOfOrder', 'Boleh panggil di luar urutan'),
    RETIRED,
  ],
};

export const ROSTER: Sheet = {
  name: 'roster',
  title: 'Jadwal tugas',
  hint: 'Loket yang harus buka, per hari.',
  label: (row) => `${plain(row.counterId)} · ${plain(row.weekday)} · ${plain(row.from)}`,
  columns: [
    reference('counterId', 'ID loket', 'counters', { inKey: true }),
    weekday,
    time('from', 'Dari', { required: true, inKey: true }),
    time('to', 'Sampai', { required: true }),
    reference('username', 'Nama pengguna', 'people', { required: false, hint: 'Kosong: siapa saja.' }),
    REMOVE,
  ],
};

export const NOTICES: Sheet = {
  name: 'notices',
  title: 'Pengumuman',
  hint: 'Teks berjalan di layar.',
  label: (row) => plain(row.text),
  columns: [
    ownId(),
    reference('zoneId', 'ID zona', 'zones', { required: false, hint: 'Kosong: semua zona.' }),
    text('text', 'Teks', { maxLength: 300 }),
    optionalText('textEn', 'Teks Inggris', { maxLength: 300, hint: 'Kosong: sama dengan teks.' }),
    REMOVE,
  ],
};
