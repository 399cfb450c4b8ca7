import {
  BookUser,
  CarFront,
  CircleCheck,
  CreditCard,
  FileText,
  FingerprintPattern,
  Hash,
  IdCard,
  Image,
  Mail,
  ReceiptText,
  Smartphone,
  Stamp,
  User,
  Users,
  Wallet,
} from 'lucide';
import type { IconDrawing } from '../ui-shared/icon.tsx';

/** First match wins, so the picture follows the thing that is named first in importance: a photo of a KTP is a photo. */
const PICTURES: [pattern: RegExp, icon: IconDrawing][] = [
  [/pas ?foto/i, Image],
  [/ponsel|aplikasi|akun|m-paspor/i, Smartphone],
  [/surel|email/i, Mail],
  [/rekening|tabungan|setoran|npwp/i, Wallet],
  [/sidik jari/i, FingerprintPattern],
  [/^meterai/i, Stamp],
  [/stnk|polisi\b/i, CarFront],
  [/usia|berusia|hadir|dikuasakan$/i, User],
  [/bukti|kwitansi|resi|skpd|billing/i, ReceiptText],
  [/^nomor|^nop\b/i, Hash],
  [/paspor/i, BookUser],
  [/surat|formulir|akta|ijazah|sertipikat|^sk |^model|dokumen|gambar|buku|rapor/i, FileText],
  [/kartu keluarga|\bkk\b/i, Users],
  [/ktp|kia|sim\b|identitas/i, IdCard],
  [/kartu/i, CreditCard],
];

/** A picture for something to bring, by the words in its name. */
export function chooseRequirementIcon(requirement: string): IconDrawing {
  return PICTURES.find(([pattern]) => pattern.test(requirement))?.[1] ?? CircleCheck;
}
