import type { OutageScope } from '../../contract/words.ts';
import { said, type Text } from './language.ts';

export const outagePageTexts = {
  title: said('Gangguan', 'Disruptions'),
  lead: said(
    'Begitu dinyatakan, pembagian nomor berhenti dan semua layar serta ponsel pengunjung mengatakannya.',
    'Once declared, no more numbers are given out and every screen and phone says so.',
  ),
  declare: said('Nyatakan gangguan', 'Declare a disruption'),
  lasting: said('Sedang berlangsung', 'Lasting now'),
  none: said('Tidak ada gangguan.', 'No disruption.'),
  noneNext: said('Nomor dibagikan seperti biasa.', 'Numbers are given out as usual.'),
  past: said('Sudah pulih hari ini', 'Over today'),
  by: (name: string, time: string): Text => said(`${name}, sejak ${time}`, `${name}, since ${time}`),
  bySystem: (time: string): Text => said(`sejak ${time}`, `since ${time}`),
  lasted: (from: string, to: string, minutes: string): Text =>
    said(`${from}–${to}, ${minutes}`, `${from}–${to}, ${minutes}`),
  backOverdue: (time: string): Text =>
    said(
      `Perkiraan pulih ${time} sudah lewat. Kabari pengunjung.`,
      `Expected back at ${time}, which has passed. Tell the visitors.`,
    ),
  change: said('Kabari lagi', 'Bring news'),
  lift: said('Sudah pulih', 'It is over'),
  liftTitle: (subject: string): Text => said(`${subject} sudah pulih?`, `Is ${subject} back?`),
  liftHint: said(
    'Nomor langsung dibagikan lagi, dan semua layar mengatakannya.',
    'Numbers are given out again at once, and every screen says so.',
  ),
  liftDo: said('Ya, sudah pulih', 'Yes, it is over'),
  services: said('Pembagian nomor per layanan', 'Numbers by service'),
  servicesLead: said(
    'Yang berhenti ada di atas. Bila kuota atau waktu sudah habis, tambahan nomor dapat diizinkan dengan alasan.',
    'Those that have stopped are on top. Beyond quota or closing time more numbers can be let in, with a reason.',
  ),
  filter: said('Cari layanan atau instansi', 'Find a service or agency'),
  noMatch: said('Tidak ada layanan yang cocok.', 'No service matches.'),
  open: said('Nomor dibagikan', 'Numbers given out'),
  openUntil: (time: string): Text => said(`Nomor sampai ${time}`, `Numbers until ${time}`),
  tight: said('Hampir penuh', 'Nearly full'),
  waiting: (n: string): Text => said(`${n} menunggu`, `${n} waiting`),
  quotaLeft: (n: string): Text => said(`sisa kuota ${n}`, `${n} of the quota left`),
  letIn: said('Tambah nomor', 'Let more in'),
  disrupt: said('Gangguan', 'Disruption'),
} satisfies Record<string, Text | ((...args: string[]) => Text)>;

export const outageScopeTexts: Record<OutageScope, Text> = {
  mall: said('Seluruh MPP', 'The whole mall'),
  agency: said('Satu instansi', 'One agency'),
  service: said('Satu layanan', 'One service'),
};

/** The form with which one is declared. Cause, ready words and the question of when: outage-texts.ts. */
export const declareTexts = {
  title: said('Nyatakan gangguan', 'Declare a disruption'),
  findSubject: said('Cari instansi atau layanan', 'Find an agency or service'),
  another: said('Ganti', 'Change'),
  words: said('Kalimat untuk pengunjung', 'Words for the visitors'),
  until: said('Perkiraan pulih', 'Expected back'),
  untilClosing: (time: string): Text => said(`Sampai tutup ${time}`, `Until closing ${time}`),
  untilTime: said('Waktu lain', 'Another time'),
  preview: said('Yang dibaca pengunjung', 'What visitors read'),
  submit: said('Nyatakan sekarang', 'Declare now'),
  needs: said('Pilih yang terganggu, penyebab, dan kalimatnya.', 'Choose what is disrupted, the cause and the words.'),
  changeTitle: (subject: string): Text => said(`Kabar baru: ${subject}`, `News: ${subject}`),
  changeDo: said('Sampaikan', 'Tell it'),
} satisfies Record<string, Text | ((...args: string[]) => Text)>;

export const letInTexts = {
  title: (service: string): Text => said(`Tambah nomor: ${service}`, `Let more in: ${service}`),
  hint: said(
    'Nomor tambahan hanya untuk hari ini dan tercatat di jurnal dengan nama Anda.',
    'These are for today only and stand in the journal with your name.',
  ),
  howMany: said('Berapa orang lagi?', 'How many more?'),
  reason: said('Mengapa?', 'Why?'),
  reasons: [
    said('Petugas bersedia melayani sampai selesai', 'The officers will stay until all are served'),
    said('Pengunjung datang dari jauh', 'Visitors have come from far away'),
    said('Loket tambahan dibuka', 'Another counter is open'),
  ],
  submit: said('Izinkan', 'Let them in'),
  done: (n: string, service: string): Text =>
    said(
      `${n} nomor tambahan untuk ${service} dapat diambil sekarang.`,
      `${n} more numbers for ${service} can be taken now.`,
    ),
};
