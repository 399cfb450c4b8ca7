import type { DutyRecordView } from '../../contract/duty-history.ts';
import { said, type Text } from './language.ts';

export const rosterTexts = {
  title: said('Kehadiran petugas', 'Officers’ attendance'),
  question: (day: string): Text => said(`Siapa bertugas, ${day}`, `Who was on duty, ${day}`),
  day: said('Hari', 'Day'),
  previous: said('Hari sebelumnya', 'The day before'),
  next: said('Hari berikutnya', 'The day after'),
  today: said('Hari ini', 'Today'),
  answerKept: (share: string): Text =>
    said(`${share} dari waktu terjadwal loket dibuka`, `Counters were open for ${share} of the planned time`),
  answerNoPlan: said('Tidak ada loket yang terjadwal', 'No counter was planned'),
  answerAhead: (n: string): Text => said(`${n} loket terjadwal`, `${n} counters are planned`),
  answerAlone: (time: string): Text =>
    said(`orang menunggu tanpa petugas selama ${time}`, `people waited with nobody there for ${time}`),
  answerNever: said('tidak pernah ada yang menunggu tanpa petugas', 'nobody ever waited with nobody there'),
  legend: said('Keterangan', 'Key'),
  planned: said('Terjadwal', 'Planned'),
  open: said('Buka', 'Open'),
  onBreak: said('Istirahat', 'On a break'),
  alone: said('Orang menunggu, tidak ada petugas', 'People waited, nobody there'),
  aloneTitle: (time: string): Text => said(`Tanpa petugas ${time}`, `Nobody there for ${time}`),
  serving: (times: string): Text => said(`melayani ${times}`, `serves ${times}`),
  allDay: said('sepanjang hari', 'all day'),
  closedDay: said('tutup', 'closed'),
  figureOpen: (time: string, of: string): Text => said(`buka ${time} dari ${of}`, `open ${time} of ${of}`),
  figurePlanned: (time: string): Text => said(`terjadwal ${time}`, `planned ${time}`),
  figureUnplanned: said('di luar jadwal', 'not planned'),
  absent: (time: string): Text => said(`kosong ${time}`, `empty ${time}`),
  nobodyCame: said('Tidak ada petugas hari ini.', 'Nobody came.'),
  nobodyYet: said('Belum ada petugas.', 'Nobody yet.'),
  plannedLine: (times: string, who: string): Text =>
    said(`Jadwal ${times}${who === '' ? '' : `, ${who}`}`, `Planned ${times}${who === '' ? '' : `, ${who}`}`),
  stay: (from: string, to: string): Text => said(`${from}–${to}`, `${from}–${to}`),
  still: said('sekarang', 'now'),
  breakLine: (reason: string, from: string, to: string): Text =>
    said(`${reason} ${from}–${to}`, `${reason} ${from}–${to}`),
  breakSaid: (time: string): Text => said(`berjanji kembali ${time}`, `said to be back ${time}`),
  breakLate: (time: string): Text => said(`terlambat ${time}`, `${time} late`),
  breakNotBack: said('tidak kembali', 'did not come back'),
  empty: said(
    'Tidak ada jadwal dan tidak ada yang bertugas pada hari ini.',
    'Nothing was planned and nobody was on duty on this day.',
  ),
  emptyNext: said('Mungkin hari libur. Pilih hari lain.', 'Perhaps a day off. Choose another day.'),
};

/** How a stay ended, after the officer's name and times. */
export const closeCauseTexts: Record<NonNullable<DutyRecordView['cause']>, Text> = {
  officer: said('ditutup petugas', 'closed by the officer'),
  takenOver: said('diambil alih petugas lain', 'taken over by another officer'),
  moved: said('pindah ke loket lain', 'moved to another counter'),
  closeOfDay: said('ditutup aturan pada akhir hari', 'closed by rule at the end of the day'),
  afterHours: said('ditutup aturan setelah jam tutup', 'closed by rule after closing time'),
  idle: said('ditutup aturan karena ditinggalkan', 'closed by rule, left with people waiting'),
};
