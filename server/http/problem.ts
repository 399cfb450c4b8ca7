import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Problem, ProblemCode } from '../../contract/problem.ts';
import { ConcurrentChangeError } from '../store/ticket-store.ts';
import { Refused } from '../use-cases/refused.ts';

/** The one table from code to status and title. Titles are for people who script against the API; screens have their own texts. */
const PROBLEMS: Record<ProblemCode, readonly [status: number, title: string]> = {
  validationFailed: [400, 'Permintaan tidak sesuai bentuknya'],
  bodyTooLarge: [413, 'Isi permintaan terlalu besar'],
  unsupportedMediaType: [415, 'Isi permintaan harus application/json'],
  notSignedIn: [401, 'Silakan masuk lebih dahulu'],
  wrongPassword: [401, 'Nama pengguna atau kata sandi salah'],
  notAllowed: [403, 'Anda tidak berwenang melakukan ini'],
  originRefused: [403, 'Permintaan dari alamat lain ditolak'],
  notFound: [404, 'Tidak ditemukan'],
  tooManyRequests: [429, 'Terlalu banyak percobaan, silakan tunggu sebentar'],
  requestTimeout: [408, 'Permintaan terlalu lama'],
  internal: [500, 'Terjadi kesalahan di server'],
  unavailable: [503, 'Layanan belum siap'],
  ticketWrongState: [409, 'Nomor antrean sudah berubah keadaan'],
  ticketTakenByOther: [409, 'Nomor antrean sudah dipanggil loket lain'],
  ticketNotAtCounter: [409, 'Nomor antrean tidak berada di loket Anda'],
  counterBusy: [409, 'Masih ada nomor antrean di loket ini'],
  counterNotOpen: [409, 'Loket belum dibuka'],
  counterTaken: [409, 'Loket sedang dipakai petugas lain'],
  counterNotYours: [409, 'Loket ini telah diambil alih petugas lain'],
  officerElsewhere: [409, 'Anda masih melayani di loket lain'],
  dutyWrongState: [409, 'Keadaan loket sudah berubah'],
  serviceClosed: [409, 'Layanan sedang tidak menerima antrean'],
  serviceUnknown: [404, 'Layanan tidak dikenal'],
  serviceNotHere: [409, 'Loket ini tidak melayani layanan itu'],
  sameService: [409, 'Nomor antrean sudah berada di layanan itu'],
  visitorElsewhere: [409, 'Pengunjung sedang berada di loket lain'],
  graceOver: [409, 'Batas waktu pemulihan nomor sudah lewat'],
  callNotPermitted: [403, 'Memanggil di luar urutan memerlukan izin'],
  pairingUnknown: [404, 'Kode pemasangan tidak dikenal'],
  pairingExpired: [410, 'Kode pemasangan sudah kedaluwarsa'],
  periodInvalid: [400, 'Rentang tanggal tidak benar'],
  serviceQuotaFull: [409, 'Kuota layanan ini untuk hari ini sudah habis'],
  serviceLineFull: [409, 'Antrean layanan ini sudah penuh sampai jam tutup'],
  recallTooSoon: [409, 'Panggilan ulang terlalu cepat'],
  recallLimit: [409, 'Panggilan ulang sudah mencapai batas'],
  undoTooLate: [409, 'Langkah terakhir tidak dapat dibatalkan lagi'],
  nothingToUndo: [409, 'Tidak ada langkah yang dapat dibatalkan'],
  notReturned: [409, 'Nomor ini tidak dikembalikan untuk melengkapi berkas hari ini'],
  outageOver: [409, 'Gangguan ini sudah dinyatakan selesai'],
  setUpErrors: [422, 'Pengaturan mengandung kesalahan'],
  setUpChangedMeanwhile: [409, 'Pengaturan telah diubah orang lain'],
  fileUnreadable: [400, 'Berkas tidak dapat dibaca'],
};

export function problemOf(code: ProblemCode, extra: Partial<Problem> = {}): Problem {
  const [status, title] = PROBLEMS[code];
  return { type: `/api/problems/${code}`, title, status, code, ...extra };
}

export async function sendProblem(reply: FastifyReply, problem: Problem): Promise<void> {
  await reply.code(problem.status).type('application/problem+json').send(problem);
}

/** Any error as a problem. What came from inside is logged and masked: its text never leaves the server. */
export function handleError(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply) {
  const problem = problemFor(error, request);
  if (problem.status >= 500) request.log.error({ err: error }, 'request failed');
  return sendProblem(reply, problem);
}

function problemFor(error: FastifyError | Error, request: FastifyRequest): Problem {
  if (error instanceof Refused) return problemOf(error.code, error.details);
  // Two commands met at the same row: the second is told so, and its screen has the new view already.
  if (error instanceof ConcurrentChangeError) return problemOf('ticketTakenByOther');
  if ('validation' in error && error.validation !== undefined) {
    const fields = error.validation.map(({ instancePath, message, params }) => {
      const unknown = typeof params.additionalProperty === 'string' ? `/${params.additionalProperty}` : '';
      return { path: `${error.validationContext ?? ''}${instancePath}${unknown}`, message: message ?? '' };
    });
    return problemOf('validationFailed', { fields });
  }
  const status = 'statusCode' in error ? error.statusCode : undefined;
  if (status === 413) return problemOf('bodyTooLarge');
  if (status === 415) return problemOf('unsupportedMediaType');
  if (status === 429) return problemOf('tooManyRequests');
  if (status === 408) return problemOf('requestTimeout');
  if (status !== undefined && status >= 400 && status < 500) return problemOf('validationFailed');
  return problemOf('internal', { requestId: request.id });
}
