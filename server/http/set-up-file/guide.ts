import type { Column } from '../../domain/set-up/column.ts';
import { GUIDE_TITLE } from '../../domain/set-up/input.ts';
import { SHEETS } from '../../domain/set-up/sheets.ts';
import type { XlsxSheet } from './xlsx.ts';

const LINES = [
  'Berkas ini memuat seluruh pengaturan mal. Ubah, lalu unggah kembali di halaman Pengaturan.',
  'Sebelum ada yang diubah, Loket menampilkan semua perubahan dan semua kesalahan beserta nomor barisnya.',
  'Baris dikenali dari ID-nya. Baris baru ditambahkan, baris yang ada diubah; baris yang dihapus dari berkas dibiarkan.',
  'Yang punya riwayat tidak dihapus: tulis ya di kolom Tidak dipakai lagi. Yang lain: tulis ya di kolom Hapus.',
  'Lembar atau kolom yang tidak diperlukan boleh dihapus dari berkas. Judul kolom jangan diganti.',
];

/** The first tab: what the others mean. */
export function guideSheet(): XlsxSheet {
  const columns = SHEETS.flatMap((sheet) => [
    [sheet.title, '', '', sheet.hint, ''],
    ...sheet.columns.map((column) => ['', column.title, required(column), column.hint, wordsOf(column)]),
  ]);
  const rows = [
    ['Lembar', 'Kolom', 'Wajib', 'Keterangan', 'Nilai'],
    ...LINES.map((line) => ['', '', '', line, '']),
    ...columns,
  ];
  return { title: GUIDE_TITLE, widths: [22, 30, 8, 90, 40], rows, spare: 0 };
}

function required(column: Column): string {
  return column.required && column.fallback === null ? 'ya' : '';
}

function wordsOf(column: Column): string {
  return column.words.map((word) => word.label).join(', ');
}
