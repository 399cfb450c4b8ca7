import type { ConsoleView } from '../../contract/counter.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import type { Text } from './language.ts';
import type { ProblemText } from './problem-texts.ts';

/** The next step, on the big button. While it is under way the button says so. */
export const primaryTexts = {
  callNext: { id: 'Panggil', en: 'Call' },
  start: { id: 'Mulai', en: 'Start' },
  finish: { id: 'Selesai', en: 'Finish' },
  comeBack: { id: 'Kembali bertugas', en: 'Back on duty' },
} satisfies Record<string, Text>;

export const busyTexts = {
  callNext: { id: 'Memanggil…', en: 'Calling…' },
  start: { id: 'Memulai…', en: 'Starting…' },
  finish: { id: 'Menyelesaikan…', en: 'Finishing…' },
  comeBack: { id: 'Membuka loket…', en: 'Opening…' },
  other: { id: 'Mencatat…', en: 'Recording…' },
} satisfies Record<string, Text>;

export const sideTexts = {
  recall: { id: 'Panggil ulang', en: 'Call again' },
  noShow: { id: 'Tidak hadir', en: 'No-show' },
  hold: { id: 'Tahan', en: 'Hold' },
  transfer: { id: 'Alihkan', en: 'Transfer' },
  returned: { id: 'Berkas kurang', en: 'Incomplete' },
  referred: { id: 'Rujuk', en: 'Refer' },
  cancel: { id: 'Batalkan', en: 'Cancel ticket' },
  resume: { id: 'Lanjutkan', en: 'Resume' },
  reinstate: { id: 'Pulihkan', en: 'Reinstate' },
  reenter: { id: 'Terima kembali', en: 'Take back in' },
  callTicket: { id: 'Pilih nomor', en: 'Call another' },
  walkIn: { id: 'Layani langsung', en: 'Serve directly' },
  undo: { id: 'Batalkan langkah', en: 'Undo' },
  why: { id: 'Mengapa?', en: 'Why?' },
  outage: { id: 'Gangguan', en: 'Disruption' },
  pause: { id: 'Istirahat', en: 'Break' },
  close: { id: 'Tutup loket', en: 'Close counter' },
} satisfies Record<string, Text>;

export const nextReasonTexts: Record<NonNullable<ConsoleView['next']>['reason'], Text> = {
  earliestPromise: { id: 'Janji waktunya paling dekat', en: 'The earliest promise' },
  assistIdle: { id: 'Membantu: layanan utama Anda kosong', en: 'Helping out: your own services are empty' },
  assistOverdue: { id: 'Membantu: sudah melewati janji waktu', en: 'Helping out: past its promise' },
};

export const paceTexts = {
  calm: { id: 'dalam standar', en: 'within the standard' },
  near: { id: 'mendekati', en: 'close to it' },
  over: { id: 'melewati', en: 'over it' },
} satisfies Record<string, Text>;

export const clockTexts = {
  wait: { id: 'Menunggu', en: 'Waited' },
  way: { id: 'Menuju loket', en: 'On the way' },
  service: { id: 'Dilayani', en: 'In service' },
  of: (target: string): Text => ({ id: `dari ${target}`, en: `of ${target}` }),
  noTarget: { id: 'sejak panggilan terakhir', en: 'since the last call' },
} satisfies Record<string, Text | ((target: string) => Text)>;

export const reachTexts = {
  none: { id: 'Tidak ada layar tersambung', en: 'No display is connected' },
  ready: (n: number): Text => ({ id: `${n} layar siap`, en: n === 1 ? '1 display ready' : `${n} displays ready` }),
  sending: { id: 'Mengirim ke layar…', en: 'Sending to the displays…' },
  shown: (shown: number, displays: number): Text => ({
    id: `Tampil di ${shown} dari ${displays} layar`,
    en: `Shown on ${shown} of ${displays} displays`,
  }),
  unseen: (displays: number): Text => ({
    id: `Belum tampil di ${displays} layar`,
    en: `Not shown on ${displays} displays yet`,
  }),
  voice: { id: 'Panggil dengan suara', en: 'Call by voice' },
  voiceWhy: { id: 'Panggilan ini tidak tampil di ruang tunggu.', en: 'The waiting room does not show this call.' },
};

/** Problems that mean something more exact at a counter than the common text says. */
export const consoleProblemTexts: Partial<Record<ProblemCode, ProblemText>> = {
  ticketWrongState: {
    title: { id: 'Nomor ini sudah berubah status', en: 'This ticket has moved on' },
    next: {
      id: 'Mungkin ditangani dari jendela atau loket lain. Layar sudah menunjukkan keadaan terbaru; lanjutkan dari sini.',
      en: 'Perhaps from another window or counter. The screen shows where it stands now; go on from here.',
    },
  },
  ticketTakenByOther: {
    title: { id: 'Nomor ini baru saja diambil loket lain', en: 'Another counter has just taken this ticket' },
    next: { id: 'Tekan Spasi untuk memanggil nomor berikutnya.', en: 'Press Space to call the next one.' },
  },
  counterBusy: {
    title: { id: 'Loket ini masih memegang satu nomor', en: 'This counter still has a ticket' },
    next: {
      id: 'Selesaikan, tahan, atau alihkan dahulu nomor di layar.',
      en: 'Finish, hold or transfer the ticket on the screen first.',
    },
  },
  counterNotYours: {
    title: { id: 'Anda tidak lagi bertugas di loket ini', en: 'You are no longer on duty at this counter' },
    next: { id: 'Ambil kembali loket ini atau pilih yang lain.', en: 'Take it back or choose another one.' },
  },
  dutyWrongState: {
    title: { id: 'Status loket sudah berubah', en: 'The counter has changed state' },
    next: {
      id: 'Mungkin diubah dari jendela lain. Lanjutkan dari keadaan di layar.',
      en: 'Perhaps from another window. Go on from what the screen shows.',
    },
  },
  visitorElsewhere: {
    title: { id: 'Pengunjung ini sedang dilayani di loket lain', en: 'This visitor is at another counter' },
    next: { id: 'Panggil nomor berikutnya; nomor ini menyusul.', en: 'Call the next one; this one will follow.' },
  },
};

export const consoleAwayText: ProblemText = {
  title: { id: 'Server tidak menjawab', en: 'The server did not answer' },
  next: {
    id: 'Perintah tadi belum tentu tercatat. Lihat keadaan di layar setelah tersambung, lalu ulangi bila perlu.',
    en: 'The command may not have been recorded. Look at the screen once it is connected, and repeat it if needed.',
  },
};
