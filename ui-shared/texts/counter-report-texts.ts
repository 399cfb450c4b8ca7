import type { ReportGroup } from '../../contract/words.ts';
import { said, type Text } from './language.ts';

export const groupTexts: Record<ReportGroup, Text> = {
  agency: said('Instansi', 'Agency'),
  service: said('Layanan', 'Service'),
  counter: said('Loket', 'Counter'),
  day: said('Hari', 'Day'),
};

export const periodTexts = {
  today: said('Hari ini', 'Today'),
  yesterday: said('Kemarin', 'Yesterday'),
  week: said('7 hari', '7 days'),
  month: said('Bulan ini', 'This month'),
};

export const reportTexts = {
  title: said('Laporan standar pelayanan', 'Service standard report'),
  everyone: said('Semua instansi', 'All agencies'),
  by: {
    agency: said('menurut instansi', 'by agency'),
    service: said('menurut layanan', 'by service'),
    counter: said('menurut loket', 'by counter'),
    day: said('menurut hari', 'by day'),
  } satisfies Record<ReportGroup, Text>,
  period: said('Rentang', 'Period'),
  from: said('Dari', 'From'),
  to: said('Sampai', 'To'),
  show: said('Tampilkan', 'Show'),
  groupBy: said('Menurut', 'By'),
  csv: said('Unduh CSV', 'Download CSV'),
  csvFailed: said('CSV tidak dapat diunduh. Coba lagi.', 'The CSV could not be downloaded. Try again.'),
  print: said('Cetak', 'Print'),
  loading: said('Menghitung…', 'Reckoning…'),
  emptyTitle: said('Belum ada nomor dalam rentang ini', 'No tickets in this period'),
  emptyNext: said(
    'Pilih rentang lain, atau tunggu sampai nomor pertama diambil.',
    'Choose another period, or wait for the first ticket.',
  ),
  answerCount: (tickets: string): Text => said(`${tickets} nomor`, `${tickets} tickets`),
  answerWait: (share: string): Text =>
    said(`${share} dipanggil dalam standar waktu tunggu`, `${share} called within the wait standard`),
  answerMedian: (median: string, p90: string): Text =>
    said(
      `separuhnya menunggu paling lama ${median}, sembilan dari sepuluh paling lama ${p90}`,
      `half waited ${median} or less, nine in ten ${p90} or less`,
    ),
  answerService: (share: string): Text =>
    said(`${share} dilayani dalam standar waktu layanan`, `${share} served within the service standard`),
  answerAlone: (time: string): Text =>
    said(`orang menunggu tanpa petugas selama ${time}`, `people waited with nobody there for ${time}`),
  answerNeverAlone: said('tidak pernah menunggu tanpa petugas', 'never with nobody there'),
  figures: said('Angka utama', 'Main figures'),
  alone: said('Tanpa petugas', 'Nobody there'),
  aloneHint: said('orang menunggu, tidak ada loket buka', 'people waited, no counter was open'),
  aloneColumn: said('Tanpa petugas, menit', 'Nobody there, minutes'),
  aloneSee: said('Lihat kapan', 'See when'),
  waitWithin: said('Tunggu dalam standar', 'Wait within standard'),
  serviceWithin: said('Layanan dalam standar', 'Service within standard'),
  ticketsHint: (served: string): Text => said(`${served} selesai`, `${served} finished`),
  withinHint: (n: string): Text => said(`dari ${n} yang terukur`, `of ${n} measured`),
  outageHint: (n: string): Text =>
    said(
      `${n} yang lewat kena gangguan di luar kuasa instansi`,
      `${n} of those over met a disruption beyond the agency’s help`,
    ),
  outageMark: (n: string): Text => said(`${n} kena gangguan`, `${n} disrupted`),
  answerNoneCalled: said('belum ada waktu tunggu yang dapat dihitung', 'no wait can be reckoned yet'),
  notCalled: said('Belum dipanggil', 'Not called yet'),
  total: said('Seluruhnya', 'Total'),
  count: said('Jumlah', 'Counts'),
  wait: said('Waktu tunggu, menit', 'Wait, minutes'),
  service: said('Waktu layanan, menit', 'Service time, minutes'),
  tickets: said('Nomor', 'Tickets'),
  served: said('Selesai', 'Finished'),
  returned: said('Berkas kurang', 'Incomplete'),
  elsewhere: said('Dialihkan, dirujuk', 'Sent on'),
  noShow: said('Tidak hadir', 'Missed'),
  dropped: said('Batal, kedaluwarsa', 'Dropped'),
  open: said('Berjalan', 'Open'),
  outOfOrder: said('Luar urutan', 'Out of order'),
  walkDirect: said('Tanpa panggilan', 'Walk-in'),
  median: said('Median', 'Median'),
  p90: said('p90', 'p90'),
  within: said('Dalam standar', 'Within standard'),
  generated: (when: string): Text => said(`Dihitung ${when}`, `Reckoned ${when}`),
  tableRegion: said('Tabel laporan', 'Report table'),
  definitionsTitle: said('Arti angka-angka ini', 'What these figures mean'),
};

/** The frozen definitions (design §4), for whoever reads the table and must rely on it. */
export const definitionTexts: readonly (readonly [Text, Text])[] = [
  [
    said('Tanpa petugas', 'Nobody there'),
    said(
      'Dalam jam layanan instansi, sedikitnya satu orang dalam antrean belum dipanggil dan tidak satu pun loket layanannya buka (loket yang istirahat tidak buka). Dihitung tiap layanan lalu dijumlahkan.',
      'Within the agency’s hours at least one person in line was not called yet and none of the service’s counters was open (one on a break is not). Reckoned for each service and summed.',
    ),
  ],
  [
    said('Nomor', 'Tickets'),
    said(
      'Tahap pelayanan yang dimulai dalam rentang ini. Pengunjung yang dialihkan dihitung sekali di tiap layanan.',
      'Stages that began in the period. A transferred visitor counts once at each service.',
    ),
  ],
  [
    said('Waktu tunggu', 'Wait'),
    said(
      'Panggilan pertama dikurangi saat masuk antrean layanan itu. Panggilan ulang tidak mengubahnya.',
      'First call minus the moment of joining that service’s line. A repeated call does not change it.',
    ),
  ],
  [
    said('Waktu layanan', 'Service time'),
    said('Selesai dikurangi mulai, tanpa waktu ditahan.', 'End minus start, without the time on hold.'),
  ],
  [
    said('Dalam standar', 'Within standard'),
    said(
      'Bagian yang tidak melewati target standar pelayanan yang berlaku ketika tahap itu dimulai.',
      'The share that did not pass the target of the standard in force when the stage began.',
    ),
  ],
  [
    said('Median, p90', 'Median, p90'),
    said(
      'Persentil menurut peringkat terdekat: nilai yang benar-benar terjadi, bukan hasil perhitungan di antaranya.',
      'Nearest-rank percentiles: values that really occurred, not ones reckoned in between.',
    ),
  ],
  [
    said('Kena gangguan', 'Disrupted'),
    said(
      'Melewati target ketika ada gangguan yang tidak dapat diatasi instansi (sistem pusat, jaringan, listrik, bencana). Tetap dihitung sebagai lewat.',
      'Past the target while a disruption lasted that the agency could not help (central system, network, power, disaster). It still counts as over.',
    ),
  ],
  [
    said('Tanpa panggilan', 'Walk-in'),
    said(
      'Dilayani langsung di loket tanpa dipanggil; tidak punya waktu tunggu dan tidak masuk rata-ratanya.',
      'Served at the counter without a call; they have no wait and stay out of its averages.',
    ),
  ],
  [
    said('Tidak hadir, batal', 'Missed, dropped'),
    said('Dihitung tersendiri dan tidak masuk ke waktu tunggu.', 'Counted apart; they never enter the wait.'),
  ],
];
