import { field } from './set-up-field-text.ts';

const times = {
  opens: field('Buka', 'Opens'),
  closes: field('Tutup', 'Closes'),
  breaks: field('Istirahat', 'Breaks'),
  ticketsFrom: field('Nomor mulai', 'Tickets from', 'Kosong: sejak loket buka.', 'Empty: when the counters open.'),
  ticketsUntil: field('Nomor sampai', 'Tickets until', 'Kosong: sampai loket tutup.', 'Empty: until they close.'),
};

export const hoursFields = {
  agencyId: field('Berlaku untuk', 'Holds for'),
  seasonId: field('Masa', 'Season'),
  weekday: field('Hari', 'Day'),
  ...times,
};

export const seasonFields = {
  agencyId: field('Berlaku untuk', 'Holds for'),
  name: field('Nama masa', 'Name', 'Misalnya Ramadan 1448 H.', 'Such as Ramadan 1448 H.'),
  fromDay: field('Dari tanggal', 'From'),
  toDay: field('Sampai tanggal', 'To', 'Termasuk tanggal ini.', 'This day included.'),
};

export const exceptionFields = {
  name: field('Keterangan', 'Reason', 'Dibaca pengunjung, misalnya Pemeliharaan gedung.', 'Visitors read it.'),
  agencyId: field('Berlaku untuk', 'Holds for'),
  fromDay: field('Dari tanggal', 'From'),
  toDay: field('Sampai tanggal', 'To', 'Termasuk tanggal ini.', 'This day included.'),
  ...times,
};

export const holidayFields = {
  day: field('Tanggal', 'Day'),
  name: field('Nama', 'Name', 'Tampil di anjungan pada hari itu.', 'Shown at the kiosk on that day.'),
  kind: field('Jenis', 'Kind'),
};
