import type { ClosingForecast } from '../../contract/words.ts';
import { said, type Text } from './language.ts';

export const ruleGroupTexts = {
  about: said('Tentang mal', 'About the mall'),
  priority: said('Prioritas', 'Priority'),
  priorityLead: said(
    'Bagian dari target tunggu yang dijanjikan kepada kelompok ini. 1 sama dengan umum; semakin kecil, semakin dahulu. Tidak ada yang dapat disusul terus-menerus.',
    'The share of the wait target promised to each group. 1 is as everybody; the smaller, the sooner. Nobody can be overtaken for ever.',
  ),
  calling: said('Memanggil', 'Calling'),
  atCounter: said('Di loket', 'At the counter'),
  staffing: said('Penjagaan loket', 'Staffing'),
  closing: said('Menjelang tutup', 'Near closing'),
};

/** What each rule does, by the figure that stands in its field. */
export const ruleTexts = {
  alwaysOpen: (on: boolean): Text =>
    on
      ? said(
          'Nomor dapat diambil kapan saja; jam layanan dan hari libur tidak berlaku.',
          'Tickets can be taken at any time; hours and holidays do not hold.',
        )
      : said(
          'Jam layanan, hari libur, dan penutupan menentukan kapan nomor dapat diambil.',
          'Hours, holidays and closures decide when tickets can be taken.',
        ),
  factor: (minutes: string): Text =>
    said(
      `Bila target tunggu 30 menit, dijanjikan dipanggil dalam ${minutes}.`,
      `With a wait target of 30 minutes, promised a call within ${minutes}.`,
    ),
  factorNone: said('Sama dengan pengunjung umum.', 'As regular visitors.'),
  graceMinutes: (n: string): Text =>
    said(
      `Yang terlewat dapat kembali selama ${n} menit tanpa nomor baru; tempatnya tetap.`,
      `Who missed the call can come back for ${n} minutes with the same number and place.`,
    ),
  recallIntervalSeconds: (n: string): Text =>
    said(
      `Petugas menunggu ${n} detik sebelum memanggil nomor yang sama lagi.`,
      `Officers wait ${n} seconds before calling the same number again.`,
    ),
  recallMax: (n: string): Text =>
    said(
      `Setelah ${n} kali panggilan ulang, nomor ditandai tidak hadir.`,
      `After ${n} repeats the number is marked as not present.`,
    ),
  autoStart: (n: string): Text =>
    said(
      `Layanan dimulai sendiri ${n} detik setelah panggilan, dan ditandai di log.`,
      `Service begins by itself ${n} seconds after the call, marked in the log.`,
    ),
  autoStartOff: said(
    'Kosong: petugas menekan Mulai ketika pengunjung tiba.',
    'Empty: the officer presses Start when the visitor is there.',
  ),
  undoSeconds: (n: string): Text =>
    said(`Salah tekan dapat dibatalkan dalam ${n} detik.`, `A slip of the finger can be undone within ${n} seconds.`),
  holdRemindMinutes: (n: string): Text =>
    said(
      `Setelah ${n} menit petugas diingatkan bahwa ada pengunjung yang ditahan.`,
      `After ${n} minutes the officer is reminded of a visitor set aside.`,
    ),
  returnAfter: (n: string): Text =>
    said(
      `Yang melengkapi berkas hari ini dipanggil setelah ${n} orang berikutnya, tanpa mengantre dari awal.`,
      `Who brings the missing documents today comes after the next ${n}, without a new wait.`,
    ),
  unattendedAlarmMinutes: (n: string): Text =>
    said(
      `Bila ada yang menunggu dan tidak ada petugas selama ${n} menit, penyelia mendapat alarm dan tercatat di laporan.`,
      `When people wait with nobody there for ${n} minutes, supervisors are alarmed and the report shows it.`,
    ),
  idleClose: (n: string): Text =>
    said(
      `Loket terbuka yang tidak memanggil selama ${n} menit padahal ada yang menunggu ditutup sendiri.`,
      `An open counter that calls nobody for ${n} minutes while people wait is closed by rule.`,
    ),
  idleCloseOff: said(
    'Kosong: loket tidak pernah ditutup karena diam.',
    'Empty: a counter is never closed for being idle.',
  ),
  afterHoursCloseMinutes: (n: string): Text =>
    said(
      `Loket yang masih terbuka ${n} menit setelah jam tutup instansi ditutup sendiri.`,
      `A counter still open ${n} minutes after its agency’s closing is closed by rule.`,
    ),
  dayStarts: (time: string): Text =>
    said(`Nomor mulai lagi dari 001 pukul ${time}.`, `Numbers begin again at 001 at ${time}.`),
};

export const forecastTexts: Record<ClosingForecast, Text> = {
  stop: said(
    'Bila nomor baru tidak akan terlayani sebelum tutup, anjungan berhenti memberi nomor dan menyarankan hari lain.',
    'When a new ticket would not be served before closing, the kiosk stops and suggests another day.',
  ),
  warn: said(
    'Anjungan memperingatkan bahwa nomor mungkin tidak terlayani, tetapi tetap memberinya.',
    'The kiosk warns that the ticket may not be served, but gives it.',
  ),
  off: said(
    'Nomor diberikan sampai jam pengambilan berakhir, walau mungkin tidak terlayani.',
    'Tickets are given until the window ends, even if they may not be served.',
  ),
};
