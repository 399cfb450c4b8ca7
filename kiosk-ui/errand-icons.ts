import { Baby, BookUser, Briefcase, HeartPulse, IdCard, ReceiptText, ShieldCheck, Users } from 'lucide';
import type { IconDrawing } from '../ui-shared/icon.tsx';
import type { Errand } from './directory.ts';

export const ERRAND_ICONS: Record<Errand, IconDrawing> = {
  ktp: IdCard,
  kk: Users,
  akta: Baby,
  paspor: BookUser,
  skck: ShieldCheck,
  bpjs: HeartPulse,
  nib: Briefcase,
  pajak: ReceiptText,
};
