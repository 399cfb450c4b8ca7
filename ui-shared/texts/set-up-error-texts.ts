import type { SetUpErrorCode } from '../../contract/set-up.ts';
import type { Text } from './language.ts';

const said = (id: string, en: string): Text => ({ id, en });

/** What is wrong with a field or row, and what to do. */
export const setUpErrorTexts: Record<SetUpErrorCode, Text> = {
  missing: said('Harus diisi.', 'This must be filled in.'),
  notANumber: said('Tulis sebagai angka, misalnya 15.', 'Write a number, such as 15.'),
  notATime: said('Tulis sebagai jam dan menit, misalnya 08.00.', 'Write hours and minutes, such as 08:00.'),
  notADate: said('Tulis sebagai tanggal, misalnya 2026-11-21.', 'Write a date, such as 2026-11-21.'),
  notAWord: said('Pilih salah satu kata yang tersedia.', 'Choose one of the words that are offered.'),
  badValue: said(
    'Bentuknya tidak sesuai. Lihat keterangan kolom ini.',
    'Not of the right form. See what the column asks for.',
  ),
  tooLong: said('Terlalu panjang. Persingkat.', 'Too long. Shorten it.'),
  outOfRange: said('Di luar batas yang masuk akal. Periksa angkanya.', 'Out of range. Check the figure.'),
  unknownColumn: said(
    'Kolom ini tidak dikenal. Hapus, atau samakan judulnya dengan hasil ekspor.',
    'Unknown column. Remove it, or name it as the export does.',
  ),
  unknownSheet: said(
    'Lembar ini tidak dikenal. Hapus, atau samakan namanya dengan hasil ekspor.',
    'Unknown sheet. Remove it, or name it as the export does.',
  ),
  unknownReference: said(
    'Yang ditunjuk tidak ada. Periksa pengenalnya, atau tambahkan dahulu.',
    'What it names does not exist. Check the id, or add it first.',
  ),
  retiredReference: said(
    'Masih ada hubungan dengan yang tidak dipakai lagi. Ganti atau aktifkan lagi yang ditunjuk.',
    'It is tied to something no longer used. Choose another, or use that again.',
  ),
  duplicate: said(
    'Sudah dipakai oleh yang lain. Pilih yang berbeda.',
    'Already taken by another one. Choose a different one.',
  ),
  badSeriesCode: said(
    'Huruf ini mudah salah baca. Gunakan satu atau dua huruf tanpa I dan O, boleh diawali angka.',
    'Easily misread. Use one or two letters without I and O; a digit may come first.',
  ),
  badSchedule: said(
    'Jam ini saling bertentangan. Periksa buka, tutup, istirahat, dan jam pengambilan nomor.',
    'These times contradict each other. Check opening, closing, breaks and the ticket window.',
  ),
  otherAgency: said('Harus dari instansi yang sama.', 'Both must belong to the same agency.'),
  startedStandard: said(
    'Versi ini sudah berlaku dan tidak dapat diubah. Buat versi baru dengan tanggal yang akan datang.',
    'This version has begun and cannot change. Make a new one with a later date.',
  ),
  inUse: said(
    'Sedang dipakai: masih ada yang menunggu, dilayani, atau bertugas. Coba lagi setelah selesai.',
    'In use: somebody waits, is served or is on duty. Try again when that is over.',
  ),
  assistOnly: said(
    'Belum ada loket yang melayani layanan ini sebagai layanan utama.',
    'No counter has this service as its own.',
  ),
  timeZoneFixed: said(
    'Zona waktu tidak dapat diganti setelah ada nomor antrean.',
    'The time zone is fixed once tickets exist.',
  ),
  lastAdmin: said('Harus ada paling sedikit satu pengelola yang aktif.', 'At least one active admin is needed.'),
  notYours: said(
    'Ini milik instansi lain atau seluruh mal. Mintalah pengelola mengubahnya.',
    'This belongs to another agency or to the mall. Ask the admin.',
  ),
  cannotRemove: said(
    'Tidak dapat dihapus karena riwayat bergantung padanya. Nonaktifkan saja.',
    'It cannot be removed because history depends on it. Retire it instead.',
  ),
};
