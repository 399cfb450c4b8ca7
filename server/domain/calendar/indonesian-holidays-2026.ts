import type { Holiday } from './calendar.ts';

const national = (day: string, name: string): Holiday => ({ day, name, kind: 'national' });
const jointLeave = (day: string, name: string): Holiday => ({ day, name: `Cuti Bersama ${name}`, kind: 'jointLeave' });

/**
 * The seventeen national holidays and eight days of cuti bersama of 2026: SKB 3 Menteri (Menteri Agama 1497/2025, Menteri Ketenagakerjaan
 * 2/2025, Menteri PANRB 5/2025). Malls close on both (domain.md §1.9). In order of date; a mall imports those of the coming years.
 */
export const INDONESIAN_HOLIDAYS_2026: Holiday[] = [
  national('2026-01-01', 'Tahun Baru 2026 Masehi'),
  national('2026-01-16', 'Isra Mikraj Nabi Muhammad SAW'),
  jointLeave('2026-02-16', 'Tahun Baru Imlek 2577 Kongzili'),
  national('2026-02-17', 'Tahun Baru Imlek 2577 Kongzili'),
  jointLeave('2026-03-18', 'Hari Suci Nyepi (Tahun Baru Saka 1948)'),
  national('2026-03-19', 'Hari Suci Nyepi (Tahun Baru Saka 1948)'),
  jointLeave('2026-03-20', 'Idulfitri 1447 Hijriah'),
  national('2026-03-21', 'Idulfitri 1447 Hijriah'),
  national('2026-03-22', 'Idulfitri 1447 Hijriah'),
  jointLeave('2026-03-23', 'Idulfitri 1447 Hijriah'),
  jointLeave('2026-03-24', 'Idulfitri 1447 Hijriah'),
  national('2026-04-03', 'Wafat Yesus Kristus'),
  national('2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)'),
  national('2026-05-01', 'Hari Buruh Internasional'),
  national('2026-05-14', 'Kenaikan Yesus Kristus'),
  jointLeave('2026-05-15', 'Kenaikan Yesus Kristus'),
  national('2026-05-27', 'Iduladha 1447 Hijriah'),
  jointLeave('2026-05-28', 'Iduladha 1447 Hijriah'),
  national('2026-05-31', 'Hari Raya Waisak 2570 BE'),
  national('2026-06-01', 'Hari Lahir Pancasila'),
  national('2026-06-16', 'Tahun Baru Islam 1448 Hijriah'),
  national('2026-08-17', 'Proklamasi Kemerdekaan Republik Indonesia'),
  national('2026-08-25', 'Maulid Nabi Muhammad SAW'),
  jointLeave('2026-12-24', 'Kelahiran Yesus Kristus (Natal)'),
  national('2026-12-25', 'Kelahiran Yesus Kristus (Natal)'),
];
