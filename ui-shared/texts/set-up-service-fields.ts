import { field } from './set-up-field-text.ts';

export const serviceFields = {
  name: field(
    'Nama layanan',
    'Name',
    'Dengan kata-kata pengunjung, misalnya Perekaman KTP-el.',
    'In the visitor’s words.',
  ),
  agencyId: field('Instansi', 'Agency'),
  zoneId: field('Zona tunggu', 'Waiting zone', 'Tempat pengunjung layanan ini menunggu.', 'Where its visitors wait.'),
  seriesId: field('Seri nomor', 'Number series', 'Huruf di depan nomor antreannya.', 'The letters before its numbers.'),
  category: field(
    'Kategori',
    'Category',
    'Misalnya adminduk, perizinan, pajak.',
    'Such as adminduk, perizinan, pajak.',
  ),
  keywords: field(
    'Kata kunci pencarian',
    'Search words',
    'Yang diketik orang di anjungan, satu per baris: ktp baru, e-ktp, rekam ktp.',
    'What people type at the kiosk, one a line.',
  ),
  errand: field(
    'Tombol keperluan',
    'Errand',
    'Layanan dengan kata yang sama berkumpul di satu tombol besar anjungan, misalnya ktp. Boleh kosong.',
    'Services with the same word share one large kiosk button, such as ktp. May be empty.',
  ),
  ticketsFrom: field(
    'Nomor diberikan mulai',
    'Tickets from',
    'Kosong: mengikuti jam instansi.',
    'Empty: as the agency’s hours.',
  ),
  ticketsUntil: field(
    'Nomor diberikan sampai',
    'Tickets until',
    'Kosong: mengikuti jam instansi.',
    'Empty: as the agency’s hours.',
  ),
  retired: field('Tidak dipakai lagi', 'No longer used'),
};

export const standardFields = {
  serviceId: field('Layanan', 'Service'),
  validFrom: field(
    'Berlaku mulai',
    'In force from',
    'Tiket yang diambil sebelum tanggal ini tetap dinilai dengan versi lama.',
    'Tickets taken before this day are still judged by the older version.',
  ),
  waitTargetMinutes: field(
    'Target waktu tunggu',
    'Wait target',
    'Dari mengambil nomor sampai dipanggil.',
    'From taking the number to the call.',
  ),
  serviceTargetMinutes: field(
    'Target waktu layanan',
    'Service target',
    'Di loket, dari mulai sampai selesai.',
    'At the counter, from start to finish.',
  ),
  completionText: field(
    'Waktu penyelesaian',
    'Finished in',
    'Kapan hasilnya jadi, misalnya 1 hari kerja sejak berkas lengkap.',
    'When the result is ready, such as one working day.',
  ),
  tariffRupiah: field(
    'Tarif',
    'Tariff',
    '0: gratis. Kosong: tidak diketahui atau berbeda-beda; jelaskan di bawah.',
    '0: free. Empty: unknown or various; explain below.',
  ),
  tariffText: field('Keterangan tarif', 'About the tariff', 'Misalnya Tidak dipungut biaya.', 'Such as: no charge.'),
  requirements: field(
    'Persyaratan',
    'Requirements',
    'Satu per baris. Tampil sebagai daftar periksa di anjungan, karcis, dan loket.',
    'One a line. The checklist on kiosk, slip and console.',
  ),
  legalBasis: field('Dasar hukum', 'Legal basis', 'Satu per baris, misalnya Permendagri 108/2019.', 'One a line.'),
  sources: field(
    'Sumber',
    'Sources',
    'Alamat atau dokumen asalnya, satu per baris.',
    'Where it comes from, one a line.',
  ),
  verified: field(
    'Sudah dicocokkan',
    'Checked',
    'Bagian yang sudah dicocokkan dengan sumbernya, satu per baris.',
    'What was compared with its source, one a line.',
  ),
};

export const quotaFields = {
  serviceId: field('Layanan', 'Service'),
  weekday: field('Hari', 'Day'),
  total: field('Seluruhnya', 'In all'),
  kiosk: field('Lewat anjungan', 'At the kiosk'),
  officer: field('Lewat petugas', 'By officers'),
  priorityReserved: field('Disisihkan untuk prioritas', 'Kept for priority'),
};
