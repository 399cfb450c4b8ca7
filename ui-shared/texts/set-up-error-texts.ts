import type { SetUpErrorCode } from '../../contract/set-up-words.ts';
import { said, type Text } from './language.ts';

/** What is wrong with a field or row, and what to do. */
const setUpErrorTexts: Record<SetUpErrorCode, Text> = {
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

/** Said better where the column is known: by code, then by `sheet.column` or column. */
const CLOSER: Partial<Record<SetUpErrorCode, Readonly<Record<string, Text>>>> = {
  retiredReference: {
    retired: said('Masih dipakai. Pindahkan atau nonaktifkan ini dahulu:', 'Still in use. Move or retire these first:'),
  },
  inUse: {
    retired: said(
      'Sedang dipakai: masih ada yang menunggu, dilayani, bertugas, atau layar yang terpasang. Coba lagi setelah selesai.',
      'In use: somebody waits, is served or is on duty, or a display shows it. Try again when that is over.',
    ),
  },
  badSchedule: {
    opens: said('Jam buka harus dalam hari layanan mal.', 'Opening must lie within the mall’s business day.'),
    closes: said('Jam tutup harus sesudah jam buka.', 'Closing must come after opening.'),
    breaks: said(
      'Istirahat harus di antara jam buka dan tutup, tidak saling menimpa, dan menyisakan waktu melayani.',
      'Breaks must lie within the hours, not overlap, and leave time to serve.',
    ),
    ticketsFrom: said(
      'Nomor harus mulai diberikan sebelum loket tutup, dalam hari layanan mal.',
      'Tickets must begin before the counters close, within the business day.',
    ),
    ticketsUntil: said(
      'Nomor harus berakhir sesudah mulai diberikan, dan paling lambat saat loket tutup.',
      'Tickets must end after they begin, and at closing at the latest.',
    ),
    fromDay: said('Tanggal ini bertumpuk dengan masa lain.', 'These dates overlap with another season.'),
    toDay: said(
      'Tanggal akhir harus sama dengan atau sesudah tanggal awal.',
      'The last day must not come before the first.',
    ),
    'roster.from': said('Giliran ini bertumpuk dengan giliran lain.', 'This shift overlaps with another one.'),
    'roster.to': said(
      'Giliran harus berakhir sesudah mulai, dan tidak bertumpuk dengan giliran lain.',
      'A shift must end after it begins and not overlap with another.',
    ),
    dayStarts: said(
      'Jam layanan yang tersimpan tidak muat dalam hari layanan ini.',
      'The hours that are saved do not fit such a business day.',
    ),
  },
  badValue: {
    username: said(
      'Hanya huruf kecil, angka, titik, atau garis; paling sedikit dua; tanpa spasi.',
      'Only small letters, digits, dots or dashes; at least two; no spaces.',
    ),
    id: said('Hanya huruf, angka, titik, atau garis; tanpa spasi.', 'Only letters, digits, dots or dashes; no spaces.'),
    breaks: said('Tulis seperti 12:00-13:00 Istirahat.', 'Write it like 12:00-13:00 Istirahat.'),
    colour: said('Tulis seperti #1f6fb2.', 'Write it like #1f6fb2.'),
  },
  duplicate: {
    username: said('Nama pengguna ini sudah dipakai. Pilih yang lain.', 'This user name is taken. Choose another one.'),
    'counters.number': said('Nomor loket ini sudah dipakai.', 'Another counter has this number.'),
    'series.code': said('Huruf seri ini sudah dipakai.', 'Another series has this code.'),
    'standards.validFrom': said(
      'Sudah ada versi yang mulai pada tanggal ini.',
      'A version begins on this day already.',
    ),
  },
  missing: {
    'people.agencyId': said(
      'Pilih instansi: petugas duduk di loket satu instansi.',
      'Choose an agency: officers sit at the counters of one.',
    ),
  },
  outOfRange: {
    priorityReserved: said(
      'Yang disisihkan tidak boleh lebih banyak daripada seluruhnya.',
      'What is kept for priority cannot be more than all.',
    ),
  },
};

/** The words for an error of a field or a row. */
export function setUpErrorText(error: { code: SetUpErrorCode; sheet: string; column: string | null }): Text {
  const closer = CLOSER[error.code];
  const column = error.column ?? '';
  return closer?.[`${error.sheet}.${column}`] ?? closer?.[column] ?? setUpErrorTexts[error.code];
}
