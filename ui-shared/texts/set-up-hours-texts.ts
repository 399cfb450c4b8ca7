import type { DayRule } from '../../contract/set-up-hours.ts';
import { said, type Text } from './language.ts';

export const hoursTexts = {
  whose: said('Jam untuk', 'Hours of'),
  ownWeek: said('jam sendiri', 'own hours'),
  usual: said('Jam biasa', 'Usual hours'),
  addSeason: said('Masa khusus', 'Season'),
  editSeason: said('Nama & tanggal masa', 'Name & dates'),
  newSeason: said('Tambah masa khusus', 'Add a season'),
  seasonHint: said(
    'Selama masa ini jamnya menggantikan jam biasa. Isi jamnya setelah masa disimpan.',
    'During a season its hours replace the usual ones. Fill in the hours once it is saved.',
  ),
  follows: (name: string): Text => said(`${name} mengikuti jam mal.`, `${name} follows the mall.`),
  giveOwn: said('Beri jam sendiri', 'Give own hours'),
  followAgain: said('Ikuti jam mal lagi', 'Follow the mall again'),
  noSeasonHours: said(
    'Masa ini belum punya jam, jadi selama itu semua tutup.',
    'This season has no hours yet: everything is closed then.',
  ),
  fillFromUsual: said('Isi dari jam biasa', 'Fill from the usual hours'),
  noWeek: said('Belum ada jam, jadi selalu tutup.', 'No hours yet: always closed.'),
  fillWeek: said('Isi jam', 'Fill in hours'),
  dayOpen: said('Buka', 'Open'),
  closed: said('Tutup', 'Closed'),
  serves: said('Loket melayani', 'Counters serve'),
  tickets: said('Nomor diberikan', 'Tickets given'),
  breaks: said('Istirahat', 'Breaks'),
  addBreak: said('Tambah istirahat', 'Add a break'),
  removeBreak: (name: string): Text => said(`Hapus ${name}`, `Remove ${name}`),
  breakName: said('Nama istirahat', 'Name of the break'),
  from: said('dari', 'from'),
  to: said('sampai', 'to'),
  copyTo: (day: string): Text => said(`Salin ke ${day}`, `Copy to ${day}`),
  inWords: said('Dalam kata-kata', 'In words'),
  breakWords: (name: string, times: string): Text =>
    said(`${name === 'Istirahat' ? 'istirahat' : name} ${times}`, `${name} ${times}`),
  ticketWords: (times: string): Text => said(`nomor ${times}`, `tickets ${times}`),
  alwaysOpen: said(
    'Mal ini disetel selalu buka (lihat bagian Mal). Jam di bawah tersimpan, tetapi belum berlaku.',
    'This mall is set to be always open (see Mall). These hours are kept but do not hold.',
  ),
  check: said('Bagaimana hasilnya pada tanggal…', 'What this comes to on a date…'),
  checkHint: said(
    'Menurut pengaturan yang tersimpan: jam biasa, masa khusus, hari libur, dan tanggal khusus bersama-sama.',
    'By what is saved: usual hours, seasons, holidays and special dates together.',
  ),
  checkDay: said('Tanggal', 'Date'),
};

/** Why a day has the hours it has. */
export const dayRuleTexts: Record<DayRule, (name: string) => Text> = {
  mallClosure: (name) => said(`mal ditutup: ${name}`, `mall closed: ${name}`),
  agencyException: (name) => said(`tanggal khusus: ${name}`, `special date: ${name}`),
  mallExtraOpening: (name) => said(`jam khusus mal: ${name}`, `special hours: ${name}`),
  holiday: (name) => said(`libur: ${name}`, `holiday: ${name}`),
  agencySeason: (name) => said(`masa ${name}, jam instansi`, `season ${name}, own hours`),
  mallSeason: (name) => said(`masa ${name}`, `season ${name}`),
  agencyWeek: () => said('jam biasa instansi', 'the agency’s usual hours'),
  mallWeek: () => said('jam biasa mal', 'the mall’s usual hours'),
};

export const holidayTexts = {
  title: said('Hari libur', 'Holidays'),
  year: said('Tahun', 'Year'),
  add: said('Tambah hari libur', 'Add a holiday'),
  paste: said('Tempel daftar', 'Paste a list'),
  pasteTitle: said('Tempel hari libur setahun', 'Paste a year of holidays'),
  pasteHint: said(
    'Satu hari per baris: tanggal, lalu namanya. Tulis “cuti bersama” di baris itu bila bukan libur nasional. Daftar dari SKB dapat ditempel apa adanya.',
    'One day a line: the date, then its name. Write “cuti bersama” in the line where it is not a national holiday.',
  ),
  pasteExample: said(
    '2027-01-01 Tahun Baru Masehi\n8 Februari 2027, Cuti bersama Imlek',
    '2027-01-01 New Year\n2027-02-08 cuti bersama Imlek',
  ),
  pasteLabel: said('Daftar', 'List'),
  read: (n: number): Text => said(`${n} hari terbaca`, `${n} days read`),
  notRead: (line: string): Text => said(`Tanpa tanggal yang dikenal: “${line}”`, `No date found: “${line}”`),
  none: (year: string): Text => said(`Belum ada hari libur untuk ${year}.`, `No holidays for ${year} yet.`),
  noneNext: said(
    'Tempel daftar dari SKB tiga menteri, atau impor dari lembar kerja.',
    'Paste the official list, or import a sheet.',
  ),
  count: (national: number, joint: number): Text =>
    said(
      `${national} libur nasional, ${joint} cuti bersama`,
      `${national} national holidays, ${joint} joint leave days`,
    ),
};

export const exceptionTexts = {
  title: said('Penutupan & jam khusus', 'Closures & special hours'),
  lead: said(
    'Satu atau beberapa tanggal yang lain dari biasanya. Penutupan mal mendahului segalanya; buka tambahan mal juga berlaku pada hari libur.',
    'One or more dates unlike the usual. A closure of the mall comes before everything; an extra opening holds on holidays, too.',
  ),
  add: said('Tambah tanggal khusus', 'Add special dates'),
  empty: said('Belum ada penutupan atau jam khusus.', 'No closures or special hours yet.'),
  open: said('Buka pada tanggal ini', 'Open on these dates'),
  openHelp: said('Tanpa centang: tutup.', 'Unticked: closed.'),
};
