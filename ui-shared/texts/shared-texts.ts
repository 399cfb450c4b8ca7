import type {
  BreakReason,
  ClosedReason,
  DeviceKind,
  DutyState,
  HoldReason,
  Priority,
  Role,
  TicketState,
} from '../../contract/words.ts';
import type { Text } from './language.ts';

export const ticketStateTexts: Record<TicketState, Text> = {
  waiting: { id: 'Menunggu', en: 'Waiting' },
  called: { id: 'Dipanggil', en: 'Called' },
  serving: { id: 'Sedang dilayani', en: 'Being served' },
  held: { id: 'Ditahan', en: 'On hold' },
  done: { id: 'Selesai', en: 'Finished' },
  noShow: { id: 'Tidak hadir', en: 'Missed' },
  cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
  expired: { id: 'Kedaluwarsa', en: 'Expired' },
};

export const priorityTexts: Record<Priority, Text> = {
  none: { id: 'Umum', en: 'Regular' },
  elderly: { id: 'Lansia', en: 'Elderly' },
  disability: { id: 'Penyandang disabilitas', en: 'Person with a disability' },
  pregnant: { id: 'Hamil atau menyusui', en: 'Pregnant or nursing' },
  child: { id: 'Membawa anak kecil', en: 'With a small child' },
  disaster: { id: 'Korban bencana', en: 'Disaster victim' },
};

export const dutyStateTexts: Record<DutyState, Text> = {
  open: { id: 'Buka', en: 'Open' },
  break: { id: 'Istirahat', en: 'On break' },
  closed: { id: 'Tutup', en: 'Closed' },
};

export const breakReasonTexts: Record<BreakReason, Text> = {
  rest: { id: 'Istirahat', en: 'Rest' },
  prayer: { id: 'Salat', en: 'Prayer' },
  meal: { id: 'Makan', en: 'Meal' },
  meeting: { id: 'Rapat', en: 'Meeting' },
  equipment: { id: 'Gangguan alat', en: 'Equipment trouble' },
  other: { id: 'Lainnya', en: 'Other' },
};

export const holdReasonTexts: Record<HoldReason, Text> = {
  photocopy: { id: 'Fotokopi', en: 'Photocopy' },
  payment: { id: 'Bayar di bank', en: 'Payment at the bank' },
  form: { id: 'Isi formulir', en: 'Filling in a form' },
  system: { id: 'Gangguan sistem', en: 'System trouble' },
  other: { id: 'Lainnya', en: 'Other' },
};

/** In two or three words, for a row of a list; the whole sentence is `closedWords` (hours-texts.ts). */
export const closedReasonTexts: Record<ClosedReason, Text> = {
  outage: { id: 'Gangguan', en: 'Disruption' },
  noCounter: { id: 'Belum ada loket', en: 'No counter yet' },
  closure: { id: 'Tutup', en: 'Closed' },
  holiday: { id: 'Libur', en: 'Holiday' },
  dayOff: { id: 'Tutup hari ini', en: 'Closed today' },
  ticketsNotYet: { id: 'Nomor belum dibagikan', en: 'No numbers yet' },
  ticketsOver: { id: 'Antrean ditutup', en: 'No more numbers' },
  quotaFull: { id: 'Kuota habis', en: 'Quota used up' },
  lineFull: { id: 'Antrean penuh', en: 'Line full' },
};

export const roleTexts: Record<Role, Text> = {
  officer: { id: 'Petugas', en: 'Officer' },
  supervisor: { id: 'Penyelia', en: 'Supervisor' },
  admin: { id: 'Pengelola', en: 'Administrator' },
  auditor: { id: 'Pengawas', en: 'Auditor' },
};

export const deviceKindTexts: Record<DeviceKind, Text> = {
  kiosk: { id: 'Anjungan', en: 'Kiosk' },
  display: { id: 'Layar ruang tunggu', en: 'Waiting-room display' },
};

/** Words that several screens use. */
export const wordTexts = {
  yourCounter: { id: 'loket Anda', en: 'your counter' },
  zone: { id: 'Zona', en: 'Zone' },
  back: { id: 'Kembali', en: 'Back' },
  tryAgain: { id: 'Coba lagi', en: 'Try again' },
} satisfies Record<string, Text>;

/** What a screen says about its link to the server. */
export const connectionTexts = {
  connecting: { id: 'Menghubungkan…', en: 'Connecting…' },
  live: { id: 'Terhubung', en: 'Connected' },
  away: { id: 'Sambungan ke server terputus', en: 'Connection to the server lost' },
  retrying: {
    id: 'Sedang mencoba lagi. Anda tidak perlu berbuat apa-apa.',
    en: 'Trying again. Nothing to do for you.',
  },
  refused: { id: 'Server menolak layar ini', en: 'The server refused this screen' },
  lastData: (time: string): Text => ({ id: `Data terakhir ${time}`, en: `Last data ${time}` }),
};
