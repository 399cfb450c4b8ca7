import type { FloorAlarm } from '../../contract/floor.ts';
import type { Text } from './language.ts';

const said = (id: string, en: string): Text => ({ id, en });

export const floorTexts = {
  title: said('Lantai layanan', 'The floor'),
  waiting: (n: string): Text => said(`${n} orang menunggu`, `${n} waiting`),
  open: (n: string, of: string): Text => said(`${n} dari ${of} loket buka`, `${n} of ${of} counters open`),
  overdue: (n: string): Text => said(`${n} lewat janji`, `${n} past their promise`),
  zones: said('Loket per zona', 'Counters by zone'),
  free: said('Tanpa petugas', 'Nobody there'),
  idle: said('Siap', 'Ready'),
  serving: said('Melayani', 'Serving'),
  calling: said('Memanggil', 'Calling'),
  services: said('Antrean per layanan', 'Lines by service'),
  service: said('Layanan', 'Service'),
  line: said('Menunggu', 'Waiting'),
  longest: said('Terlama', 'Longest'),
  breach: said('Janji terdekat', 'Next promise'),
  breachIn: (time: string): Text => said(`dalam ${time}`, `in ${time}`),
  breachPast: (n: string): Text => said(`${n} sudah lewat`, `${n} already past`),
  counters: said('Loket buka', 'Counters open'),
  showAll: said('Tampilkan semua layanan', 'Show all services'),
  showBusy: said('Hanya yang ada antrean', 'Only those with a line'),
  nobody: said('Tidak ada yang menunggu di layanan mana pun.', 'Nobody is waiting for any service.'),
  alarms: said('Perlu perhatian', 'Needs attention'),
  noAlarms: said('Tidak ada. Semua berjalan sesuai janji.', 'Nothing. All goes as promised.'),
  moreAlarms: (n: string): Text => said(`dan ${n} lagi`, `and ${n} more`),
  since: (time: string): Text => said(`sejak ${time}`, `since ${time}`),
  toServices: said('Atur layanan', 'Manage services'),
  toDevices: said('Lihat perangkat', 'See devices'),
};

export const alarmTexts: Record<FloorAlarm['kind'], (subject: string, n: string) => readonly [Text, Text]> = {
  unattended: (subject, n) => [
    said(`${subject}: ${n} menunggu, tidak ada loket buka`, `${subject}: ${n} waiting, no counter open`),
    said(
      'Minta petugas membuka loket, atau hentikan layanannya.',
      'Ask an officer to open one, or suspend the service.',
    ),
  ],
  overdue: (subject, n) => [
    said(`${subject}: ${n} lewat janji waktu`, `${subject}: ${n} past their promise`),
    said('Buka loket tambahan atau minta loket lain membantu.', 'Open another counter or let one help.'),
  ],
  displayAway: (subject) => [
    said(`${subject} tidak tersambung`, `${subject} is not connected`),
    said('Petugas memanggil dengan suara sampai layar kembali.', 'Officers call by voice until it is back.'),
  ],
};
