import type { FloorAlarm } from '../../contract/floor.ts';
import { said, type Text } from './language.ts';

export const floorTexts = {
  title: said('Lantai layanan', 'The floor'),
  waiting: (n: string): Text => said(`${n} orang menunggu`, `${n} waiting`),
  open: (n: string, of: string): Text => said(`${n} dari ${of} loket buka`, `${n} of ${of} counters open`),
  planned: (n: string, of: string): Text =>
    said(`${n} dari ${of} loket terjadwal buka`, `${n} of ${of} planned counters open`),
  overdue: (n: string): Text => said(`${n} lewat janji`, `${n} past their promise`),
  zones: said('Loket per zona', 'Counters by zone'),
  free: said('Tanpa petugas', 'Nobody there'),
  missing: said('Belum dijaga', 'Unstaffed'),
  idle: said('Siap', 'Ready'),
  serving: said('Melayani', 'Serving'),
  calling: said('Memanggil', 'Calling'),
  backAt: (time: string): Text => said(`kembali ${time}`, `back ${time}`),
  backLate: (time: string): Text => said(`lewat ${time}`, `${time} late`),
  services: said('Antrean per layanan', 'Lines by service'),
  service: said('Layanan', 'Service'),
  line: said('Menunggu', 'Waiting'),
  longest: said('Terlama', 'Longest'),
  breach: said('Janji terdekat', 'Next promise'),
  breachIn: (time: string): Text => said(`dalam ${time}`, `in ${time}`),
  breachPast: (n: string): Text => said(`${n} sudah lewat`, `${n} already past`),
  counters: said('Loket buka', 'Counters open'),
  tickets: said('Nomor', 'Tickets'),
  ticketsOpen: said('dibagikan', 'given out'),
  ticketsLeft: (n: string): Text => said(`sisa ${n}`, `${n} left`),
  ticketsTight: said('hampir penuh', 'nearly full'),
  showAll: said('Tampilkan semua layanan', 'Show all services'),
  showBusy: said('Hanya yang ada antrean', 'Only those with a line'),
  nobody: said('Tidak ada yang menunggu di layanan mana pun.', 'Nobody is waiting for any service.'),
  alarms: said('Perlu perhatian', 'Needs attention'),
  noAlarms: said('Tidak ada. Semua berjalan sesuai janji.', 'Nothing. All goes as promised.'),
  moreAlarms: (n: string): Text => said(`dan ${n} lagi`, `and ${n} more`),
  since: (time: string): Text => said(`sejak ${time}`, `since ${time}`),
  outages: said('Gangguan yang berlangsung', 'Disruptions that last'),
  change: said('Kabari lagi', 'Bring news'),
  lift: said('Sudah pulih', 'It is over'),
};

/** What an alarm is, and what can be done about it. `who` is the officer on a break. */
export const alarmTexts: Record<
  FloorAlarm['kind'],
  (of: { subject: string; n: string; who: string }) => readonly [Text, Text]
> = {
  unattended: ({ subject, n }) => [
    said(`${subject}: ${n} menunggu, tidak ada petugas`, `${subject}: ${n} waiting, nobody there`),
    said('Tempatkan petugas, atau nyatakan gangguan.', 'Seat an officer, or declare a disruption.'),
  ],
  overdue: ({ subject, n }) => [
    said(`${subject}: ${n} lewat janji waktu`, `${subject}: ${n} past their promise`),
    said('Buka loket tambahan atau minta loket lain membantu.', 'Open another counter or let one help.'),
  ],
  breakOverdue: ({ subject, who }) => [
    said(`${subject}: ${who} belum kembali dari istirahat`, `${subject}: ${who} is not back from the break`),
    said('Waktu kembali yang dikatakannya sudah lewat.', 'The time they gave has passed.'),
  ],
  plannedAbsent: ({ subject }) => [
    said(`${subject} terjadwal, belum ada petugas`, `${subject} is planned, nobody is there`),
    said('Menurut jadwal loket ini buka sekarang.', 'By the roster it should be open now.'),
  ],
  heldLong: ({ subject, n }) => [
    said(`${subject}: ${n} pengunjung lama ditahan`, `${subject}: ${n} set aside for long`),
    said('Petugas sudah diingatkan, belum dilanjutkan.', 'The officer was reminded and has not gone on.'),
  ],
  lineFull: ({ subject, n }) => [
    said(`${subject}: nomor berhenti, ${n} menunggu`, `${subject}: no more tickets, ${n} waiting`),
    said(
      'Yang datang sekarang tidak akan terlayani sampai tutup.',
      'Whoever comes now would not be served before closing.',
    ),
  ],
  displayAway: ({ subject }) => [
    said(`${subject} tidak tersambung`, `${subject} is not connected`),
    said('Petugas memanggil dengan suara sampai layar kembali.', 'Officers call by voice until it is back.'),
  ],
};

/** The buttons that solve it. */
export const alarmActionTexts = {
  sit: (counter: string): Text => said(`Jaga ${counter}`, `Sit at ${counter}`),
  look: said('Tunjukkan', 'Show it'),
  declare: said('Nyatakan gangguan', 'Declare a disruption'),
  letIn: said('Tambah nomor', 'Let more in'),
  devices: said('Lihat perangkat', 'See devices'),
};
