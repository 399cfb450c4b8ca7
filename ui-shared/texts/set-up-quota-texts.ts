import { said, type Text } from './language.ts';

export const quotaTexts = {
  everyDay: said('Setiap hari', 'Every day'),
  otherDays: said('Hari lain', 'Other days'),
  none: said('tanpa kuota', 'no quota'),
  unlimited: said('tanpa batas', 'no limit'),
  hint: said(
    'Kosong berarti tanpa batas. Hari dengan angka sendiri mendahului “setiap hari”.',
    'Empty means no limit. A day with figures of its own comes before “every day”.',
  ),
  own: said('angka sendiri', 'own figures'),
  ownFor: (day: string): Text => said(`${day}: angka sendiri`, `${day}: own figures`),
  asEveryDay: said('seperti setiap hari', 'as every day'),
  noLimit: said(
    'Nomor diberikan tanpa batas selama jam pengambilan.',
    'Tickets are given without limit while they may be taken.',
  ),
  total: (n: number): Text => said(`Paling banyak ${n} nomor sehari`, `At most ${n} tickets a day`),
  reserved: (regular: number, reserved: number): Text =>
    said(
      `: pengunjung umum sampai ${regular}, ${reserved} terakhir hanya untuk prioritas.`,
      `: regular visitors up to ${regular}, the last ${reserved} for priority visitors only.`,
    ),
  kiosk: (n: number): Text => said(`Lewat anjungan paling banyak ${n}.`, `At the kiosk at most ${n}.`),
  officer: (n: number): Text => said(`Lewat petugas paling banyak ${n}.`, `By officers at most ${n}.`),
  rest: (kiosk: number, rest: number): Text =>
    said(
      `Bila ${kiosk} nomor anjungan habis, ${rest} lagi masih dapat diambil lewat petugas.`,
      `When the ${kiosk} kiosk tickets are gone, officers can still give ${rest}.`,
    ),
};

export const rosterTexts = {
  add: said('Tambah giliran', 'Add a shift'),
  none: said('Tidak direncanakan buka.', 'Not planned to be open.'),
  copy: said('Salin Senin ke Selasa–Jumat', 'Copy Monday to Tuesday–Friday'),
  fromHours: said('Isi dari jam instansi', 'Fill from the agency’s hours'),
  shift: (day: string, n: number): Text => said(`${day}, giliran ${n}`, `${day}, shift ${n}`),
  off: said('–', '–'),
  help: said(
    'Petugas boleh dikosongkan: siapa pun dari instansi ini dapat bertugas.',
    'The officer may stay open: anyone of the agency can sit there.',
  ),
};
